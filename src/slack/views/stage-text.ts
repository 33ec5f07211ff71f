import type { Advice } from '../../advice/advice.ts';
import { modelKinds } from '../../knowledge/role-families.ts';
import { findRole, type RoleId } from '../../knowledge/roles/index.ts';
import type { Stage, StageSize } from '../../knowledge/stages.ts';

/** "Applied ML (ML Engineer)" for a sub-team, "Data Engineer" for a role. */
export function nameSize({ role, subTeam }: StageSize): string {
  const { name } = findRole(role);
  return subTeam ? `${subTeam} (${name})` : name;
}

/** "3–4", "0.5". */
export function sizeRange({ from, to }: StageSize): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

/** "1.5", "1, 1 in hiring": full-time people of a role who are on the team. */
export function countPeople(role: RoleId, { coverage }: Advice): string {
  const { inSeat = 0, inHiring = 0 } = coverage.roles.find((covered) => covered.role === role) ?? {};
  return inHiring > 0 ? `${inSeat}, ${inHiring} in hiring` : `${inSeat}`;
}

/** Full-time people in all roles together. */
export function countTeam({ coverage }: Advice): string {
  const sum = coverage.roles.reduce((people, { inSeat }) => people + inSeat, 0);
  return `${Math.round(sum * 100) / 100}`;
}

/** "ML Engineer: you have 1, the source says 2"; without a team "ML Engineer: 2". */
export function tellSize(size: StageSize, advice: Advice | undefined): string {
  const name = nameSize(size);
  return advice
    ? `${name}: you have ${countPeople(size.role, advice)}, the source says ${sizeRange(size)}`
    : `${name}: ${sizeRange(size)}`;
}

/** "First AI initiative, 3–5 people". */
export function nameStage({ name, people }: Stage): string {
  return `${name}, ${people} people`;
}

/** What the numbers are and are not; nothing of the team where none is known. */
export function describeCounting(advice: Advice | undefined): string {
  const counted =
    'Counted in full-time people: 0.5 is half a week. The source sizes an AI platform by sub-teams; each is counted by the role that it is mostly made of, which is our reading.';
  if (!advice)
    return `${counted} Nothing is saved for this workspace yet; \`/aiteam next-hire\` asks who is on your team, and then you see it beside these numbers.`;
  return modelKinds.includes(advice.kind)
    ? counted
    : `${counted} These are sizes for teams that train models; no source says how many people your kind of AI takes.`;
}

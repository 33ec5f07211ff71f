import type { RiskCoverage, RoleCoverage } from '../../advice/advice.ts';
import { risks } from '../../knowledge/risks.ts';
import { findRole, type RoleId } from '../../knowledge/roles/index.ts';
import type { MessagePart } from '../blocks/message.ts';
import { escapeText, joinWords, shorten } from '../blocks/text.ts';
import type { HomeFacts } from './home-facts.ts';

/** How well each of the three risks is covered: a bar, the same in numbers, and what is missing. */
export function describeCoverageByRisk({ advice }: HomeFacts): readonly MessagePart[] {
  return [{ kind: 'list', title: 'Coverage by risk', items: advice.coverage.risks.map(tellRisk) }];
}

function tellRisk({ risk, needed, inSeat, missing, inHiring, setAside }: RiskCoverage): string {
  const { name = risk, means = '' } = risks.find(({ id }) => id === risk) ?? {};
  if (needed === 0) return `*${name}* (${means}): nobody is called for yet.`;
  const gaps = [
    ...(missing.length > 0 ? [`missing: ${nameRoles(missing)}`] : []),
    ...(inHiring.length > 0 ? [`in hiring: ${nameRoles(inHiring)}`] : []),
    ...(setAside.length > 0 ? [`set aside: ${nameRoles(setAside)}`] : []),
  ];
  const standing = `${drawBar(inSeat, needed)} ${inSeat} of ${needed} full-time ${needed === 1 ? 'person' : 'people'} in seat`;
  return `*${name}* (${means})\n${[standing, ...gaps].join('; ')}.`;
}

const barLength = 10;

/** "`■■■■□□□□□□`". Full only where nothing is missing, empty only where nobody is there. */
export function drawBar(inSeat: number, needed: number): string {
  const part = Math.min(1, inSeat / needed);
  const filled = part === 1 ? barLength : Math.min(barLength - 1, Math.ceil(part * barLength));
  return `\`${'■'.repeat(filled)}${'□'.repeat(barLength - filled)}\``;
}

/** Roles with a gap, a line each; the complete ones in one line. */
export function describeCoverageByRole({ advice }: HomeFacts): readonly MessagePart[] {
  const { roles } = advice.coverage;
  const isComplete = ({ missing, inHiring, setAsideBecause }: RoleCoverage) =>
    missing === 0 && inHiring === 0 && setAsideBecause === undefined;
  const complete = roles.filter(isComplete).map(({ role }) => role);
  const items = roles.filter((role) => !isComplete(role)).map(tellRole);
  if (complete.length > 0) items.push(`Complete: ${nameRoles(complete)}.`);
  return items.length > 0 ? [{ kind: 'list', title: 'Coverage by role', items }] : [];
}

/** A reason that somebody typed is cut after so many characters. */
const longestReason = 120;

function tellRole({
  role,
  needed,
  inSeat,
  inHiring,
  missing,
  isCovered,
  setAsideBecause,
}: RoleCoverage): string {
  const name = `*${findRole(role).name}*`;
  if (setAsideBecause !== undefined)
    return `${name}: set aside, because: ${escapeText(shorten(setAsideBecause, longestReason))}`;
  // Of a role that the organisation has, a part of a week is often enough; a tenth of a person would puzzle.
  const isJustCovered = isCovered && inSeat === 0 && missing > 0;
  const parts = [
    ...(isJustCovered ? [] : [`${inSeat} of ${needed} in seat`]),
    ...(inHiring > 0 ? [`${inHiring} in hiring`] : []),
    ...(missing > 0 ? [isCovered ? 'to be covered by somebody you have' : `${missing} missing`] : []),
  ];
  return `${name}: ${parts.join(', ')}.`;
}

function nameRoles(roles: readonly RoleId[]): string {
  return joinWords(roles.map((role) => findRole(role).name));
}

import { type MilestoneId, milestoneKinds } from '../../knowledge/milestones.ts';
import type { IsoDate } from '../../team/day.ts';
import {
  freeMilestoneId,
  mostOwnMilestones,
  type OwnMilestone,
  withMilestoneDate,
  withOwnMilestone,
} from '../../team/milestones.ts';
import { newTeam, type Team } from '../../team/team.ts';
import type { Deps } from '../deps.ts';
import { fingerprint } from '../payloads/fingerprint.ts';
import { emptyMilestoneForm, type MilestoneForm, noPhase } from '../payloads/milestone-values.ts';
import type { Reference, ThingReference } from '../payloads/reference.ts';
import { signThing, type ThingPlace } from '../sign-thing.ts';

/** Which milestone a form or button is about. */
export type MilestoneTarget =
  | { readonly kind: 'asked'; readonly id: MilestoneId }
  | { readonly kind: 'own'; readonly id: string }
  | { readonly kind: 'new' };

/** What a form says of a milestone; of one that every team is asked for, only the date. */
export interface EnteredMilestone {
  readonly name: string;
  readonly date: IsoDate | undefined;
  readonly endsPhase: OwnMilestone['endsPhase'];
}

/** Signs which milestone a button or form is about, as it is in this team. */
export function signMilestone(
  target: MilestoneTarget,
  team: Team | undefined,
  place: ThingPlace,
  deps: Pick<Deps, 'references'>,
): string {
  const id = target.kind === 'new' ? 'new' : `${target.kind} ${target.id}`;
  return signThing({ what: 'milestone', id, seen: seenMilestone(team ?? newTeam, target) }, place, deps);
}

/** The milestone that a button or form is about; undefined where it is about something else. */
export function readTarget(
  reference: Reference | undefined,
): { readonly target: MilestoneTarget; readonly reference: ThingReference } | undefined {
  if (reference?.kind !== 'thing' || reference.what !== 'milestone') return undefined;
  if (reference.id === 'new') return { target: { kind: 'new' }, reference };
  const [kind, id = ''] = reference.id.split(' ');
  const asked = milestoneKinds.find((milestone) => milestone.id === id);
  if (kind === 'asked') return asked && { target: { kind, id: asked.id }, reference };
  return { target: { kind: 'own', id }, reference };
}

/** True where the milestone is as it was when the button or form was made. */
export function isAsSeen(team: Team, target: MilestoneTarget, { seen }: ThingReference): boolean {
  return seen === seenMilestone(team, target);
}

/** The form filled with what is saved. */
export function formOf(target: MilestoneTarget, team: Team): MilestoneForm {
  if (target.kind === 'asked') return { ...emptyMilestoneForm, date: team.milestones[target.id] ?? null };
  const own = findOwn(target, team);
  return own ? { name: own.name, date: own.date, endsPhase: own.endsPhase ?? noPhase } : emptyMilestoneForm;
}

/** The team with what the form says; undefined where it would be one milestone too many. */
export function changeMilestone(
  team: Team,
  target: MilestoneTarget,
  { name, date, endsPhase }: EnteredMilestone,
): Team | undefined {
  if (target.kind === 'asked')
    return { ...team, milestones: withMilestoneDate(team.milestones, target.id, date) };
  const known = findOwn(target, team);
  if (date === undefined || (!known && isFull(team))) return undefined;
  const id = known?.id ?? freeMilestoneId(team.ownMilestones);
  const phase = endsPhase ? { endsPhase } : {};
  return { ...team, ownMilestones: withOwnMilestone(team.ownMilestones, { id, name, date, ...phase }) };
}

/** True where the team has as many milestones of its own as it can. */
export function isFull({ ownMilestones }: Team): boolean {
  return ownMilestones.length >= mostOwnMilestones;
}

function seenMilestone(team: Team, target: MilestoneTarget): string {
  return fingerprint(target.kind === 'asked' ? team.milestones[target.id] : findOwn(target, team));
}

function findOwn(target: MilestoneTarget, { ownMilestones }: Team): OwnMilestone | undefined {
  return target.kind === 'own' ? ownMilestones.find(({ id }) => id === target.id) : undefined;
}

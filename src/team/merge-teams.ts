import { type MilestoneId, milestoneKinds } from '../knowledge/milestones.ts';
import { type QuestionId, questions } from '../knowledge/questions.ts';
import type { RoleId } from '../knowledge/roles/index.ts';
import type { Answers } from './answers.ts';
import type { Milestones } from './milestones.ts';
import { findSamePerson, freeId, type Person } from './roster.ts';
import type { Team } from './team.ts';
import { isSame } from './team-changes.ts';

/** Something that two people changed at once, each in another way. */
export type Conflict =
  | { readonly kind: 'answer'; readonly question: QuestionId }
  | { readonly kind: 'milestone'; readonly milestone: MilestoneId }
  | { readonly kind: 'own-milestone'; readonly name: string }
  | { readonly kind: 'person'; readonly theirs: Person | undefined; readonly mine: Person | undefined }
  | { readonly kind: 'role'; readonly role: RoleId }
  | { readonly kind: 'lead-times' };

export interface MergedTeam {
  /** Both changes; mine where both changed the same thing. */
  readonly team: Team;
  readonly conflicts: readonly Conflict[];
}

/** Two changes to the same team, made without knowing of each other, as one. */
export function mergeTeams(base: Team, mine: Team, theirs: Team): MergedTeam {
  const answers = mergeByKey(entriesOf(base.answers), entriesOf(mine.answers), entriesOf(theirs.answers));
  const milestones = mergeByKey(
    entriesOf(base.milestones),
    entriesOf(mine.milestones),
    entriesOf(theirs.milestones),
  );
  const own = mergeList(base.ownMilestones, mine.ownMilestones, theirs.ownMilestones, ({ id }) => id);
  const mineApart = keepApart(base.roster, mine.roster, theirs.roster);
  const people = mergeList(base.roster, mineApart, theirs.roster, ({ id }) => id);
  const byRole = ({ role }: { readonly role: RoleId }) => role;
  const openRoles = mergeList(base.openRoles, mine.openRoles, theirs.openRoles, byRole);
  const setAside = mergeList(base.setAside, mine.setAside, theirs.setAside, byRole);
  const decisions = mergeList(base.decisions, mine.decisions, theirs.decisions, byRole);
  const nobodyFor = mergeList(base.nobodyFor, mine.nobodyFor, theirs.nobodyFor, (role) => role);
  const leadTimes = mergeList([base.leadTimes], [mine.leadTimes], [theirs.leadTimes], () => 'lead-times');
  const findPerson = (roster: readonly Person[], id: string) => roster.find((person) => person.id === id);
  return {
    team: {
      answers: Object.fromEntries(answers.merged) as Answers,
      milestones: Object.fromEntries(milestones.merged) as Milestones,
      ownMilestones: [...own.merged.values()],
      roster: [...people.merged.values()],
      openRoles: [...openRoles.merged.values()],
      setAside: [...setAside.merged.values()],
      decisions: [...decisions.merged.values()],
      nobodyFor: [...nobodyFor.merged.values()],
      leadTimes: [...leadTimes.merged.values()][0] ?? theirs.leadTimes,
    },
    conflicts: [
      ...questions
        .filter(({ id }) => answers.conflicts.has(id))
        .map(({ id }): Conflict => ({ kind: 'answer', question: id })),
      ...milestoneKinds
        .filter(({ id }) => milestones.conflicts.has(id))
        .map(({ id }): Conflict => ({ kind: 'milestone', milestone: id })),
      ...[...mine.ownMilestones, ...theirs.ownMilestones]
        .filter(
          ({ id }, place, all) => own.conflicts.has(id) && all.findIndex((one) => one.id === id) === place,
        )
        .map(({ name }): Conflict => ({ kind: 'own-milestone', name })),
      ...[...people.conflicts].map(
        (id): Conflict => ({
          kind: 'person',
          theirs: findPerson(theirs.roster, id),
          mine: findPerson(mineApart, id),
        }),
      ),
      ...[...openRoles.conflicts.union(setAside.conflicts).union(decisions.conflicts)].map(
        (role): Conflict => ({ kind: 'role', role }),
      ),
      ...[...leadTimes.conflicts].map((): Conflict => ({ kind: 'lead-times' })),
    ],
  };
}

interface Merged<Key, Value> {
  readonly merged: ReadonlyMap<Key, Value>;
  readonly conflicts: ReadonlySet<Key>;
}

function entriesOf<Value>(record: { readonly [key: string]: Value }): ReadonlyMap<string, Value> {
  return new Map(Object.entries(record));
}

function mergeList<Key, Value>(
  base: readonly Value[],
  mine: readonly Value[],
  theirs: readonly Value[],
  keyOf: (value: Value) => Key,
): Merged<Key, Value> {
  const keyed = (values: readonly Value[]) => new Map(values.map((value) => [keyOf(value), value]));
  return mergeByKey(keyed(base), keyed(mine), keyed(theirs));
}

/** Thing by thing: whoever changed it decides; mine where both did, which is a conflict unless both did the same. */
function mergeByKey<Key, Value>(
  base: ReadonlyMap<Key, Value>,
  mine: ReadonlyMap<Key, Value>,
  theirs: ReadonlyMap<Key, Value>,
): Merged<Key, Value> {
  const merged = new Map<Key, Value>();
  const conflicts = new Set<Key>();
  for (const key of new Set([...theirs.keys(), ...mine.keys()])) {
    const [was, me, them] = [base.get(key), mine.get(key), theirs.get(key)];
    const isMine = !isSame(was, me);
    if (isMine && !isSame(was, them) && !isSame(me, them)) conflicts.add(key);
    const value = isMine ? me : them;
    if (value !== undefined) merged.set(key, value);
  }
  return { merged, conflicts };
}

/**
 * My roster with ids that fit beside theirs: people whom both added got the same ids, and are the same only if they are the
 * same somebody by name.
 */
function keepApart(
  base: readonly Person[],
  mine: readonly Person[],
  theirs: readonly Person[],
): readonly Person[] {
  const known = new Set(base.map(({ id }) => id));
  const added = theirs.filter(({ id }) => !known.has(id));
  const taken = new Set(theirs.map(({ id }) => id));
  const apart: Person[] = [];
  for (const person of mine) {
    const same = known.has(person.id) ? undefined : findSamePerson(added, person.who);
    const isTaken = !known.has(person.id) && taken.has(person.id);
    const id = same?.id ?? (isTaken ? freeId([...theirs, ...mine, ...apart]) : person.id);
    apart.push({ ...person, id });
  }
  return apart;
}

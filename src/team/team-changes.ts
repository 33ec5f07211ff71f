import { milestoneKinds } from '../knowledge/milestones.ts';
import { questions } from '../knowledge/questions.ts';
import type { RoleId } from '../knowledge/roles/index.ts';
import type { HistoryChange, PersonNote } from './history.ts';
import type { OpenRole } from './open-roles.ts';
import type { Person } from './roster.ts';
import type { Team } from './team.ts';

/** What differs between a team before and after a change, for the log: each thing once, nothing where nothing differs. */
export function describeTeamChanges(before: Team, after: Team): readonly HistoryChange[] {
  return [
    ...changedAnswers(before, after),
    ...changedPeople(before, after),
    ...changedMilestones(before, after),
    ...changedOpenRoles(before, after),
    ...changedSetAside(before, after),
    ...changedDecisions(before, after),
    ...changedNobodyFor(before, after),
    ...changedLeadTimes(before, after),
  ];
}

/** A person as the log names them. */
export function noteOf({ who, roles }: Person): PersonNote {
  return { who, roles };
}

/** True where two values hold the same, whatever the order of their fields. A field without a value counts as absent. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || inOrder(one) === inOrder(other);
}

/** A value as text that is the same for the same content, whatever the order of its fields. */
export function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function changedAnswers(before: Team, after: Team): HistoryChange[] {
  return questions.flatMap(({ id }): HistoryChange[] => {
    const [from, to] = [before.answers[id], after.answers[id]];
    return from === to ? [] : [{ kind: 'answered', question: id, from, to }];
  });
}

function changedPeople(before: Team, after: Team): HistoryChange[] {
  const known = new Map(before.roster.map((person) => [person.id, person]));
  const stayed = new Set(after.roster.map(({ id }) => id));
  return [
    ...after.roster.flatMap((person): HistoryChange[] => {
      const earlier = known.get(person.id);
      if (!earlier) return [{ kind: 'person-added', person: noteOf(person) }];
      if (isSame(earlier, person)) return [];
      return [{ kind: 'person-changed', before: noteOf(earlier), person: noteOf(person) }];
    }),
    ...before.roster
      .filter(({ id }) => !stayed.has(id))
      .map((person): HistoryChange => ({ kind: 'person-removed', person: noteOf(person) })),
  ];
}

function changedMilestones(before: Team, after: Team): HistoryChange[] {
  const asked = milestoneKinds.flatMap(({ id }): HistoryChange[] => {
    const [from, to] = [before.milestones[id], after.milestones[id]];
    return from === to ? [] : [{ kind: 'milestone', milestone: { id }, from, to }];
  });
  const earlier = new Map(before.ownMilestones.map((own) => [own.id, own]));
  const stayed = new Set(after.ownMilestones.map(({ id }) => id));
  const own = after.ownMilestones.flatMap((milestone): HistoryChange[] => {
    const known = earlier.get(milestone.id);
    if (known && isSame(known, milestone)) return [];
    const { name, date } = milestone;
    return [{ kind: 'milestone', milestone: { name }, from: known?.date, to: date }];
  });
  const removed = before.ownMilestones
    .filter(({ id }) => !stayed.has(id))
    .map(({ name, date }): HistoryChange => ({ kind: 'milestone', milestone: { name }, from: date }));
  return [...asked, ...own, ...removed];
}

/** A role that left hiring was filled if somebody took it on in the same change. */
function changedOpenRoles(before: Team, after: Team): HistoryChange[] {
  const opened = withoutThoseOf(after.openRoles, before.openRoles).map(
    ({ role, expectedStart }): HistoryChange => ({ kind: 'role-opened', role, expectedStart }),
  );
  const stillOpen = new Set(after.openRoles.map(({ role }) => role));
  const left = before.openRoles
    .filter(({ role }) => !stillOpen.has(role))
    .map(({ role }): HistoryChange => {
      const hired = findNewHolder(role, before, after);
      return hired ? { kind: 'role-filled', role, person: noteOf(hired) } : { kind: 'role-closed', role };
    });
  return [...opened, ...left];
}

function withoutThoseOf(roles: readonly OpenRole[], known: readonly OpenRole[]): readonly OpenRole[] {
  return roles.filter((open) => !known.some((other) => isSame(open, other)));
}

function findNewHolder(role: RoleId, before: Team, after: Team): Person | undefined {
  const holds = (person: Person) => person.roles.some((assignment) => assignment.role === role);
  const earlier = new Set(before.roster.filter(holds).map(({ id }) => id));
  return after.roster.find((person) => holds(person) && !earlier.has(person.id));
}

function changedSetAside(before: Team, after: Team): HistoryChange[] {
  const reasons = (team: Team) => new Map(team.setAside.map(({ role, reason }) => [role, reason]));
  const [earlier, now] = [reasons(before), reasons(after)];
  return [
    ...[...now]
      .filter(([role, reason]) => earlier.get(role) !== reason)
      .map(([role, reason]): HistoryChange => ({ kind: 'role-set-aside', role, reason })),
    ...[...earlier.keys()]
      .filter((role) => !now.has(role))
      .map((role): HistoryChange => ({ kind: 'role-wanted-again', role })),
  ];
}

function changedDecisions(before: Team, after: Team): HistoryChange[] {
  return after.decisions
    .filter((decision) => !before.decisions.some((known) => isSame(known, decision)))
    .map(
      ({ role, decision, instead, reason }): HistoryChange =>
        decision === 'accepted'
          ? { kind: 'advice-accepted', role, reason }
          : { kind: 'advice-overridden', role, instead, reason },
    );
}

function changedNobodyFor(before: Team, after: Team): HistoryChange[] {
  const [earlier, now] = [new Set(before.nobodyFor), new Set(after.nobodyFor)];
  const note = (role: RoleId, isNobody: boolean): HistoryChange => ({ kind: 'nobody-for', role, isNobody });
  return [
    ...[...now.difference(earlier)].map((role) => note(role, true)),
    ...[...earlier.difference(now)].map((role) => note(role, false)),
  ];
}

function changedLeadTimes(before: Team, after: Team): HistoryChange[] {
  const { leadTimes: from } = before;
  const { leadTimes: to } = after;
  return isSame(from, to) ? [] : [{ kind: 'lead-times', from, to }];
}

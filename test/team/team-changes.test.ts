import { expect, test } from 'vitest';
import { newTeam, type Team } from '../../src/team/team.ts';
import { describeTeamChanges } from '../../src/team/team-changes.ts';
import { someone } from '../support/a-team.ts';

/** A change to each field of a team, and how the log names it. */
const changes: { readonly [Field in keyof Required<Team>]: readonly [Team[Field], string] } = {
  answers: [{ ...newTeam.answers, stage: 'scaling' }, 'answered'],
  milestones: [{ launch: '2027-01-01' }, 'milestone'],
  ownMilestones: [[{ id: 'm1', name: 'Fair', date: '2027-01-01' }], 'milestone'],
  roster: [[someone('ml-engineer')], 'person-added'],
  openRoles: [[{ role: 'data-engineer', openedOn: '2026-11-01' }], 'role-opened'],
  setAside: [[{ role: 'ux-designer', reason: 'no' }], 'role-set-aside'],
  decisions: [
    [{ role: 'ml-engineer', decision: 'accepted', reason: '', on: '2026-11-01', by: 'U1' }],
    'advice-accepted',
  ],
  nobodyFor: [['domain-expert'], 'nobody-for'],
  leadTimes: [{ ...newTeam.leadTimes, hire: 30 }, 'lead-times'],
};

test('every field of a team stands here', () => {
  expect(Object.keys(changes).toSorted()).toEqual(Object.keys(newTeam).toSorted());
});

test.each(Object.entries(changes))(
  'a change of %s stands in the log, and so does taking it back',
  (field, [value, kind]) => {
    const changed: Team = { ...newTeam, [field]: value };
    expect(describeTeamChanges(newTeam, changed).map((change) => change.kind)).toEqual([kind]);
    const isKept = field === 'decisions';
    expect(describeTeamChanges(changed, newTeam)).toHaveLength(isKept ? 0 : 1);
  },
);

test('a role that leaves hiring was filled if somebody took it on in the same change, and closed if not', () => {
  const open: Team = { ...newTeam, openRoles: [{ role: 'ml-engineer', openedOn: '2026-11-01' }] };
  const kinds = (after: Team) => describeTeamChanges(open, after).map(({ kind }) => kind);
  expect(kinds(newTeam)).toEqual(['role-closed']);
  expect(kinds({ ...newTeam, roster: [someone('ml-engineer')] })).toEqual(['person-added', 'role-filled']);
});

test('where nothing differs but the order of fields, nothing stands in the log', () => {
  const person = someone('ml-engineer');
  const reordered = Object.fromEntries(Object.entries(person).toReversed()) as typeof person;
  expect(describeTeamChanges({ ...newTeam, roster: [person] }, { ...newTeam, roster: [reordered] })).toEqual(
    [],
  );
});

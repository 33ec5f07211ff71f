import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { mergeTeams } from '../../src/team/merge-teams.ts';
import type { Person } from '../../src/team/roster.ts';
import { newTeam, type Team, teamSchema } from '../../src/team/team.ts';
import { isSame } from '../../src/team/team-changes.ts';
import { forGenerated, printSeed } from '../support/for-generated-teams.ts';
import { team } from '../support/generated-teams.ts';

function somebody(id: string, name: string): Person {
  return {
    id,
    who: { kind: 'slack', userId: `U${name}`, name },
    roles: [{ role: 'ml-engineer', share: 1 }],
    seniority: 'senior',
    engagement: 'employee',
  };
}

const base: Team = { ...newTeam, roster: [somebody('p1', 'ana')], milestones: { launch: '2027-01-01' } };
const withAnswer = (given: Team, answers: Partial<Team['answers']>): Team => ({
  ...given,
  answers: { ...given.answers, ...answers },
});

afterAll(printSeed);

describe('two changes to the same team', () => {
  test('to different things are both kept, without a conflict', () => {
    const mine = { ...withAnswer(base, { stage: 'scaling' }), milestones: {} };
    const theirs = { ...withAnswer(base, { serving: 'batch' }), roster: [] };
    const { team: merged, conflicts } = mergeTeams(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged).toMatchObject({
      answers: { stage: 'scaling', serving: 'batch' },
      milestones: {},
      roster: [],
    });
  });

  test('to the same answer, date or person are mine, and a conflict', () => {
    const mine: Team = {
      ...withAnswer(base, { stage: 'scaling' }),
      milestones: { launch: '2027-02-02' },
      roster: [{ ...somebody('p1', 'ana'), seniority: 'lead' }],
      leadTimes: { ...base.leadTimes, hire: 20 },
    };
    const theirs: Team = {
      ...withAnswer(base, { stage: 'platform' }),
      milestones: {},
      roster: [],
      leadTimes: { ...base.leadTimes, hire: 30 },
    };
    const { team: merged, conflicts } = mergeTeams(base, mine, theirs);
    expect(merged).toEqual(mine);
    expect(conflicts).toEqual([
      { kind: 'answer', question: 'stage' },
      { kind: 'milestone', milestone: 'launch' },
      { kind: 'person', theirs: undefined, mine: mine.roster[0] },
      { kind: 'lead-times' },
    ]);
  });

  test('in the same way are no conflict', () => {
    const both = withAnswer(base, { stage: 'scaling' });
    expect(mergeTeams(base, both, structuredClone(both))).toEqual({ team: both, conflicts: [] });
  });

  test('that add people under the same id keep both people', () => {
    const mine = { ...base, roster: [...base.roster, somebody('p2', 'ben')] };
    const theirs = { ...base, roster: [...base.roster, somebody('p2', 'cem')] };
    const { team: merged, conflicts } = mergeTeams(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.roster.map(({ who }) => who.kind === 'slack' && who.name).toSorted()).toEqual([
      'ana',
      'ben',
      'cem',
    ]);
    expect(new Set(merged.roster.map(({ id }) => id)).size).toBe(3);
  });

  test('that add the same person of Slack add them once', () => {
    const mine = { ...base, roster: [...base.roster, somebody('p2', 'ben')] };
    const theirs = { ...base, roster: [...base.roster, somebody('p9', 'cem'), somebody('p3', 'ben')] };
    const { team: merged, conflicts } = mergeTeams(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.roster.map(({ id }) => id).toSorted()).toEqual(['p1', 'p3', 'p9']);
  });

  test('of which one is none are the other one', () => {
    forGenerated(
      fc.tuple(team, team),
      ([before, after]) => {
        const { team: mine, conflicts } = mergeTeams(before, after, before);
        expect(conflicts).toEqual([]);
        expect(isSame(sorted(mine), sorted(after))).toBe(true);
        expect(mergeTeams(before, before, after).conflicts).toEqual([]);
        expect(isSame(sorted(mergeTeams(before, before, after).team), sorted(after))).toBe(true);
      },
      200,
    );
  });

  test('make a team that can be kept, whatever they are', () => {
    forGenerated(
      fc.tuple(team, team, team),
      ([before, mine, theirs]) => {
        const { team: merged } = mergeTeams(before, mine, theirs);
        expect(teamSchema.safeParse(merged).success).toBe(true);
        expect(new Set(merged.roster.map(({ id }) => id)).size).toBe(merged.roster.length);
      },
      200,
    );
  });
});

/** Lists by what they hold, each thing once: the order in which things were entered says nothing. */
function sorted(given: Team): Team {
  const order = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] =>
    [...new Map(values.map((value) => [keyOf(value), value])).values()].toSorted((one, other) =>
      keyOf(one) < keyOf(other) ? -1 : 1,
    );
  return {
    ...given,
    roster: order(given.roster, ({ id }) => id),
    openRoles: order(given.openRoles, ({ role }) => role),
    setAside: order(given.setAside, ({ role }) => role),
    nobodyFor: order(given.nobodyFor, (role) => role),
  };
}

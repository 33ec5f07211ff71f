import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newTeam, teamSchema } from '../../src/team/team.ts';
import { inWeeks, people } from '../support/a-team.ts';
import { team } from '../support/generated-teams.ts';

describe('a team', () => {
  it('of which nothing is known yet is complete, with the usual lead times', () => {
    expect(teamSchema.parse(newTeam)).toEqual(newTeam);
    expect(newTeam.leadTimes).toEqual({ hire: 12, contract: 2, notice: 0 });
  });

  it('that was stored before notice was asked for counts it within the time of a hire', () => {
    const { notice, ...leadTimes } = newTeam.leadTimes;
    expect(teamSchema.parse({ ...newTeam, leadTimes }).leadTimes).toEqual({ ...leadTimes, notice: 0 });
    expect(notice).toBe(0);
  });

  it('is the same after it was stored', () => {
    fc.assert(
      fc.property(team, (given) => {
        expect(teamSchema.parse(JSON.parse(JSON.stringify(given)))).toEqual(given);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['more than 200 people', { roster: people(201, 'ml-engineer') }],
    ['a milestone that does not exist', { milestones: { party: inWeeks(1) } }],
    ['a day that is not in the calendar', { milestones: { launch: '2027-02-29' } }],
    ['a lead time below nothing', { leadTimes: { hire: -1, contract: 2, notice: 0 } }],
    ['a role in hiring that does not exist', { openRoles: [{ role: 'wizard', openedOn: inWeeks(0) }] }],
  ])('is refused with %s', (_, differs) => {
    expect(teamSchema.safeParse({ ...newTeam, ...differs }).success).toBe(false);
  });
});

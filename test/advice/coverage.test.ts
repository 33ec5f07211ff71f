import { describe, expect, it } from 'vitest';
import type { RiskId } from '../../src/knowledge/risks.ts';
import type { RoleId } from '../../src/knowledge/roles/index.ts';
import type { Team } from '../../src/team/team.ts';
import { aTeam, inWeeks, people, someone } from '../support/a-team.ts';
import { adviceFor } from '../support/advice-in-words.ts';
import { forGeneratedTeams } from '../support/for-generated-teams.ts';

function coverageOf(role: RoleId, team: Team) {
  return adviceFor(team).coverage.roles.find((coverage) => coverage.role === role);
}

function riskOf(risk: RiskId, team: Team) {
  return adviceFor(team).coverage.risks.find((coverage) => coverage.risk === risk);
}

describe('the coverage of a role', () => {
  it('adds up the seats of the role', () => {
    expect(coverageOf('ml-engineer', aTeam())).toEqual({
      role: 'ml-engineer',
      needed: 2,
      inSeat: 0,
      inHiring: 0,
      missing: 2,
      isCovered: false,
      setAsideBecause: undefined,
    });
  });

  it('is shown for a role that is only in hiring, and not for one that nothing speaks of', () => {
    const team = aTeam({ openRoles: [{ role: 'ml-researcher', openedOn: inWeeks(-1) }] });
    expect(coverageOf('ml-researcher', team)).toMatchObject({
      needed: 0,
      inSeat: 0,
      inHiring: 1,
      missing: 0,
    });
    expect(coverageOf('head-of-ai', team)).toBeUndefined();
  });

  it('keeps of two reasons for setting it aside the same one, whichever was entered first', () => {
    const setAside = ['we lend them', 'a vendor does it', 'not now'].map((reason) => ({
      role: 'mlops-engineer' as const,
      reason,
    }));
    for (const entered of [setAside, setAside.toReversed()]) {
      const coverage = coverageOf('mlops-engineer', aTeam({ setAside: entered }));
      expect(coverage?.setAsideBecause).toBe('a vendor does it');
    }
  });

  it('is in hundredths of a person, as is that of a risk', () => {
    forGeneratedTeams((_, { coverage }) => {
      const numbers = [
        ...coverage.roles.flatMap(({ needed, inSeat, inHiring, missing }) => [
          needed,
          inSeat,
          inHiring,
          missing,
        ]),
        ...coverage.risks.flatMap(({ needed, inSeat }) => [needed, inSeat]),
      ];
      for (const number of numbers) expect(number).toBe(Number(number.toFixed(2)));
    });
  });

  it('counts a seat as missing that nobody of the right level holds', () => {
    const roster = people(3, 'ml-engineer', 'senior');
    expect(coverageOf('ml-engineer', aTeam({ roster }))).toMatchObject({ needed: 2, inSeat: 3, missing: 1 });
  });

  it('counts roles in hiring, and people who start later, as in hiring', () => {
    const openRoles = [{ role: 'data-engineer', openedOn: inWeeks(-1) }] as const;
    expect(coverageOf('data-engineer', aTeam({ openRoles }))).toMatchObject({ inHiring: 1, missing: 0 });
    const roster = [{ ...someone('data-engineer'), startsOn: inWeeks(2) }];
    expect(coverageOf('data-engineer', aTeam({ roster }))).toMatchObject({
      inSeat: 0,
      inHiring: 1,
      missing: 0,
    });
  });

  it('counts the share that a function takes where the organisation usually has the role', () => {
    expect(coverageOf('domain-expert', aTeam())).toMatchObject({
      needed: 0.1,
      missing: 0.1,
      isCovered: true,
    });
    const roster = [someone('domain-expert', 'unknown', 0.1)];
    expect(coverageOf('domain-expert', aTeam({ roster }))).toMatchObject({ inSeat: 0.1, missing: 0 });
  });

  it('takes the MLOps engineer for monitoring', () => {
    const roster = [someone('mlops-engineer')];
    expect(coverageOf('monitoring-specialist', aTeam({ roster }))).toMatchObject({ needed: 0.1, missing: 0 });
  });

  it('shows a role that was set aside, with the reason, and misses it no more', () => {
    const setAside = [{ role: 'mlops-engineer', reason: 'the platform team does it' }] as const;
    expect(coverageOf('mlops-engineer', aTeam({ setAside }))).toMatchObject({
      needed: 1,
      missing: 0,
      setAsideBecause: 'the platform team does it',
    });
    const uncalled = [{ role: 'ai-security-engineer', reason: 'not exposed' }] as const;
    expect(coverageOf('ai-security-engineer', aTeam({ setAside: uncalled }))).toMatchObject({ needed: 0 });
  });

  it('leaves out roles that nothing calls for and nobody holds', () => {
    expect(coverageOf('business-analyst', aTeam())).toBeUndefined();
    const roster = [someone('business-analyst')];
    expect(coverageOf('business-analyst', aTeam({ roster }))).toMatchObject({ needed: 0, inSeat: 1 });
  });
});

describe('the coverage of a risk', () => {
  it('names the roles that lower it and are missing, in hiring or set aside', () => {
    const team = aTeam({
      openRoles: [{ role: 'mlops-engineer', openedOn: inWeeks(-1) }],
      setAside: [{ role: 'software-engineer', reason: 'the product team does it' }],
    });
    expect(riskOf('operational', team)).toMatchObject({
      missing: ['ethics-legal-lead', 'monitoring-specialist'],
      inHiring: ['mlops-engineer'],
      setAside: ['software-engineer'],
    });
  });

  it('does not make up for one role with too many people in another', () => {
    const roster = people(5, 'data-engineer');
    expect(riskOf('data', aTeam({ roster }))).toMatchObject({ needed: 1.1, inSeat: 1 });
  });
});

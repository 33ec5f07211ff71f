import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles } from '../../src/knowledge/roles/index.ts';
import {
  changeExpectedStart,
  closeRole,
  decide,
  fillRole,
  findStanding,
  openRole,
  setRoleAside,
  wantAgain,
  withdrawDecision,
} from '../../src/team/hiring.ts';
import { teamSchema } from '../../src/team/team.ts';
import { describeTeamChanges } from '../../src/team/team-changes.ts';
import { aTeam, inWeeks, someone } from '../support/a-team.ts';
import { forGenerated } from '../support/for-generated-teams.ts';
import { team as generatedTeam } from '../support/generated-teams.ts';

const role = fc.constantFrom(...roles.map(({ id }) => id));
const start = fc.option(fc.constantFrom(inWeeks(1), inWeeks(30)), { nil: undefined });
const anyTeamAndRole = fc.record({ team: generatedTeam, role, other: role, start });

const byAna = { on: inWeeks(0), by: 'U0ANA' };
const ana = { kind: 'slack', userId: 'U0ANA', name: 'Ana' } as const;

describe('any team, after a change to a role', () => {
  it('is one that can be saved', () => {
    forGenerated(anyTeamAndRole, ({ team, role, other, start }) => {
      const changed = [
        openRole(team, { role, openedOn: inWeeks(0), ...(start ? { expectedStart: start } : {}) }),
        changeExpectedStart(team, role, start),
        closeRole(team, role),
        fillRole(team, { who: ana, role, share: 0.5, seniority: 'mid', startsOn: start }),
        setRoleAside(team, { role, reason: 'Because', ...byAna }),
        wantAgain(team, role),
        decide(team, { role, decision: 'overridden', instead: other, reason: 'Because', ...byAna }),
      ];
      for (const after of changed) expect(teamSchema.parse(after)).toEqual(after);
    });
  });

  it('has the role either in hiring or set aside, never both', () => {
    forGenerated(anyTeamAndRole, ({ team, role }) => {
      const open = findStanding(openRole(closeRole(team, role), { role, openedOn: inWeeks(0) }), role);
      expect([open.open === undefined, open.setAside]).toEqual([false, undefined]);
      const aside = findStanding(setRoleAside(team, { role, reason: 'Because', ...byAna }), role);
      expect([aside.open, aside.setAside === undefined]).toEqual([undefined, false]);
    });
  });

  it('says nothing new of other roles, and of people only who fills it', () => {
    forGenerated(anyTeamAndRole, ({ team, role, other }) => {
      fc.pre(role !== other && !team.decisions.some(({ instead }) => instead !== undefined));
      const filled = fillRole(team, { who: ana, role, share: 1, seniority: 'unknown' });
      expect(findStanding(filled, other)).toEqual(findStanding(team, other));
      expect(filled.roster.length - team.roster.length).toBeLessThanOrEqual(1);
      expect(setRoleAside(team, { role, reason: 'Because', ...byAna }).roster).toBe(team.roster);
    });
  });

  it('is as before once it is undone', () => {
    forGenerated(anyTeamAndRole, ({ team, role }) => {
      const clean = withdrawDecision(wantAgain(closeRole(team, role), role), role);
      const undone = [
        closeRole(openRole(clean, { role, openedOn: inWeeks(0) }), role),
        wantAgain(setRoleAside(clean, { role, reason: 'Because', ...byAna }), role),
        withdrawDecision(decide(clean, { role, decision: 'accepted', reason: '', ...byAna }), role),
      ];
      for (const after of undone) expect(after).toEqual(clean);
    });
  });
});

describe('opening a role', () => {
  const opening = { role: 'mlops-engineer', openedOn: inWeeks(0) } as const;

  it('leaves one that is open as it is', () => {
    const team = openRole(aTeam(), { ...opening, openedOn: inWeeks(-3) });
    expect(openRole(team, opening)).toBe(team);
  });

  it('ends the decision about it, and the decision to hire it instead of another', () => {
    const decided = decide(
      decide(aTeam(), { role: 'mlops-engineer', decision: 'accepted', reason: '', ...byAna }),
      { role: 'ml-engineer', decision: 'overridden', instead: 'mlops-engineer', reason: 'So', ...byAna },
    );
    expect(decided.decisions).toHaveLength(2);
    expect(openRole(decided, opening).decisions).toEqual([]);
  });
});

describe('filling a role', () => {
  it('ends only one of two openings, the one that was opened first', () => {
    const openRoles = [
      { role: 'ml-engineer', openedOn: inWeeks(-1) },
      { role: 'ml-engineer', openedOn: inWeeks(-5) },
    ] as const;
    const filled = fillRole(aTeam({ openRoles }), {
      who: ana,
      role: 'ml-engineer',
      share: 1,
      seniority: 'unknown',
    });
    expect(filled.openRoles).toEqual([openRoles[0]]);
  });

  it('gives somebody who is on the team the role in addition, and keeps what is known of them', () => {
    const known = { ...someone('data-engineer', 'senior'), who: ana, startsOn: inWeeks(-50) };
    const filled = fillRole(aTeam({ roster: [known] }), {
      who: ana,
      role: 'ml-engineer',
      share: 0.5,
      seniority: 'unknown',
      startsOn: inWeeks(4),
    });
    expect(filled.roster).toEqual([
      {
        ...known,
        roles: [
          { role: 'data-engineer', share: 1 },
          { role: 'ml-engineer', share: 0.5 },
        ],
      },
    ]);
  });

  it('is told by the log as filled by whom', () => {
    const before = openRole(aTeam(), { role: 'ml-engineer', openedOn: inWeeks(-5) });
    const after = fillRole(before, { who: ana, role: 'ml-engineer', share: 1, seniority: 'mid' });
    expect(describeTeamChanges(before, after).map(({ kind }) => kind)).toEqual([
      'person-added',
      'role-filled',
    ]);
  });
});

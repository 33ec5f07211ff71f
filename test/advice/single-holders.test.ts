import { describe, expect, it } from 'vitest';
import { findSingleHolders } from '../../src/advice/single-holders.ts';
import { aTeam, inWeeks, people, someone, today } from '../support/a-team.ts';

const rolesOf = (team: Parameters<typeof findSingleHolders>[0]) =>
  findSingleHolders(team, today).map(({ role }) => role);

describe('a role hangs on one person', () => {
  it('where they alone are accountable for tasks of the RACI', () => {
    const mlops = someone('mlops-engineer');
    const team = aTeam({ roster: [mlops, ...people(2, 'ml-engineer'), ...people(2, 'software-engineer')] });
    expect(findSingleHolders(team, today)).toEqual([
      { role: 'mlops-engineer', person: mlops.id, tasks: ['deployment', 'monitoring'], risks: [] },
    ]);
  });

  it('where nobody else lowers a risk', () => {
    const lead = someone('labeling-lead');
    const team = aTeam({ roster: [lead, ...people(2, 'ml-engineer')] });
    expect(findSingleHolders(team, today)).toEqual([
      { role: 'labeling-lead', person: lead.id, tasks: [], risks: ['data'] },
    ]);
  });

  it('where the second holder has not begun, or has left', () => {
    const later = { ...someone('data-engineer'), startsOn: inWeeks(4) };
    const left = { ...someone('data-engineer'), endsOn: inWeeks(-4) };
    expect(rolesOf(aTeam({ roster: [someone('data-engineer'), later, left] }))).toEqual(['data-engineer']);
  });

  it('also where one person holds all of them', () => {
    const both = {
      ...someone('ml-engineer'),
      roles: [
        { role: 'ml-engineer', share: 0.5 },
        { role: 'data-engineer', share: 0.5 },
      ],
    } as const;
    expect(rolesOf(aTeam({ roster: [both] }))).toEqual(['data-engineer', 'ml-engineer']);
  });
});

describe('a role does not hang on one person', () => {
  it('where two hold it', () => {
    expect(rolesOf(aTeam({ roster: people(2, 'data-engineer') }))).toEqual([]);
  });

  it('where nobody holds it', () => {
    expect(rolesOf(aTeam())).toEqual([]);
  });

  it('where an AI engineer shares the column of the RACI, and the risk is lowered by others too', () => {
    const roster = [someone('ml-engineer'), ...people(2, 'ai-engineer'), ...people(2, 'data-scientist')];
    expect(rolesOf(aTeam({ answers: { kind: 'llm-application' }, roster }))).toEqual([]);
  });
});

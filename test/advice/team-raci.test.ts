import { describe, expect, it } from 'vitest';
import { findTeamRaci } from '../../src/advice/team-raci.ts';
import type { Person } from '../../src/team/roster.ts';
import { aTeam, inWeeks, people, somebodyIn, someone } from '../support/a-team.ts';
import { situationOf } from '../support/rule-table.ts';

function raciOf(...roster: readonly Person[]) {
  return findTeamRaci(situationOf(aTeam({ roster })));
}

describe('the RACI of a team', () => {
  it('has the five tasks, with the letters of the source', () => {
    expect(raciOf().map(({ task, cells }) => [task, cells.map(({ letter }) => letter).join('')])).toEqual([
      ['define-success', 'ACCCCRII'],
      ['data-pipeline', 'IACCIIRI'],
      ['model-training', 'ICACICRI'],
      ['deployment', 'ICCARIIC'],
      ['monitoring', 'ICRAIIIC'],
    ]);
  });

  it('names everybody who holds a role, those in two roles in both', () => {
    const engineers = people(2, 'ml-engineer');
    const both = somebodyIn([
      { role: 'ml-engineer', share: 0.5 },
      { role: 'data-engineer', share: 0.5 },
    ]);
    const training = raciOf(...engineers, both).find(({ task }) => task === 'model-training');
    const holders = (role: string) => training?.cells.find((cell) => cell.role === role)?.people.toSorted();
    expect(holders('ml-engineer')).toEqual([...engineers, both].map(({ id }) => id).toSorted());
    expect(holders('data-engineer')).toEqual([both.id]);
  });

  it('has a hole for each A and R of a team of nobody, and nobody to stand in', () => {
    const holes = raciOf().flatMap((row) => row.holes);
    expect(holes).toHaveLength(10);
    expect(holes.flatMap(({ standIns }) => standIns)).toEqual([]);
  });

  it('suggests a stand-in from the roles that overlap, with the work that they share', () => {
    const scientist = someone('data-scientist');
    const pipeline = raciOf(scientist).find(({ task }) => task === 'data-pipeline');
    expect(pipeline?.holes).toEqual([
      {
        letter: 'A',
        role: 'data-engineer',
        standIns: [{ person: scientist.id, role: 'data-scientist', in: 'data preparation and ETL' }],
      },
      { letter: 'R', role: 'domain-expert', standIns: [] },
    ]);
  });

  it('leaves out people who start later or have left', () => {
    const later = { ...someone('mlops-engineer'), startsOn: inWeeks(1) };
    const gone = { ...someone('mlops-engineer'), endsOn: inWeeks(-1) };
    const lastDay = { ...someone('mlops-engineer'), endsOn: inWeeks(0) };
    const deployment = (person: Person) => raciOf(person).find(({ task }) => task === 'deployment');
    expect(deployment(later)?.holes.map(({ letter }) => letter)).toEqual(['A', 'R']);
    expect(deployment(gone)?.holes.map(({ letter }) => letter)).toEqual(['A', 'R']);
    expect(deployment(lastDay)?.holes.map(({ letter }) => letter)).toEqual(['R']);
  });
});

import { describe, expect, it } from 'vitest';
import { planQuarters } from '../../src/advice/plan.ts';
import type { Team } from '../../src/team/team.ts';
import { aTeam, inWeeks, people, someone } from '../support/a-team.ts';
import { adviceFor, inWords } from '../support/advice-in-words.ts';
import { allHires, forGeneratedTeams } from '../support/for-generated-teams.ts';

function planInWords(team: Team) {
  return planQuarters(adviceFor(team)).map(({ title, hires }) => [title, hires.map(inWords)]);
}

describe('the plan', () => {
  it('groups the hires of a first initiative by the quarter in which each role is opened', () => {
    expect(planInWords(aTeam())).toEqual([
      ['2026 Q4', ['senior ml-engineer']],
      ['2027 Q1', ['data-engineer', 'mid ml-engineer']],
      ['2027 Q2', ['mlops-engineer', 'ai-product-manager']],
      ['2027 Q3', ['0.5 data-scientist']],
    ]);
  });

  it('says by when each is to be in the seat', () => {
    const [first] = planQuarters(adviceFor(aTeam()));
    expect(first?.hires[0]).toMatchObject({ openBy: '2026-11-29', inSeatBy: '2027-02-21' });
  });

  it('opens a role that comes second in importance first where its date is nearer', () => {
    const roster = [someone('ml-engineer'), someone('data-engineer'), someone('ai-product-manager')];
    const team = aTeam({
      answers: { 'leaving-vendor': 'yes' },
      roster,
      milestones: { 'vendor-sunset': inWeeks(26) },
    });
    expect(planInWords(team).slice(0, 2)).toEqual([
      ['2026 Q4', ['mid ml-engineer']],
      ['2027 Q1', ['mlops-engineer']],
    ]);
  });

  it('puts hires without a date last', () => {
    const roster = [...people(2, 'ml-engineer'), someone('data-engineer'), someone('mlops-engineer')];
    expect(planInWords(aTeam({ answers: { stage: 'scaling' }, roster })).at(-1)).toEqual([
      'Later, as you grow',
      ['ml-engineer', 'data-engineer', 'data-scientist', 'head-of-ai'],
    ]);
  });

  it('is empty where there is nothing to hire', () => {
    const roles = [
      'ml-engineer',
      'data-engineer',
      'mlops-engineer',
      'ai-product-manager',
      'data-scientist',
    ] as const;
    const team = aTeam({ setAside: roles.map((role) => ({ role, reason: 'not ours' })) });
    expect(planQuarters(adviceFor(team))).toEqual([]);
  });

  it('holds every hire of the advice once, in the order of dates', () => {
    forGeneratedTeams((_, advice) => {
      const planned = planQuarters(advice).flatMap(({ hires }) => hires);
      const hires = allHires({ ...advice, held: [] });
      expect(planned).toHaveLength(hires.length);
      expect(planned).toEqual(expect.arrayContaining(hires));
      const dates = planned.map(({ openBy }) => openBy ?? 'undated');
      expect(dates).toEqual(dates.toSorted());
    }, 300);
  });
});

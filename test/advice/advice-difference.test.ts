import { describe, expect, it } from 'vitest';
import type { Hire } from '../../src/advice/advice.ts';
import { findDifference } from '../../src/advice/advice-difference.ts';
import { advise } from '../../src/advice/advise.ts';
import { aTeam, inWeeks, people, someone, today } from '../support/a-team.ts';

const calm = advise(aTeam(), today);

describe('the difference between two advices', () => {
  it('is empty between an advice and itself', () => {
    const difference = findDifference(calm, calm);
    expect(difference.nextHire.isSame).toBe(true);
    const { nextHire, ...lists } = difference;
    expect(Object.values(lists).flat()).toEqual([]);
  });

  it('names the other next hire and the hires that are added', () => {
    const difference = findDifference(calm, advise(aTeam({ answers: { 'labelled-data': 'no' } }), today));
    expect(difference.nextHire).toMatchObject({
      before: { role: 'ml-engineer', seniority: 'senior' },
      after: { role: 'data-engineer' },
      isSame: false,
    });
    expect(difference.addedHires.map(({ role }) => role)).toEqual(['labeling-lead']);
    expect(difference.droppedHires).toEqual([]);
    expect(difference.addedCovers).toEqual(['labeling-lead']);
  });

  it('names roles to open on another day when a milestone moves', () => {
    const dated = (weeks: number) =>
      advise(aTeam({ milestones: { 'first-production-run': inWeeks(weeks) } }), today);
    const moved = findDifference(dated(40), dated(30)).movedHires.map(({ hire }) => hire.role);
    expect(moved).toContain('mlops-engineer');
  });

  it('names warnings that begin and that end', () => {
    const scientists = advise(aTeam({ roster: people(2, 'data-scientist') }), today);
    const shipping = advise(
      aTeam({ roster: [...people(2, 'data-scientist'), someone('ml-engineer', 'senior')] }),
      today,
    );
    expect(findDifference(calm, scientists).addedWarnings).toEqual(['data-scientist-first']);
    expect(findDifference(scientists, shipping).droppedWarnings).toEqual(['data-scientist-first']);
  });

  it('between a hire and nothing to hire says so', () => {
    const complete = advise(
      aTeam({
        roster: [
          someone('ml-engineer', 'senior'),
          someone('ml-engineer', 'mid'),
          someone('data-engineer'),
          someone('mlops-engineer'),
          someone('ai-product-manager'),
          someone('data-scientist', 'mid', 0.5),
        ],
      }),
      today,
    );
    const { nextHire, droppedHires } = findDifference(calm, complete);
    expect(nextHire).toMatchObject({ after: undefined, isSame: false });
    expect(droppedHires).toHaveLength(6);
  });

  it('takes the same seat in two advices for the same next hire', () => {
    const regulated = advise(aTeam({ answers: { regulated: 'yes' } }), today);
    expect(findDifference(calm, regulated).nextHire.isSame).toBe(true);
  });

  it('is none between two advices that have nothing to hire', () => {
    const bought = advise(aTeam({ answers: { kind: 'bought-software' } }), today);
    expect(
      findDifference(bought, advise(aTeam({ answers: { kind: 'bought-software' } }), today)),
    ).toMatchObject({
      nextHire: { before: undefined, after: undefined, isSame: true },
    });
  });

  it('counts hires of the same kind, and takes half a person and a whole one for two kinds', () => {
    const scaling = advise(aTeam({ answers: { stage: 'scaling' } }), today);
    const inWords = (hires: readonly Hire[]) => hires.map(({ people, role }) => `${people} ${role}`);
    expect(inWords(findDifference(calm, scaling).addedHires)).toEqual([
      '1 data-scientist',
      '1 ml-engineer',
      '1 data-engineer',
      '1 data-scientist',
      '1 head-of-ai',
    ]);
    expect(inWords(findDifference(calm, scaling).droppedHires)).toEqual(['0.5 data-scientist']);
    expect(inWords(findDifference(scaling, calm).addedHires)).toEqual(['0.5 data-scientist']);
  });

  it('names no hire as moved that has a date in only one of the two', () => {
    const undated = advise(aTeam({ answers: { stage: 'scaling' } }), today);
    const dated = {
      ...undated,
      later: undated.later.map((hire) => ({ ...hire, openBy: hire.openBy ?? inWeeks(3) })),
    };
    expect(findDifference(undated, dated).movedHires).toEqual([]);
    expect(findDifference(dated, undated).movedHires).toEqual([]);
  });

  it('takes a senior and a mid-level engineer for two hires', () => {
    const joined = advise(aTeam({ roster: [someone('ml-engineer', 'senior')] }), today);
    const { addedHires, droppedHires } = findDifference(calm, joined);
    expect(droppedHires).toMatchObject([{ role: 'ml-engineer', seniority: 'senior' }]);
    expect(addedHires).toEqual([]);
  });
});

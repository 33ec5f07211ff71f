import { describe, expect, test } from 'vitest';
import { notSure, questions } from '../../src/knowledge/questions.ts';
import { objectsIn, placedElements } from '../../src/local-slack/blocks/walk-blocks.ts';
import { questionnaireBlocks, takeValues } from '../../src/slack/payloads/questionnaire-values.ts';
import type { ViewState } from '../../src/slack/payloads/view-state.ts';
import { buildQuestionnaire } from '../../src/slack/views/next-hire-modal.ts';
import { type Draft, emptyPeopleForm } from '../../src/team/draft.ts';
import { newTeam } from '../../src/team/team.ts';
import { aTeam, someone } from '../support/a-team.ts';

function draftAt(step: Draft['step'], changes: Partial<Draft> = {}): Draft {
  return { step, team: newTeam, peopleForm: emptyPeopleForm(), base: newTeam, baseVersion: 0, ...changes };
}

/** The inputs of a step, by block id. */
function inputsOf(draft: Draft) {
  const { blocks } = buildQuestionnaire({ draft, reference: 'r', purpose: 'answers' });
  const inputs = placedElements(objectsIn(blocks)).filter(({ block }) => block.type === 'input');
  return new Map(inputs.map((placed) => [placed.blockId, placed]));
}

describe('the questionnaire', () => {
  test('asks every question once, in its first two steps', () => {
    const asked = [1, 2].flatMap((step) => [...inputsOf(draftAt(step as 1 | 2)).keys()]);
    expect(asked.toSorted()).toEqual(questions.map(({ id }) => questionnaireBlocks.question(id)).toSorted());
  });

  test('offers “Not sure yet” for every question, and begins with it', () => {
    for (const step of [1, 2] as const) {
      for (const { element } of inputsOf(draftAt(step)).values()) {
        expect(element.initial_option).toMatchObject({ value: notSure.id });
        expect(objectsIn(element.options).at(-1)).toMatchObject({ value: notSure.id });
      }
    }
  });

  test('is filled in with what the draft holds', () => {
    const team = aTeam({
      answers: { stage: 'scaling' },
      milestones: { launch: '2027-05-01' },
      nobodyFor: ['business-analyst'],
    });
    const stage = inputsOf(draftAt(1, { team })).get('question-stage');
    expect(stage?.element.initial_option).toMatchObject({ value: 'scaling' });
    const peopleForm = {
      ...emptyPeopleForm(4),
      role: 'data-engineer',
      userId: 'U1',
      people: '3',
      seniority: 'lead',
      share: '40',
    };
    const third = inputsOf(draftAt(3, { team, peopleForm }));
    expect(third.get('milestone-launch')?.element).toMatchObject({ initial_date: '2027-05-01' });
    expect(third.get('nobody-for')?.element.initial_options).toMatchObject([{ value: 'business-analyst' }]);
    expect(third.get('people-role-4')?.element.initial_option).toMatchObject({ value: 'data-engineer' });
    expect(third.get('people-userId-4')?.element).toMatchObject({ initial_user: 'U1' });
    expect(third.get('people-people-4')?.element).toMatchObject({ initial_value: '3' });
    expect(third.get('people-seniority-4')?.element.initial_option).toMatchObject({ value: 'lead' });
    expect(third.get('people-share-4')?.element.initial_option).toMatchObject({ value: '40' });
  });

  test('never shows a choice that its menu does not offer', () => {
    const peopleForm = { ...emptyPeopleForm(), role: 'wizard', seniority: 'wizard', share: '7' };
    for (const { element } of inputsOf(draftAt(3, { peopleForm })).values()) {
      if (element.initial_option) expect(objectsIn(element.options)).toContainEqual(element.initial_option);
    }
  });

  test('goes on with “Next”, and ends with “Show the advice”', () => {
    const submitOf = (step: Draft['step']) =>
      buildQuestionnaire({ draft: draftAt(step), reference: 'r', purpose: 'answers' }).submit?.text;
    expect([submitOf(1), submitOf(2), submitOf(3)]).toEqual(['Next', 'Next', 'Show the advice']);
  });

  test('asks for the vendor’s sunset unless no vendor is left', () => {
    const leaving = (answer: 'yes' | 'no' | 'not-sure') =>
      inputsOf(draftAt(3, { team: aTeam({ answers: { 'leaving-vendor': answer } }) })).has(
        'milestone-vendor-sunset',
      );
    expect([leaving('yes'), leaving('not-sure'), leaving('no')]).toEqual([true, true, false]);
  });
});

describe('what an open step holds', () => {
  const known = draftAt(2, {
    team: aTeam({ milestones: { launch: '2027-05-01' }, roster: [someone('ml-engineer')] }),
  });
  const take = (entries: readonly [string, string | readonly string[] | null][]) =>
    takeValues(known, new Map(entries) satisfies ViewState);

  test('changes what it asks, and nothing else', () => {
    const taken = take([['question-serving', 'real-time']]);
    expect(taken).toEqual({
      ...known,
      team: { ...known.team, answers: { ...known.team.answers, serving: 'real-time' } },
    });
  });

  test.each([
    ['an answer that is not on offer', 'question-serving', 'telepathy'],
    ['an empty answer', 'question-serving', null],
    ['a date that does not exist', 'milestone-launch', '2027-02-30'],
    ['a question that does not exist', 'question-meaning-of-life', '42'],
  ])('does not take %s', (_, blockId, value) => {
    expect(take([[blockId, value]])).toEqual(known);
  });

  test('takes out a date that was emptied', () => {
    expect(take([['milestone-launch', null]]).team.milestones).toEqual({});
  });

  test('does not take the fields of an earlier entry of people', () => {
    const later = { ...known, peopleForm: emptyPeopleForm(2) };
    expect(takeValues(later, new Map([['people-role-1', 'ml-engineer']]))).toEqual(later);
  });

  test('takes roles that nobody could cover, known ones only', () => {
    expect(take([['nobody-for', ['business-analyst', 'wizard']]]).team.nobodyFor).toEqual([
      'business-analyst',
    ]);
  });
});

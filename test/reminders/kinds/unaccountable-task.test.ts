import { describe, expect, test } from 'vitest';
import { unaccountableTask } from '../../../src/reminders/kinds/unaccountable-task.ts';
import { aTeam, someone } from '../../support/a-team.ts';
import { gapsOf } from '../../support/gaps.ts';

const builders = [someone('ai-product-manager'), someone('ml-engineer', 'senior'), someone('data-engineer')];
const tasks = (team: Parameters<typeof gapsOf>[1]) =>
  gapsOf(unaccountableTask, team).map(({ task, urgency }) => `${task}: ${urgency}`);

describe('tasks without an accountable person', () => {
  test('are overdue once their phase has begun', () => {
    expect(tasks(aTeam({ answers: { phase: 'production' }, roster: builders }))).toEqual([
      'deployment: overdue',
      'monitoring: overdue',
    ]);
  });

  test('are coming where their phase is next, and not told before', () => {
    expect(tasks(aTeam({ answers: { phase: 'modelling' }, roster: builders }))).toEqual([
      'deployment: coming',
      'monitoring: coming',
    ]);
    expect(tasks(aTeam({ answers: { phase: 'data' }, roster: builders }))).toEqual([]);
  });

  test('are not told once somebody holds the role that answers for them', () => {
    const roster = [...builders, someone('mlops-engineer')];
    expect(tasks(aTeam({ answers: { phase: 'production' }, roster }))).toEqual([]);
  });
});

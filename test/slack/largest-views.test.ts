import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { raciTasks } from '../../src/knowledge/raci-matrix.ts';
import { roles } from '../../src/knowledge/roles/index.ts';
import { findBlockProblems } from '../../src/local-slack/blocks/validate-blocks.ts';
import { checkView } from '../../src/local-slack/blocks/validate-view.ts';
import { limits } from '../../src/slack/blocks/limits.ts';
import type { Message } from '../../src/slack/blocks/message.ts';
import { commands, topics } from '../../src/slack/commands/index.ts';
import { buildBrief } from '../../src/slack/views/brief-message.ts';
import { buildHelp, buildUnknownCommand } from '../../src/slack/views/help-message.ts';
import { buildAdviceMessage, buildSharedAdvice } from '../../src/slack/views/next-hire-message.ts';
import { buildQuestionnaire } from '../../src/slack/views/next-hire-modal.ts';
import { buildPlanMessage } from '../../src/slack/views/plan-message.ts';
import { buildRaciMessage } from '../../src/slack/views/raci-message.ts';
import { buildRaciTask } from '../../src/slack/views/raci-task-message.ts';
import { buildShareModal } from '../../src/slack/views/share-modal.ts';
import { buildStages } from '../../src/slack/views/stages-message.ts';
import { buildWhatIf } from '../../src/slack/views/what-if-message.ts';
import { emptyPeopleForm, questionnaireSteps } from '../../src/team/draft.ts';
import { aTeam, today } from '../support/a-team.ts';
import { largestTeams } from '../support/largest-teams.ts';

const reference = 'r'.repeat(1000);

const nobody = aTeam();

const cutNotice = 'This text ends here';

/** Tables and charts are in the text: each of their first cells and labels is, where people's names are not. */
function expectToldInWords({ text, blocks }: Message): void {
  const json = JSON.stringify(
    blocks.filter(({ type }) => type === 'table' || `${type}` === 'data_visualization'),
  );
  const labels = [...json.matchAll(/"label":"([^"]+)"/g)].map(([, label = '']) => label);
  for (const label of labels) {
    expect(label.length).toBeLessThanOrEqual(20);
    expect(text).toContain(`${label}: `);
  }
  for (const { name, shortName } of roles)
    if (json.includes(name)) expect(text).toMatch(named(name, shortName));
}

function named(...names: readonly string[]): RegExp {
  return new RegExp(names.map((name) => name.replace(/[^\w ]/g, '\\$&')).join('|'));
}

function expectWithinLimits({ text, blocks }: Message): void {
  expect(findBlockProblems(blocks, 'message')).toEqual([]);
  expect(blocks.length).toBeLessThanOrEqual(limits.messageBlocks);
  expect(text.length).toBeGreaterThan(0);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.messageText);
  expect(JSON.stringify(blocks)).not.toContain('does not fit into one message');
  const tables = blocks.filter(({ type }) => type === 'table');
  expect(charactersIn(tables)).toBeLessThanOrEqual(limits.tableCharacters);
}

function charactersIn(tables: readonly object[]): number {
  const texts = JSON.stringify(tables).matchAll(/"type":"raw_text","text":("(?:[^"\\]|\\.)*")/g);
  return [...texts].reduce((sum, [, text = '""']) => sum + JSON.parse(text).length, 0);
}

describe.each(largestTeams)('with %s, Slack takes', (_, team) => {
  const advice = advise(team, today);
  const shown = { advice, roster: team.roster, age: 'today' };

  test('the advice', () => expectWithinLimits(buildAdviceMessage(shown, { reference })));
  test('the shared advice', () => expectWithinLimits(buildSharedAdvice(shown)));
  test.each(['quarters', 'months'] as const)('the plan by %s, its chart in words too', (unit) => {
    const message = buildPlanMessage(advice, { unit, leadTimes: team.leadTimes });
    expectWithinLimits(message);
    expectToldInWords(message);
  });

  test('the RACI, its table in words too', () => {
    const message = buildRaciMessage(advice, team.roster);
    expectWithinLimits(message);
    expectToldInWords(message);
    expect(message.text).not.toContain(cutNotice);
  });

  test.each(raciTasks.map(({ id }) => id))('the RACI of the task %s, its table in words too', (id) => {
    const message = buildRaciTask(id, { rows: advice.raci, roster: team.roster });
    expectWithinLimits(message);
    expectToldInWords(message);
    expect(message.text).not.toContain(cutNotice);
  });

  test('the stages, their table in words too', () => {
    const message = buildStages(advice);
    expectWithinLimits(message);
    expectToldInWords(message);
    expect(message.text).not.toContain(cutNotice);
  });

  test.each(roles.map(({ id }) => id))('the brief of the role %s', (id) => {
    expectWithinLimits(buildBrief(id, shown));
  });

  test('what would be different with it, and without it', () => {
    const before = { advice: advise(nobody, today), roster: [], age: 'today' };
    expectWithinLimits(buildWhatIf({ before, after: shown, answers: { before: nobody, after: team } }));
    expectWithinLimits(
      buildWhatIf({ before: shown, after: before, answers: { before: team, after: nobody } }),
    );
  });

  test('the preview of a share', () => {
    const modal = buildShareModal(buildSharedAdvice(shown), reference, 'A notice.');
    expect(checkView({ ...modal }, 'modal')).toMatchObject({ ok: true });
  });

  test.each(questionnaireSteps)('step %i of the questionnaire', (step) => {
    const draft = { step, team, peopleForm: emptyPeopleForm(), base: team, baseVersion: 0 };
    const modal = buildQuestionnaire({ draft, reference, purpose: 'what-if', notice: 'A notice.' });
    expect(checkView({ ...modal }, 'modal')).toMatchObject({ ok: true });
  });
});

test('Slack takes the help and the answer to unknown words', () => {
  expectWithinLimits(buildHelp(topics));
  expectWithinLimits(buildUnknownCommand('x'.repeat(5000), 'status', commands));
});

import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { milestoneKinds } from '../../src/knowledge/milestones.ts';
import { roles } from '../../src/knowledge/roles/index.ts';
import { findBlockProblems } from '../../src/local-slack/blocks/validate-blocks.ts';
import { checkView } from '../../src/local-slack/blocks/validate-view.ts';
import { limits } from '../../src/slack/blocks/limits.ts';
import type { Message } from '../../src/slack/blocks/message.ts';
import { commands } from '../../src/slack/commands/index.ts';
import { buildHelp, buildUnknownCommand } from '../../src/slack/views/help-message.ts';
import { buildAdviceMessage, buildSharedAdvice } from '../../src/slack/views/next-hire-message.ts';
import { buildQuestionnaire } from '../../src/slack/views/next-hire-modal.ts';
import { buildPlanMessage } from '../../src/slack/views/plan-message.ts';
import { buildRaciMessage } from '../../src/slack/views/raci-message.ts';
import { buildShareModal } from '../../src/slack/views/share-modal.ts';
import { emptyPeopleForm, questionnaireSteps } from '../../src/team/draft.ts';
import { mostPeople, type Person } from '../../src/team/roster.ts';
import type { Team } from '../../src/team/team.ts';
import { aTeam, today } from '../support/a-team.ts';

const reference = 'r'.repeat(1000);

/** Two hundred people with long names that escaping makes longer, each in several roles. */
function crowd(name: string): readonly Person[] {
  return Array.from({ length: mostPeople }, (_, index) => ({
    id: `p${index}`,
    who: { kind: 'slack', userId: `U${index}`, name: `${index} ${name}`.slice(0, 200) },
    roles: [0, 5, 11].map((step) => ({
      role: roles[(index + step) % roles.length]?.id ?? 'ml-engineer',
      share: 0.33,
    })),
    seniority: index % 2 === 0 ? 'senior' : 'junior',
    engagement: 'employee',
  }));
}

const demanding: Partial<Team['answers']> = {
  stage: 'platform',
  phase: 'production',
  'labelled-data': 'no',
  serving: 'real-time',
  'business-critical': 'yes',
  'leaving-vendor': 'yes',
  regulated: 'yes',
  exposed: 'yes',
  'models-in-production': '10+',
};
const milestones = Object.fromEntries(milestoneKinds.map(({ id }) => [id, today.toString()]));
const nobodyFor = roles.filter(({ fill }) => fill === 'cover').map(({ id }) => id);

const teams: readonly [string, Team][] = [
  ['a platform with nobody on the team', aTeam({ answers: demanding, milestones, nobodyFor })],
  [
    'two hundred people with long names',
    aTeam({ answers: demanding, milestones, nobodyFor, roster: crowd('&'.repeat(198)) }),
  ],
  [
    'two hundred people with names of astronauts',
    aTeam({ answers: demanding, milestones, roster: crowd('👩🏽‍🚀'.repeat(30)) }),
  ],
  [
    'everything in hiring or set aside',
    aTeam({
      answers: demanding,
      milestones,
      openRoles: roles.flatMap(({ id }) => [1, 2].map(() => ({ role: id, openedOn: '2026-01-01' }))),
      setAside: roles.map(({ id }) => ({ role: id, reason: 'x'.repeat(500) })),
    }),
  ],
  ['a calm first initiative', aTeam()],
];

function expectWithinLimits({ text, blocks }: Message): void {
  expect(findBlockProblems(blocks, 'message')).toEqual([]);
  expect(blocks.length).toBeLessThanOrEqual(limits.messageBlocks);
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(limits.messageText);
  const tables = blocks.filter(({ type }) => type === 'table');
  expect(charactersIn(tables)).toBeLessThanOrEqual(limits.tableCharacters);
}

function charactersIn(tables: readonly object[]): number {
  const texts = JSON.stringify(tables).matchAll(/"type":"raw_text","text":("(?:[^"\\]|\\.)*")/g);
  return [...texts].reduce((sum, [, text = '""']) => sum + JSON.parse(text).length, 0);
}

describe.each(teams)('with %s, Slack takes', (_, team) => {
  const advice = advise(team, today);
  const shown = { advice, roster: team.roster, age: 'today' };

  test('the advice', () => expectWithinLimits(buildAdviceMessage(shown, { reference })));
  test('the shared advice', () => expectWithinLimits(buildSharedAdvice(shown)));
  test('the plan', () => expectWithinLimits(buildPlanMessage(advice)));
  test('the RACI', () => expectWithinLimits(buildRaciMessage(advice, team.roster)));

  test('the preview of a share', () => {
    const modal = buildShareModal(buildSharedAdvice(shown), reference, 'A notice.');
    expect(checkView({ ...modal }, 'modal')).toMatchObject({ ok: true });
  });

  test.each(questionnaireSteps)('step %i of the questionnaire', (step) => {
    const draft = { step, team, peopleForm: emptyPeopleForm(), baseVersion: 0 };
    const modal = buildQuestionnaire({ draft, reference, purpose: 'what-if', notice: 'A notice.' });
    expect(checkView({ ...modal }, 'modal')).toMatchObject({ ok: true });
  });
});

test('Slack takes the help and the answer to unknown words', () => {
  expectWithinLimits(buildHelp(commands));
  expectWithinLimits(buildUnknownCommand('x'.repeat(5000), 'status', commands));
});

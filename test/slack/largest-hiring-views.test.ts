import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { milestoneKinds } from '../../src/knowledge/milestones.ts';
import { phases } from '../../src/knowledge/phases.ts';
import { roles } from '../../src/knowledge/roles/index.ts';
import { findBlockProblems } from '../../src/local-slack/blocks/validate-blocks.ts';
import { checkView } from '../../src/local-slack/blocks/validate-view.ts';
import { limits } from '../../src/slack/blocks/limits.ts';
import type { Message } from '../../src/slack/blocks/message.ts';
import { emptyHireForm } from '../../src/slack/payloads/hiring-values.ts';
import { buildDecisionModal } from '../../src/slack/views/decision-modal.ts';
import { buildExpectedStartModal } from '../../src/slack/views/expected-start-modal.ts';
import { buildHireModal } from '../../src/slack/views/hire-modal.ts';
import { buildMilestoneModal } from '../../src/slack/views/milestone-modal.ts';
import { buildMilestones } from '../../src/slack/views/milestones-message.ts';
import { buildAdviceMessage, buildSharedAdvice } from '../../src/slack/views/next-hire-message.ts';
import { buildPlanMessage } from '../../src/slack/views/plan-message.ts';
import { buildRolesInHiring, buildRolesSetAside } from '../../src/slack/views/role-standing-message.ts';
import { buildSetAsideModal } from '../../src/slack/views/set-aside-modal.ts';
import { findStanding } from '../../src/team/hiring.ts';
import { mostOwnMilestones } from '../../src/team/milestones.ts';
import type { Team } from '../../src/team/team.ts';
import { aTeam, inWeeks, today } from '../support/a-team.ts';

const reference = 'r'.repeat(1000);
const long = '&'.repeat(500);

const demanding: Partial<Team['answers']> = {
  stage: 'platform',
  'labelled-data': 'no',
  serving: 'real-time',
  'business-critical': 'yes',
  'leaving-vendor': 'yes',
  regulated: 'yes',
  exposed: 'yes',
};

/** As many milestones as a team can have, with names that escaping makes longer, each ending a phase. */
const everyMilestone = {
  milestones: Object.fromEntries(milestoneKinds.map(({ id }) => [id, inWeeks(70)])),
  ownMilestones: Array.from({ length: mostOwnMilestones }, (_, index) => ({
    id: `m${index}`,
    name: `${index}`.padEnd(75, '&'),
    date: inWeeks(20 + index),
    endsPhase: phases[index % phases.length]?.id,
  })),
};

function expectTaken({ text, blocks }: Message): void {
  expect(findBlockProblems(blocks, 'message')).toEqual([]);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.messageText);
  expect(JSON.stringify(blocks)).not.toContain('does not fit into one message');
}

describe('Slack takes', () => {
  const team = aTeam({ answers: demanding, ...everyMilestone });
  const advice = advise(team, today);

  test('thirty milestones, each with its button', () => {
    const message = buildMilestones({ team, advice, sign: () => reference, done: ['Done.'] });
    expectTaken(message);
    expect(JSON.stringify(message.blocks).match(/"text":"Change"/g)).toHaveLength(30);
  });

  test('the plan with thirty milestones', () => {
    expectTaken(buildPlanMessage(advice, { leadTimes: team.leadTimes }));
  });

  test.each(['accepted', 'overridden'] as const)('an advice that was %s, with a long reason', (decision) => {
    const decided = { role: 'ml-engineer', decision, reason: long, on: inWeeks(0), by: 'U1' } as const;
    const shown = {
      advice,
      roster: [],
      age: 'today',
      decision: { decision: decided, by: '&amp;'.repeat(40) },
    };
    const role = { reference, insteadReference: reference };
    const message = buildAdviceMessage(shown, { reference, role });
    expectTaken(message);
    expect(JSON.stringify(message.blocks)).toContain('Withdraw the decision');
    expectTaken(buildSharedAdvice(shown));
  });

  test('every role in hiring, and every role set aside with a long reason', () => {
    const all = roles.map(({ id }) => id);
    const open = aTeam({ openRoles: all.map((role) => ({ role, openedOn: inWeeks(-30) })) });
    const aside = aTeam({
      setAside: all.map((role) => ({ role, reason: long, on: inWeeks(0), by: 'U1' })),
    });
    const shown = (given: Team) =>
      all.map((role) => ({
        role,
        standing: findStanding(given, role),
        advice: advise(given, today),
        names: () => '&amp;'.repeat(40),
        buttons: { reference },
      }));
    expectTaken(buildRolesInHiring(shown(open)));
    expectTaken(buildRolesSetAside(shown(aside)));
  });

  test('every form, with the longest text that can be typed', () => {
    const facts = { role: 'mlops-engineer', reference, notice: long } as const;
    const milestone = { name: 'x'.repeat(75), date: inWeeks(1), endsPhase: 'data' };
    const target = { kind: 'own', id: 'm1' } as const;
    const forms = [
      buildDecisionModal({ ...facts, typed: { instead: 'ml-engineer', reason: long } }),
      buildSetAsideModal({ ...facts, reason: long }),
      buildExpectedStartModal({ ...facts, date: inWeeks(1) }),
      buildHireModal({ ...facts, form: { ...emptyHireForm, name: 'x'.repeat(80), share: '1'.repeat(20) } }),
      buildMilestoneModal({ target, reference, form: milestone, notice: long }),
      buildMilestoneModal({ target: { kind: 'asked', id: 'launch' }, reference, form: milestone }),
    ];
    for (const form of forms) expect(checkView({ ...form }, 'modal')).toMatchObject({ ok: true });
  });
});

import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import { slackLogger } from '../../src/slack/connection/slack-logger.ts';
import { createReferences } from '../../src/slack/payloads/reference.ts';
import { goesToTheTeam } from '../support/questionnaire.ts';
import { startSettled } from '../support/settings.ts';
import { silentLog } from '../support/silent-log.ts';

const notOpen = 'AI Team is not open to you yet, so there is nothing to see here. Ann Becker can let you';
const onlyLook =
  'You can look at this team but not change it. Ann Becker can let you: they type /aiteam settings.';
const onlyOwners = 'Only owners can do this. Ann Becker can let you: they type /aiteam settings.';

/** What somebody types with so much, and what they read then. */
const table = [
  ['nothing', 'status', notOpen],
  ['nothing', 'settings', notOpen],
  ['viewer', 'status', 'Next hire'],
  ['viewer', 'next-hire', onlyLook],
  ['viewer', 'settings', 'Who may do what'],
  ['planner', 'next-hire', 'Step 1 of 3'],
  ['planner', 'delete-data', onlyOwners],
] as const;

test.each(table)('who may do %s and types %s reads what that gives, alone', async (level, command, reads) => {
  const { person } = await startSettled({ everybodyElse: level });
  const [ann, ben] = [person('ann'), person('ben')];
  const before = ann.messages('#ai-team');
  await ben.types('#ai-team', `/aiteam ${command}`);
  await ben.sees(reads);
  expect(ann.messages('#ai-team')).toEqual(before);
});

test('a button does nothing for somebody who lost the right meanwhile, and says who can help', async () => {
  const { person, sets } = await startSettled({ planners: ['U0BEN'] });
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam status');
  await ben.sees('Next hire');
  await sets({ planners: [] });
  await ben.clicks('Share');
  await ben.sees(onlyLook);
  expect(ben.modal()).toBeNull();
  await sets({ everybodyElse: 'nothing' });
  await ben.types('#ai-team', '/aiteam plan');
  await ben.sees(notOpen);
});

test('a form that was open keeps what was typed, saves nothing, and goes through once the right is back', async () => {
  const { person, sets, store, workspaceId } = await startSettled({ planners: ['U0BEN'] });
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ben);
  await ben.fills('Launch', '2027-05-01');
  await sets({ planners: [] });
  expect(Object.values(await ben.submits())).toEqual([onlyLook]);
  expect(JSON.stringify(ben.modal()?.values)).toContain('2027-05-01');
  expect((await store.findTeam(workspaceId, 'main'))?.version).toBe(1);
  await sets({ planners: ['U0BEN'] });
  expect(await ben.submits()).toEqual({});
  await ben.sees('Next hire');
  expect((await store.findTeam(workspaceId, 'main'))?.team.milestones.launch).toBe('2027-05-01');
});

test('on the Home a lost right counts from the next click on, and the next opening shows it', async () => {
  const { person, sets } = await startSettled({ planners: ['U0BEN'] });
  const ben = person('ben');
  await ben.opensHome();
  await ben.seesHome('[Change answers]');
  await sets({ planners: [] });
  await ben.onHome().clicks('Change answers');
  await ben.sees(onlyLook);
  await ben.closes();
  await ben.opensHome();
  expect(await ben.seesHome('Next hire')).not.toContain('[Change answers]');
  await sets({ everybodyElse: 'nothing' });
  await ben.opensHome();
  await ben.seesHome('can let you');
});

test.each([
  ['a guest', 'guest'],
  ['a guest of a single channel', 'single-channel-guest'],
] as const)('%s gets nothing unless they are named, also where everybody else plans', async (_, standing) => {
  const { person, slack, sets } = await startSettled({ everybodyElse: 'planner' });
  slack.workspace.makes('@dev', standing);
  const dev = person('dev');
  await dev.types('#ai-team', '/aiteam status');
  await dev.sees(notOpen);
  await sets({ viewers: ['U0DEV'] });
  await dev.types('#ai-team', '/aiteam status');
  await dev.sees('Next hire');
  await dev.types('#ai-team', '/aiteam next-hire');
  await dev.sees(onlyLook);
});

test('somebody of another organisation gets nothing from a button in a shared channel, whatever is set', async () => {
  const { person, slack, store, workspaceId } = await startSettled({
    everybodyElse: 'planner',
    planners: ['U0ZOE'],
  });
  slack.workspace.adds({ name: 'zoe', realName: 'Zoe Adler', teamId: 'T0PARTNER' });
  slack.workspace.shares('#ai-team', 'T0PARTNER');
  slack.workspace.brings('#ai-team', '@zoe');
  const zoe = person('zoe');
  // With the bot's own token: a button that everybody in the channel sees.
  const client = new WebClient(slack.botToken, { slackApiUrl: slack.apiUrl, logger: slackLogger(silentLog) });
  const value = createReferences(await store.signingKey()).sign({
    kind: 'advice',
    workspaceId,
    teamId: 'main',
  });
  await client.chat.postMessage({
    channel: 'C0AITEAM',
    text: 'Press',
    blocks: [
      {
        type: 'actions',
        elements: [
          { type: 'button', text: { type: 'plain_text', text: 'Press' }, action_id: 'show-plan', value },
        ],
      },
    ],
  });
  await zoe.clicks('Press');
  await zoe.sees(/belongs to another organisation|made for another workspace/);
});

test('whom Slack does not tell of changes nothing, and may try again', async () => {
  const { person, slack } = await startSettled({ planners: ['U0BEN'] });
  const ben = person('ben');
  slack.control.failNext('users.info', 'fatal_error', 1);
  await ben.types('#ai-team', '/aiteam next-hire');
  await ben.sees('Slack did not tell me who you are just now, so nothing was changed');
});

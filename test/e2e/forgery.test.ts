import { WebClient } from '@slack/web-api';
import { beforeEach, expect, test } from 'vitest';
import { slackLogger } from '../../src/slack/connection/slack-logger.ts';
import { createReferences, type Reference } from '../../src/slack/payloads/reference.ts';
import { startTestProgram, type TestProgram } from '../support/a-program.ts';
import type { Person } from '../support/person.ts';
import { asksForTheNextHire, goesToTheTeam } from '../support/questionnaire.ts';
import { silentLog } from '../support/silent-log.ts';

const teamId = 'main';
let program: TestProgram;
let ann: Person;
let slack: WebClient;
let workspaceId: string;

beforeEach(async () => {
  program = await startTestProgram();
  ann = program.person('ann');
  workspaceId = ann.snapshot().team.id;
  // With the bot's own token a test can change what the bot has shown, as a forger would change what is sent back.
  slack = new WebClient(program.slack.botToken, {
    slackApiUrl: program.slack.apiUrl,
    logger: slackLogger(silentLog),
  });
});

/** Puts another reference into the modal that somebody has open. */
async function forgeModal(person: Person, reference: string): Promise<void> {
  const open = person.modal();
  if (!open) throw new Error('no modal is open');
  const { type, title, submit, close, callback_id, blocks } = open.view;
  await slack.apiCall('views.update', {
    view_id: open.id,
    view: { type, title, submit, close, callback_id, blocks, private_metadata: reference },
  });
}

async function postButton(actionId: string, value: string): Promise<void> {
  await slack.chat.postEphemeral({
    channel: 'C0AITEAM',
    user: ann.id,
    text: 'Press',
    blocks: [
      {
        type: 'actions',
        elements: [
          { type: 'button', text: { type: 'plain_text', text: 'Press' }, action_id: actionId, value },
        ],
      },
    ],
  });
}

/** Signed with the program's own key. */
async function sign(reference: Reference): Promise<string> {
  return createReferences(await program.store.signingKey()).sign(reference);
}

function questionnaireOf(userId: string, workspace = workspaceId): Reference {
  return {
    kind: 'questionnaire',
    workspaceId: workspace,
    teamId,
    userId,
    channelId: 'C0AITEAM',
    purpose: 'answers',
    step: 3,
    version: 0,
  };
}

const forgeries: readonly [string, () => Promise<string>][] = [
  ['with no reference', async () => ''],
  ['with something that is none', async () => 'a.b.c'],
  ['signed with another key', async () => createReferences(new Uint8Array(32)).sign(questionnaireOf(ann.id))],
  [
    'with another body under the signature',
    async () => {
      const [, signature] = (await sign(questionnaireOf('U0BEN'))).split('.');
      const [body] = (await sign(questionnaireOf(ann.id))).split('.');
      return `${body}.${signature}`;
    },
  ],
  ['of somebody else', async () => sign(questionnaireOf('U0BEN'))],
  ['of another workspace', async () => sign(questionnaireOf(ann.id, 'T0OTHER'))],
  ['of another kind', async () => sign({ kind: 'advice', workspaceId, teamId })],
];

test.each(forgeries)('a questionnaire %s changes nothing, and says that it is too old', async (_, forge) => {
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann);
  await forgeModal(ann, await forge());
  await ann.submits();
  await ann.sees('This form was sent already or is too old');
  for (const workspace of [workspaceId, 'T0OTHER']) {
    expect(await program.store.findTeam(workspace, teamId)).toBeUndefined();
    expect(await program.store.findDraft(workspace, teamId, 'U0BEN')).toBeUndefined();
  }
});

test.each(forgeries)('a click in a questionnaire %s changes nothing either', async (_, forge) => {
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann);
  const before = await program.store.findDraft(workspaceId, teamId, ann.id);
  await forgeModal(ann, await forge());
  await ann.clicks('Back');
  await ann.sees(/This form was sent already or is too old|This was made for another workspace/);
  expect(await program.store.findDraft(workspaceId, teamId, ann.id)).toEqual(before);
});

test.each([
  ['open-share', 'T0OTHER'],
  ['show-raci', 'T0OTHER'],
  ['show-plan', 'T0OTHER'],
])('a button %s of another workspace shows nothing of either', async (actionId, workspace) => {
  await asksForTheNextHire(ann);
  await postButton(actionId, await sign({ kind: 'advice', workspaceId: workspace, teamId }));
  await ann.clicks('Press');
  await ann.sees('This was made for another workspace');
  expect(ann.modal()).toBeNull();
  expect(program.complaints.map(({ msg }) => msg)).toEqual(['a reference of another workspace was refused']);
});

test('a share that was forged posts nothing', async () => {
  await asksForTheNextHire(ann);
  await ann.clicks('Share');
  await ann.sees('This is what will be posted');
  const before = program.person('ben').messages('#ai-team').length;
  await forgeModal(
    ann,
    await sign({ kind: 'share', workspaceId: 'T0OTHER', teamId, version: 1, date: '2026-11-21' }),
  );
  await ann.submits();
  await ann.sees('This form was sent already or is too old');
  expect(program.person('ben').messages('#ai-team')).toHaveLength(before);
});

test('a value that is not on offer is not taken', async () => {
  await ann.types('#ai-team', '/aiteam next-hire');
  const open = ann.modal();
  const forged = JSON.parse(
    JSON.stringify(open?.view.blocks).replaceAll('"first-initiative"', '"world-domination"'),
  );
  const { type, title, submit, close, callback_id, private_metadata } = open?.view ?? {};
  await slack.apiCall('views.update', {
    view_id: open?.id,
    view: { type, title, submit, close, callback_id, private_metadata, blocks: forged },
  });
  await ann.chooses('How far along is AI in your organisation?', 'First AI initiative (3–5 people)');
  await ann.submits();
  await ann.sees('Step 2 of 3');
  const draft = await program.store.findDraft(workspaceId, teamId, ann.id);
  expect(draft?.draft.team.answers.stage).toBe('not-sure');
});

test('a form whose acknowledgement was lost can be sent again, and is told what happened', async () => {
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann);
  program.slack.control.setAckDeadline(0);
  await ann.submits();
  await expect.poll(() => program.store.findTeam(workspaceId, teamId)).toMatchObject({ version: 1 });
  program.slack.control.setAckDeadline(3000);
  await ann.sees('We had some trouble connecting');
  await ann.submits();
  await ann.sees('Answers were saved since this form was opened');
  expect(await program.store.findTeam(workspaceId, teamId)).toMatchObject({ version: 1 });
  await ann.submits();
  await ann.sees('Next hire:');
});

test('a button that no version knows any more says so, and is logged', async () => {
  await postButton('long-gone', 'x');
  await ann.clicks('Press');
  expect(await ann.sees('from an older version')).toContain('[Find the next hire]');
  expect(program.complaints).toMatchObject([{ level: 'warn' }]);
});

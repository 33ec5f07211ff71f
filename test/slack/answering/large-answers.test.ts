import { expect, test } from 'vitest';
import { section } from '../../../src/slack/blocks/message.ts';
import { type CommandReply, defineCommand, defineSubmission } from '../../../src/slack/listener.ts';
import { aUser, startPayloadLevel } from '../../support/payload-level.ts';

/** More than the 20,480 bytes that Slack takes at once over a WebSocket. */
const many = Array.from({ length: 20 }, () => section('’'.repeat(400)));
const few = many.slice(0, 2);
const ann = { workspaceId: 'T1', userId: 'U1' };

function start() {
  return startPayloadLevel({ find: async (_, userId) => aUser(userId), findGroup: async () => [] });
}

function aCommand(reply: CommandReply) {
  return defineCommand({
    id: 'show',
    summary: '',
    usage: '',
    examples: [],
    needs: 'viewer',
    isReadOnly: true,
    run: async () => reply,
  });
}

const aView = (blocks: typeof many) => ({
  type: 'modal' as const,
  callback_id: 'c',
  title: { type: 'plain_text' as const, text: 'A form' },
  blocks,
});

test('A short answer to a command is in its acknowledgement, a long one is a message of its own', async () => {
  const bot = await start();
  const methodsFor = async (blocks: typeof many) => {
    const shown = await bot.commands(ann, aCommand({ kind: 'message', message: { text: 'All', blocks } }));
    return shown.map(({ method }) => method);
  };
  expect(await methodsFor(few)).toEqual(['ack']);
  expect(await methodsFor(many)).toEqual(['chat.postEphemeral']);
  await bot.stop();
});

test('A short form replaces a submitted one at once, a long one after a view that asks to wait', async () => {
  const bot = await start();
  const viewsFor = async (blocks: typeof many) => {
    const submission = defineSubmission({
      callbackId: 'c',
      needs: 'viewer',
      run: async () => ({ kind: 'replaced-modal', view: aView(blocks) }),
    });
    const shown = await bot.submits(ann, submission, '');
    return shown.map(({ method, options }) => [method, JSON.stringify(options)] as const);
  };
  expect(await viewsFor(few)).toEqual([['ack', expect.stringContaining('A form')]]);
  expect(await viewsFor(many)).toEqual([
    ['ack', expect.stringContaining('One moment')],
    ['views.update', expect.stringContaining('A form')],
  ]);
  await bot.stop();
});

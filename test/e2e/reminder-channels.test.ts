import { describe, expect, test } from 'vitest';
import {
  dmsTo,
  type Reminding,
  remindsLater,
  setsUpReminder,
  startWithReminders,
} from '../support/reminding.ts';

/** A reminder of Mondays in #ai-team that ann is told of, and one in #general that ben is told of. */
async function startWithTwo(): Promise<Reminding> {
  const program = await startWithReminders();
  program.slack.workspace.invitesBot('#general');
  await setsUpReminder(program.ann);
  await setsUpReminder(program.ann, '#general', '@ben');
  return program;
}

async function pausedIn({ store, workspaceId }: Reminding): Promise<Record<string, string | undefined>> {
  const listed = await store.reminders.list(workspaceId);
  return Object.fromEntries(listed.map(({ channelId, paused }) => [channelId, paused]));
}

const monday = { days: 1, hours: 23 };

describe('what becomes of a channel', () => {
  test('archived: its reminder alone pauses and its owner is told once; out of the archive it goes on', async () => {
    const program = await startWithTwo();
    const { workspace } = program.slack;
    workspace.archives('#ai-team');
    await program.ann.sees('<#C0AITEAM> was archived');
    expect(await pausedIn(program)).toEqual({ C0AITEAM: 'archived', C0GENERAL: undefined });
    expect(dmsTo(program, 'ann')).toEqual([expect.stringContaining('<#C0AITEAM> was archived')]);
    expect(dmsTo(program, 'ben')).toEqual([]);
    expect(await remindsLater(program, monday)).toEqual({ sent: 1 });
    workspace.unarchives('#ai-team');
    await program.ann.sees('was taken out of the archive');
    expect(await pausedIn(program)).toEqual({ C0AITEAM: undefined, C0GENERAL: undefined });
    expect(dmsTo(program, 'ann').at(-1)).toContain('was taken out of the archive');
    expect(await remindsLater(program, { days: 7 })).toEqual({ sent: 2 });
  });

  test('deleted: another channel can be chosen from the message', async () => {
    const program = await startWithTwo();
    const { ann } = program;
    program.slack.workspace.deletes('#ai-team');
    await ann.sees('A channel was deleted');
    await ann.clicks('Change');
    await ann.picks('Channel', '#general');
    expect(await ann.submits()).toEqual({});
    expect(await pausedIn(program)).toEqual({ C0GENERAL: undefined });
    // Two reminders of one channel, a second apart.
    expect(await remindsLater(program, monday)).toEqual({ sent: 1, waiting: 1 });
    expect(await remindsLater(program, { seconds: 1 })).toEqual({ sent: 1 });
  });

  test('the bot removed and invited again: it pauses and goes on', async () => {
    const program = await startWithTwo();
    const { workspace } = program.slack;
    workspace.removesBot('#ai-team');
    await program.ann.sees('I was taken out of');
    expect(await pausedIn(program)).toEqual({ C0AITEAM: 'unreachable', C0GENERAL: undefined });
    workspace.invitesBot('#ai-team');
    await program.ann.sees('I am in <#C0AITEAM> again');
    expect(await pausedIn(program)).toEqual({ C0AITEAM: undefined, C0GENERAL: undefined });
    expect(dmsTo(program, 'ann')).toEqual([
      expect.stringContaining('I was taken out of <#C0AITEAM>'),
      expect.stringContaining('I am in <#C0AITEAM> again'),
    ]);
  });

  test('renamed or made private: it goes on there', async () => {
    const program = await startWithTwo();
    const { workspace } = program.slack;
    workspace.renames('#ai-team', 'ml-team');
    await program.ann.sees('A channel has another name');
    expect(dmsTo(program, 'ann')).toEqual([expect.stringContaining('A channel has another name')]);
    workspace.makesPrivate('#ml-team');
    expect(await remindsLater(program, monday)).toEqual({ sent: 2 });
  });

  test('moved: it follows, and the buttons of its messages say what they did', async () => {
    const program = await startWithTwo();
    const { ann, slack } = program;
    slack.workspace.changesId('#ai-team', 'C0MOVED');
    await ann.sees('it is <#C0MOVED> now');
    expect(await pausedIn(program)).toEqual({ C0MOVED: undefined, C0GENERAL: undefined });
    expect(dmsTo(program, 'ann')).toEqual([expect.stringContaining('it is <#C0MOVED> now')]);
    expect(await remindsLater(program, monday)).toEqual({ sent: 2 });
    expect(ann.messages('C0MOVED').at(-1)?.text).toContain('AI team reminder');
  });

  test('shared with another organisation: it pauses until somebody says that they may read it', async () => {
    const program = await startWithTwo();
    const { ann, slack } = program;
    slack.workspace.shares('#ai-team', 'T0PARTNER');
    await ann.sees('was shared with another organisation');
    expect(await pausedIn(program)).toEqual({ C0AITEAM: 'by-hand', C0GENERAL: undefined });
    await ann.clicks('Resume');
    expect(await pausedIn(program)).toEqual({ C0AITEAM: undefined, C0GENERAL: undefined });
  });
});

test('invited to a channel without a reminder, the bot says in a sentence what it is for, and thanks', async () => {
  const { ann } = await startWithReminders();
  await ann.types('#random', '/invite @aiteam');
  await ann.sees('Thank you for the invitation, Ann Becker! I say whom to hire next');
});

describe('a post that Slack refuses for good', () => {
  test.each([
    ['is_archived', 'archived', 'the channel is archived'],
    ['channel_not_found', 'unreachable', 'I am not in the channel'],
    ['not_in_channel', 'unreachable', 'I am not in the channel'],
    ['restricted_action_read_only_channel', 'refused', 'Slack does not let me post there'],
    ['invalid_blocks', 'refused', 'Slack does not let me post there'],
    ['missing_scope', 'not-installed', 'An admin has to install AI Team again'],
  ])('%s pauses this reminder alone, and its owner is told once', async (code, paused, words) => {
    const program = await startWithTwo();
    program.slack.control.failNext('chat.postMessage', code);
    expect(await remindsLater(program, monday)).toEqual({ sent: 1, failed: 1 });
    const stopped = Object.values(await pausedIn(program)).filter(Boolean);
    expect(stopped).toEqual([paused]);
    const told = [...dmsTo(program, 'ann'), ...dmsTo(program, 'ben')];
    expect(told).toEqual([expect.stringContaining(words)]);
    expect(told[0]).toContain(`(${code})`);
    expect(await remindsLater(program, { days: 7 })).toEqual({ sent: 1 });
  });

  test('“Resume” in the message lets it go on; whether it can, the bot finds out by a message to the owner alone', async () => {
    const program = await startWithTwo();
    const { ann, slack, sender, store, workspaceId } = program;
    slack.control.failNext('chat.postMessage', 'not_in_channel', 2);
    expect(await remindsLater(program, monday)).toEqual({ failed: 2 });
    await ann.clicks('Resume');
    await ann.sees('It runs again');
    expect(await pausedIn(program)).toEqual({ C0AITEAM: undefined, C0GENERAL: 'unreachable' });
    const other = (await store.reminders.list(workspaceId)).find(({ paused }) => paused !== undefined);
    if (!other) throw new Error('no reminder is paused');
    slack.workspace.removesBot('#general');
    expect(await sender.canPost(other)).toBe(false);
    slack.workspace.invitesBot('#general');
    expect(await sender.canPost(other)).toBe(true);
  });
});

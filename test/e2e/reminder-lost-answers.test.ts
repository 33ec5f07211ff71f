import { describe, expect, test } from 'vitest';
import type { Failure } from '../../src/local-slack/rig/faults.ts';
import { readManifest } from '../../src/manifest.ts';
import { type Reminding, remindsLater, setsUpReminder, startWithReminders } from '../support/reminding.ts';

/** A reminder that is due now, with Slack's clock not behind ours. */
async function startWithDue(canRead = true): Promise<Reminding> {
  const manifest = readManifest();
  const { scopes } = manifest.oauth_config;
  const optional = canRead ? scopes.bot_optional : [];
  const program = await startWithReminders(
    {},
    { manifest: { ...manifest, oauth_config: { scopes: { ...scopes, bot_optional: optional } } } },
  );
  await setsUpReminder(program.ann);
  program.later({ days: 1, hours: 23 });
  const { control } = program.slack;
  const behind = program.now().epochMilliseconds - control.now();
  if (behind > 0) control.advance(behind);
  return program;
}

function posted({ slack }: Reminding): readonly string[] {
  return slack.control
    .accepted()
    .filter(({ method, metadata }) => method === 'chat.postMessage' && metadata !== null)
    .map(({ text }) => text);
}

describe('a post of which no answer came', () => {
  test.each([
    ['the connection is reset after it', 'lost'],
    ['half of the answer came', { kind: 'cut' }],
    ['the answer was broken off', { kind: 'broken-off' }],
    ['a server’s error came', { kind: 'status', status: 502, isPerformed: true }],
    ['Slack’s trouble came', { kind: 'error', code: 'internal_error', isPerformed: true }],
    ['something else came', { kind: 'body', body: 'null', isPerformed: true }],
  ] as readonly (readonly [string, Failure])[])(
    'is found in its channel where %s',
    async (_what, failure) => {
      const program = await startWithDue();
      program.slack.control.failNext('chat.postMessage', failure);
      expect(await remindsLater(program, { seconds: 0 })).toEqual({ unsure: 1 });
      expect(await remindsLater(program, { seconds: 14 })).toEqual({});
      expect(await remindsLater(program, { seconds: 1 })).toEqual({ sent: 1 });
      expect(posted(program)).toHaveLength(1);
      // It is known where it stands: what is done about it is shown there.
      await program.ann.clicks('Snooze until next Monday');
      await program.ann.sees('Snoozed until 30 Nov 2026.');
    },
  );

  test('and that did not arrive is posted again, not as a repeat', async () => {
    const program = await startWithDue();
    program.slack.control.failNext('chat.postMessage', { kind: 'reset' });
    expect(await remindsLater(program, { seconds: 0 })).toEqual({ unsure: 1 });
    expect(await remindsLater(program, { seconds: 15 })).toEqual({ sent: 1 });
    expect(posted(program)).toEqual([expect.not.stringContaining('second time')]);
  });

  test('is posted once more and says so where the channel cannot be read, and never a third time', async () => {
    const program = await startWithDue(false);
    program.slack.control.failNext('chat.postMessage', 'lost', 2);
    expect(await remindsLater(program, { seconds: 0 })).toEqual({ unsure: 1 });
    expect(await remindsLater(program, { seconds: 15 })).toEqual({ unsure: 1 });
    expect(await remindsLater(program, { seconds: 15 })).toEqual({ failed: 1 });
    expect(posted(program)).toEqual([
      expect.not.stringContaining('This may be the second time'),
      expect.stringContaining('This may be the second time that you see this'),
    ]);
    await program.ann.sees('Slack did not say whether the reminder of 2026-11-23');
  });
});

describe('a post that surely did not leave', () => {
  test('waits as long as Slack asks', async () => {
    const program = await startWithDue();
    program.slack.control.failNext('chat.postMessage', { kind: 'rate-limit', retryAfter: '40' });
    expect(await remindsLater(program, { seconds: 0 })).toEqual({ again: 1 });
    expect(await remindsLater(program, { seconds: 39 })).toEqual({});
    expect(await remindsLater(program, { seconds: 1 })).toEqual({ sent: 1 });
    expect(posted(program)).toHaveLength(1);
  });

  test('waits half a minute where Slack does not say', async () => {
    const program = await startWithDue();
    program.slack.control.failNext('chat.postMessage', { kind: 'rate-limit', retryAfter: null });
    expect(await remindsLater(program, { seconds: 0 })).toEqual({ again: 1 });
    expect(await remindsLater(program, { seconds: 29 })).toEqual({});
    expect(await remindsLater(program, { seconds: 1 })).toEqual({ sent: 1 });
  });
});

test('a reminder that cannot be put into words is tried again when its claim has run out', async () => {
  let isBroken = false;
  const program = await startWithReminders(
    {},
    {
      wrap: (store) => ({
        ...store,
        listTeams: (workspaceId) =>
          isBroken ? Promise.reject(new Error('the disk is gone')) : store.listTeams(workspaceId),
      }),
    },
  );
  await setsUpReminder(program.ann);
  isBroken = true;
  expect(await remindsLater(program, { days: 1, hours: 23 })).toEqual({ broken: 1 });
  isBroken = false;
  expect(await remindsLater(program, { seconds: 59 })).toEqual({});
  expect(await remindsLater(program, { seconds: 1 })).toEqual({ sent: 1 });
});

test('what time it is in Slack is asked of Slack', async () => {
  const { sender, slack } = await startWithDue();
  slack.control.turn({ dateAheadMs: 3_600_000 });
  const told = await sender.readSlackClock();
  expect(Math.abs((told ?? 0) - slack.control.now() - 3_600_000)).toBeLessThan(5000);
  slack.control.failNext('api.test', { kind: 'reset' });
  expect(await sender.readSlackClock()).toBeUndefined();
});

import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { isDue } from '../../src/slack/daily.ts';
import { temporaryDatabase } from '../store/temporary-database.ts';
import type { TestProgram } from '../support/a-program.ts';
import { startWithTeam, type TeamInSlack } from '../support/a-team-in-slack.ts';

const sweepsEvery = 20;

/** How often Slack was asked for somebody on the team. */
function lookedAt({ slack, person }: TestProgram, name: string): number {
  const { id } = person(name);
  return slack.control.calls().filter((call) => call.method === 'users.info' && call.arguments.user === id)
    .length;
}

/** Ben leaves, and no event tells of it. */
function leavesUnheard({ slack }: TeamInSlack): void {
  slack.control.faultFrames({ fault: 'drop', direction: 'to-app', type: 'events_api', times: 4 });
  slack.workspace.deactivates('@ben');
}

test('what happened while the program was stopped is found soon after the start', async () => {
  const program = await startWithTeam({}, { sweepsEvery, databaseUrl: `sqlite:${temporaryDatabase()}` });
  leavesUnheard(program);
  await program.restart();
  await expect.poll(() => program.messagesTo('ann')).toHaveLength(1);
  expect(program.messagesTo('ann')[0]).toContain('*Ben Okafor* (Data Engineer) has no active account');
  expect((await program.roster())[1]?.endsOn).toBe('2026-11-21');
});

test('a departure whose event was lost is told within a day, and once', async () => {
  const program = await startWithTeam({}, { sweepsEvery });
  const { messagesTo, roster, later, settled } = program;
  later({ hours: 24 });
  await expect.poll(() => lookedAt(program, 'ben')).toBeGreaterThan(0);
  await settled();
  leavesUnheard(program);
  later({ hours: 23 });
  await pause(5 * sweepsEvery);
  expect(messagesTo('ann')).toEqual([]);
  later({ hours: 1 });
  await expect.poll(() => messagesTo('ann')).toHaveLength(1);
  expect((await roster())[1]?.endsOn).toBe('2026-11-23');
  const before = lookedAt(program, 'ben');
  later({ hours: 24 });
  await expect.poll(() => lookedAt(program, 'ben')).toBe(before + 1);
  await settled();
  expect(messagesTo('ann')).toHaveLength(1);
});

test('a sweep waits as long as Slack says, and goes on', async () => {
  const program = await startWithTeam({}, { sweepsEvery });
  program.slack.control.failNext('users.info', 'http-429', 1);
  leavesUnheard(program);
  program.later({ hours: 24 });
  await expect.poll(() => program.messagesTo('ann'), { timeout: 5000 }).toHaveLength(1);
});

test('a sweep that fails is logged and done again in an hour', async () => {
  const program = await startWithTeam({}, { sweepsEvery });
  program.slack.control.failNext('users.info', 'fatal_error', 1);
  leavesUnheard(program);
  program.later({ hours: 24 });
  await expect.poll(() => program.complaints.length).toBe(1);
  expect(program.complaints[0]?.msg).toContain('daily work failed');
  expect(program.messagesTo('ann')).toEqual([]);
  program.later({ hours: 1 });
  await expect.poll(() => program.messagesTo('ann')).toHaveLength(1);
});

test('a stop ends a sweep that waits for Slack', async () => {
  const program = await startWithTeam({}, { sweepsEvery, databaseUrl: `sqlite:${temporaryDatabase()}` });
  program.slack.control.failNext('users.info', 'http-429', 50);
  program.later({ hours: 24 });
  await expect.poll(() => lookedAt(program, 'ana')).toBeGreaterThan(0);
  const begun = performance.now();
  await program.restart();
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(program.complaints.filter(({ level }) => level === 'error')).toEqual([]);
});

test.each([
  ['never done', {}, true],
  ['done a day ago', { doneAt: '2026-11-20T09:00:00Z' }, true],
  ['done a second less than a day ago', { doneAt: '2026-11-20T09:00:01Z' }, false],
  ['failed an hour ago', { failedAt: '2026-11-21T08:00:00Z' }, true],
  ['failed just now', { failedAt: '2026-11-21T08:59:00Z' }, false],
  ['done in the future, because the clock went back', { doneAt: '2026-12-01T00:00:00Z' }, true],
])('a daily thing %s is due: %o → %s', (_what, last, expected) => {
  const instants = Object.fromEntries(
    Object.entries(last).map(([name, at]) => [name, Temporal.Instant.from(at)]),
  );
  expect(isDue(instants, Temporal.Instant.from('2026-11-21T09:00:00Z'))).toBe(expected);
});

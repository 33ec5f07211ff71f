import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { createPacing } from '../../src/scheduler/pacing.ts';
import { runDueReminders } from '../../src/scheduler/run-due-reminders.ts';
import { createTurns } from '../../src/scheduler/turns.ts';
import { firstSave, temporaryDatabase } from '../store/temporary-database.ts';
import { startInstallableProgram } from '../support/an-installable-program.ts';
import { install, north, south } from '../support/installing.ts';
import { untilSettled } from '../support/patience.ts';
import { aReminder, dailyReminder } from '../support/reminders.ts';
import { oneGap, schedulerOf } from '../support/reminding.ts';

const turn = { first: 'tokens_revoked', times: 1, lateMs: 0 } as const;

describe('when the app is taken away', () => {
  test.each(['tokens_revoked', 'app_uninstalled'] as const)(
    'its tokens are deleted within five seconds, whatever comes first and how often: %s',
    async (first) => {
      const { slack, url, installations, complaints } = await startInstallableProgram();
      await install(url, north);
      await install(url, south);
      slack.control.turn({ uninstallEvents: { ...turn, first, times: 3 } });
      slack.control.uninstall();
      const begun = performance.now();
      await expect.poll(() => installations.find('T0LOCAL')).toBeUndefined();
      expect(performance.now() - begun).toBeLessThan(5000);
      await untilSettled(slack.control);
      expect(await installations.find('T0SOUTHWIND')).toBeDefined();
      const zoe = slack.at('T0SOUTHWIND').person('zoe');
      await zoe.types('#ai-team', '/aiteam status');
      await zoe.sees('Nothing is saved for this workspace yet');
      expect(complaints()).toEqual([]);
    },
  );

  test('and installed again before Slack has said so, it stays', async () => {
    const { slack, url, installations } = await startInstallableProgram();
    await install(url, north);
    slack.control.turn({ uninstallEvents: { ...turn, times: 2, lateMs: 1500 } });
    slack.control.uninstall();
    await install(url, north);
    await expect
      .poll(() => slack.control.requests().filter(({ body }) => body.includes('app_uninstalled')), {
        timeout: 5000,
      })
      .toHaveLength(2);
    await untilSettled(slack.control);
    expect(await installations.find('T0LOCAL')).toBeDefined();
    await slack.person('ann').types('#ai-team', '/aiteam status');
    await slack.person('ann').sees('Nothing is saved for this workspace yet');
  });

  test('whoever asks all the same is told what to do', async () => {
    const { slack, url, installations, later, complaints } = await startInstallableProgram();
    await install(url, north);
    // As another instance does, which this one sees after five minutes.
    await installations.end('T0LOCAL', Date.now() + 1000);
    later({ minutes: 6 });
    const ben = slack.person('ben');
    await ben.types('#ai-team', '/aiteam status');
    await ben.sees(`Please ask somebody who manages apps in Slack to install me again: ${url}slack/install`);
    expect(complaints()).toEqual([]);
  });

  test('its reminders stop without a word', async () => {
    const program = await startInstallableProgram();
    const { slack, url, store, installations, complaints } = program;
    await install(url, north);
    slack.control.uninstall();
    await expect.poll(() => installations.find('T0LOCAL')).toBeUndefined();
    await store.saveTeam({ ...firstSave, workspaceId: 'T0LOCAL', team: oneGap });
    program.later(program.now().until('2026-11-23T09:00:00Z'));
    const next = { key: '2026-11-23T09:00', dueAt: program.now().epochMilliseconds };
    const reminder = { ...dailyReminder, kinds: ['late-opening'] } as const;
    await store.reminders.save(aReminder({ workspaceId: 'T0LOCAL', next, reminder }));
    const { results } = await runDueReminders(
      { ...schedulerOf(program), log: program.log },
      {
        pacing: createPacing(),
        inTurn: createTurns(),
        clock: { note: () => {}, ahead: async () => 0 },
        isStopping: () => false,
      },
    );
    expect(results).toEqual({ failed: 1 });
    expect(await store.reminders.find('T0LOCAL', 'R1')).toMatchObject({ paused: 'not-installed' });
    expect(complaints()).toEqual([]);
  });
});

/** All that is in the files of a database. */
function filesOf(path: string): string {
  const folder = dirname(path);
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
}

describe('what the app leaves behind', () => {
  const sweepsEvery = 20;

  test('is deleted after thirty days, from every file', async () => {
    const path = temporaryDatabase();
    const program = await startInstallableProgram({ databaseUrl: `sqlite:${path}`, sweepsEvery });
    const { slack, url, store, installations, later } = program;
    await install(url, north);
    await install(url, south);
    const ann = slack.person('ann');
    await ann.types('#ai-team', '/aiteam role mlops @dev');
    await ann.sees(/MLOps/);
    await untilSettled(slack.control);
    await store.reminders.save(aReminder({ workspaceId: 'T0LOCAL', next: undefined }));
    const sealed = readSealed(path);
    expect(filesOf(path)).toContain(sealed);
    slack.control.uninstall();
    await expect.poll(() => installations.find('T0LOCAL')).toBeUndefined();
    expect(filesOf(path)).not.toContain(sealed);
    later({ days: 29 });
    await pause(10 * sweepsEvery);
    expect(await store.findTeam('T0LOCAL', 'main')).toBeDefined();
    later({ days: 1, hours: 1 });
    await expect.poll(() => store.findTeam('T0LOCAL', 'main'), { timeout: 5000 }).toBeUndefined();
    await expect.poll(() => installations.listEnded(Number.MAX_SAFE_INTEGER, 1)).toEqual([]);
    for (const trace of ['T0LOCAL', ann.id, slack.person('dev').id, 'Northwind'])
      expect([trace, filesOf(path).includes(trace)]).toEqual([trace, false]);
    expect(filesOf(path)).toContain('T0SOUTHWIND');
  });

  test('stays where it was installed again in time', async () => {
    const { slack, url, store, installations, later } = await startInstallableProgram({ sweepsEvery });
    await install(url, north);
    await store.saveTeam({ ...firstSave, workspaceId: 'T0LOCAL' });
    slack.control.uninstall();
    await expect.poll(() => installations.find('T0LOCAL')).toBeUndefined();
    await install(url, north);
    later({ days: 31 });
    await pause(10 * sweepsEvery);
    expect(await store.findTeam('T0LOCAL', 'main')).toBeDefined();
    await slack.person('ann').types('#ai-team', '/aiteam status');
    await slack.person('ann').sees(/./);
    expect(await installations.find('T0LOCAL')).toBeDefined();
  });

  test('is deleted at once where an owner asks for that before', async () => {
    const { slack, url, store, installations } = await startInstallableProgram();
    await install(url, north);
    const ann = slack.person('ann');
    await ann.types('#ai-team', '/aiteam role mlops @ann');
    await ann.sees(/MLOps/);
    await ann.types('#ai-team', '/aiteam delete-data');
    await ann.fills('Type “delete” to go on', 'delete');
    await ann.submits();
    await ann.sees('remove the app in Slack, and my token is deleted as well');
    expect(await store.findTeam('T0LOCAL', 'main')).toBeUndefined();
    expect(await installations.find('T0LOCAL')).toBeDefined();
    slack.control.uninstall();
    await expect.poll(() => installations.find('T0LOCAL')).toBeUndefined();
  });
});

describe('an installation that died unnoticed', () => {
  const sweepsEvery = 20;

  test('is found within a week, and others stay', async () => {
    const { slack, url, installations, later, lines } = await startInstallableProgram({ sweepsEvery });
    await install(url, north);
    await install(url, south);
    // The first look comes soon after the start.
    await pause(5 * sweepsEvery);
    slack.control.turn({ uninstallEvents: { ...turn, lateMs: 20 * 24 * 3_600_000 } });
    slack.control.uninstall();
    later({ days: 6 });
    await pause(10 * sweepsEvery);
    expect(await installations.find('T0LOCAL'), lines.join('')).toBeDefined();
    later({ days: 1, hours: 1 });
    await expect.poll(() => installations.find('T0LOCAL'), { timeout: 5000 }).toBeUndefined();
    expect(await installations.find('T0SOUTHWIND')).toBeDefined();
    expect(lines.join('')).toContain('the app is not installed any more');
  });
});

test('where it died unnoticed, the people of other workspaces are looked at all the same', async () => {
  const { slack, url, store, later, complaints } = await startInstallableProgram({ sweepsEvery: 20 });
  await install(url, north);
  await install(url, south);
  for (const teamId of ['T0LOCAL', 'T0SOUTHWIND']) {
    const ann = slack.at(teamId).person('ann');
    await ann.types('#ai-team', '/aiteam role mlops @ann');
    await ann.sees(/MLOps/);
  }
  slack.control.turn({ uninstallEvents: { ...turn, lateMs: 20 * 24 * 3_600_000 } });
  slack.control.uninstall();
  const lookedAt = () =>
    slack.control
      .calls()
      .filter(({ method, arguments: given }) => method === 'users.info' && given.user === 'U0SOUTHWINDANN')
      .length;
  const before = lookedAt();
  later({ hours: 25 });
  await expect.poll(lookedAt).toBeGreaterThan(before);
  expect((await store.findTeam('T0LOCAL', 'main'))?.team.roster).toHaveLength(1);
  expect(complaints()).toEqual([]);
});

/** A token as the file has it. */
function readSealed(path: string): string {
  const database = new Sqlite(path, { readonly: true });
  const row = database
    .prepare("select access_token from installations where installation_id = 'T0LOCAL'")
    .get();
  database.close();
  return String(Object.values(row ?? {})[0]);
}

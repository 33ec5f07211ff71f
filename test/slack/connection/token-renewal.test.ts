import { beforeEach, describe, expect, test } from 'vitest';
import { NotInstalled } from '../../../src/slack/connection/as-bot.ts';
import { type InstalledTenants, installedTenants } from '../../../src/slack/connection/installed-tenants.ts';
import { TokenNotRenewed } from '../../../src/slack/connection/token-renewal.ts';
import { createStore } from '../../../src/store/create-store.ts';
import type { Installation, InstallationStore } from '../../../src/store/installation-store.ts';
import { keyRing } from '../../store/key-rings.ts';
import { anInstallation } from '../../support/installations.ts';
import { silentLog } from '../../support/silent-log.ts';
import { type RotatingSlack, rotatingSlack } from './rotating-slack.ts';

const hour = 60 * 60_000;

let now: number;
let slack: RotatingSlack;
let installations: InstallationStore;
let lost: Installation[];

beforeEach(async () => {
  now = Date.parse('2026-11-21T09:00:00Z');
  slack = rotatingSlack(() => now);
  const store = await createStore('sqlite::memory:', silentLog, () => now);
  installations = await store.openInstallations(keyRing('one'));
  lost = [];
  await installations.save(anInstallation({ installedAt: now, token: slack.issue() }));
});

/** An instance of the program, as far as it gives out tokens. */
function instance(store: Partial<InstallationStore> = {}): InstalledTenants {
  return installedTenants({
    installations: { ...installations, ...store },
    oauth: slack,
    now: () => now,
    log: silentLog,
    track: (work) => work,
    lost: async (installation) => {
      lost.push(installation);
      await installations.end(installation.installationId, now);
    },
  });
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('a token that rotates', () => {
  test('is used as it is while it has more than two hours', async () => {
    const one = instance();
    const { token } = await one.asBot('T1');
    now += 10 * hour - 1;
    expect(await one.asBot('T1')).toEqual({ token });
    await settle();
    expect(slack.calls()).toBe(0);
  });

  test('is renewed while it is still used, and nobody waits for that', async () => {
    const one = instance();
    const { token } = await one.asBot('T1');
    now += 10 * hour + 1;
    expect(await one.asBot('T1')).toEqual({ token });
    await settle();
    const next = await one.asBot('T1');
    expect(next.token).not.toBe(token);
    expect(slack.takes(next.token)).toBe(true);
    expect(slack.calls()).toBe(1);
  });

  test('is never given out after its end, nor shortly before', async () => {
    const one = instance();
    await one.asBot('T1');
    slack.failWith(new Error('cut off'));
    now += 12 * hour - 61_000;
    expect(slack.takes((await one.asBot('T1')).token)).toBe(true);
    await settle();
    now += 1000;
    await expect(one.asBot('T1')).rejects.toThrow(TokenNotRenewed);
    slack.failWith(undefined);
    await expect(one.asBot('T1')).rejects.toThrow(TokenNotRenewed);
    expect(slack.calls()).toBe(1);
    now += 30_000;
    expect(slack.takes((await one.asBot('T1')).token)).toBe(true);
    expect(slack.calls()).toBe(2);
  });

  test('that another instance has renewed is read once, not at each call', async () => {
    let turns = 0;
    const one = instance({
      takeRefresh: (turn) => {
        turns += 1;
        return installations.takeRefresh(turn);
      },
    });
    now += 10 * hour - 60_000;
    await one.asBot('T1');
    now += 120_000;
    await instance().asBot('T1');
    await settle();
    const tokens = new Set<string>();
    for (let call = 0; call < 5; call += 1) {
      tokens.add((await one.asBot('T1')).token);
      await settle();
    }
    expect([turns, tokens.size, slack.calls()]).toEqual([1, 2, 1]);
  });

  test('is the one that somebody installed meanwhile', async () => {
    const one = instance();
    await one.asBot('T1');
    now += 13 * hour;
    const again = slack.issue();
    await installations.save(anInstallation({ installedAt: now, token: again }));
    expect(await one.asBot('T1')).toEqual({ token: again.accessToken });
    expect(slack.calls()).toBe(0);
  });

  test('that Slack does not renew ends the installation once, and asks Slack once', async () => {
    const token = { ...slack.issue(), rotation: { refreshToken: 'xoxe-1-spent', expiresAt: now } };
    await installations.save(anInstallation({ installedAt: now, token }));
    const instances = [instance(), instance()];
    const asked = await Promise.allSettled(
      instances.flatMap((one) => Array.from({ length: 20 }, () => one.asBot('T1'))),
    );
    for (const answer of asked)
      expect(answer.status === 'rejected' && answer.reason).toBeInstanceOf(NotInstalled);
    await expect(instances[0]?.asBot('T1')).rejects.toThrow(NotInstalled);
    expect([slack.calls(), lost.length]).toEqual([1, 1]);
  });

  test('is stored even where the database fails at first', async () => {
    let failures = 3;
    const one = instance({
      saveToken: async (change) => {
        failures -= 1;
        if (failures > 0) throw new Error('database is locked');
        return installations.saveToken(change);
      },
    });
    now += 13 * hour;
    const { token } = await one.asBot('T1');
    expect((await installations.find('T1'))?.token.accessToken).toBe(token);
  });

  test('is renewed by one call for twenty who ask at once on two instances, each time', async () => {
    const instances = [instance(), instance()];
    for (let round = 1; round <= 25; round += 1) {
      now += 12 * hour;
      const given = await Promise.all(
        Array.from({ length: 20 }, () => instances.map((one) => one.asBot('T1'))).flat(),
      );
      expect(new Set(given.map(({ token }) => token)).size).toBe(1);
      expect(given.every(({ token }) => slack.takes(token))).toBe(true);
      expect(slack.calls()).toBe(round);
    }
    expect(lost).toEqual([]);
  }, 60_000);

  test('is good, or to be had by installing again, after 200 ends in the middle', async () => {
    const never = () => new Promise<never>(() => {});
    const deaths: readonly Partial<InstallationStore>[] = [
      { takeRefresh: (turn) => installations.takeRefresh(turn).then(never) },
      { saveToken: never },
      { saveToken: (change) => installations.saveToken(change).then(never) },
    ];
    for (let round = 0; round < 200; round += 1) {
      now += 13 * hour;
      const calls = slack.calls();
      void instance(deaths[round % deaths.length]).asBot('T1');
      await settle();
      now += 61_000;
      const heir = instance();
      const outcome = await heir.asBot('T1').catch((error: unknown) => error);
      const isLost = round % deaths.length === 1;
      if (isLost) {
        expect(outcome).toBeInstanceOf(NotInstalled);
        await expect(heir.asBot('T1')).rejects.toThrow(NotInstalled);
        await installations.save(anInstallation({ installedAt: now, token: slack.issue() }));
      } else expect(outcome).toMatchObject({ token: expect.toSatisfy(slack.takes) });
      expect(slack.calls() - calls).toBeLessThanOrEqual(2);
    }
    expect(lost).toHaveLength(67);
  }, 60_000);
});

describe('what is known of a workspace', () => {
  test('is read anew after five minutes, and at once where this instance changed it', async () => {
    const one = instance();
    const { token } = await one.asBot('T1');
    await installations.save(anInstallation({ installedAt: now, token: { accessToken: 'xoxb-next' } }));
    now += 5 * 60_000 - 1;
    expect(await one.asBot('T1')).toEqual({ token });
    now += 1;
    expect(await one.asBot('T1')).toEqual({ token: 'xoxb-next' });
    await installations.save(anInstallation({ installedAt: now, token: { accessToken: 'xoxb-last' } }));
    one.forget('T1');
    expect(await one.asBot('T1')).toEqual({ token: 'xoxb-last' });
    await installations.end('T1', now);
    one.forget('T1');
    await expect(one.asBot('T1')).rejects.toThrow(NotInstalled);
    await expect(one.asBot('T9')).rejects.toThrow(NotInstalled);
  });

  test('is not what was read while it changed', async () => {
    const one = instance({
      findFor: async (workspaceId) => {
        const found = await installations.findFor(workspaceId);
        await settle();
        return found;
      },
    });
    const reading = one.asBot('T1');
    await installations.save(anInstallation({ installedAt: now, token: { accessToken: 'xoxb-next' } }));
    one.forget('T1');
    await reading;
    expect(await one.asBot('T1')).toEqual({ token: 'xoxb-next' });
  });

  test('lists all workspaces, those of organisations too', async () => {
    for (let count = 0; count < 250; count += 1)
      await installations.save(anInstallation({ installationId: `T${1000 + count}` }));
    await installations.save(anInstallation({ installationId: 'E1', enterpriseId: 'E1' }));
    const one = instance();
    for (const workspaceId of ['T1', 'T8', 'T9']) await one.notePlace({ workspaceId, enterpriseId: 'E1' });
    expect(await one.listWorkspaces()).toHaveLength(253);
  });
});

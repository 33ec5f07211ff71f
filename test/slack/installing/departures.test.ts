import { WebAPIPlatformError, WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import { installedTenants } from '../../../src/slack/connection/installed-tenants.ts';
import { appUninstalled } from '../../../src/slack/events/app-uninstalled.ts';
import { tokensRevoked } from '../../../src/slack/events/tokens-revoked.ts';
import { createDepartures, type Departure } from '../../../src/slack/installing/departures.ts';
import { noInstalls } from '../../../src/slack/installing/installs.ts';
import { eventPayload } from '../../../src/slack/payloads/event-payload.ts';
import { createStore } from '../../../src/store/create-store.ts';
import { keyRing } from '../../store/key-rings.ts';
import { anInstallation } from '../../support/installations.ts';
import { startPayloadLevel } from '../../support/payload-level.ts';
import { randomFrom, seedOfRun } from '../../support/seeded-random.ts';
import { silentLog } from '../../support/silent-log.ts';

const minute = 60_000;
const start = Date.parse('2026-11-21T09:00:00Z');

/** Slack, as far as it knows which tokens are alive. */
class TokenClient extends WebClient {
  readonly alive = new Set<string>();
  isDown = false;

  override apiCall(_method: string, options?: Record<string, unknown>) {
    if (this.isDown) return Promise.reject(new Error('cut off'));
    if (this.alive.has(String(options?.token))) return Promise.resolve({ ok: true });
    return Promise.reject(
      new WebAPIPlatformError({ ok: false, error: 'account_inactive', response_metadata: {} }),
    );
  }
}

interface Told {
  readonly type: string;
  readonly at?: number | undefined;
  readonly installationId: string;
  /** Slack says which installation it is about. */
  readonly isNamed?: boolean;
  readonly bots?: readonly string[];
}

/** The listeners on a real database, with what Slack would say when it is asked. */
async function listening() {
  const store = await createStore('sqlite::memory:', silentLog);
  const installations = await store.openInstallations(keyRing('one'));
  const client = new TokenClient();
  let now = start;
  const { deps } = await startPayloadLevel({ find: async () => undefined, findGroup: async () => [] });
  const tenants = installedTenants({
    installations,
    oauth: { refresh: () => Promise.reject(new Error('nothing rotates here')) },
    now: () => now,
    log: silentLog,
    track: (work) => work,
    lost: async () => {},
  });
  const departures = createDepartures({ installations, tenants, client, now: () => now, log: silentLog });
  const departed: Departure[] = [];
  const installs = {
    ...noInstalls,
    noteDeparture: async (departure: Departure) => {
      departed.push(departure);
      await departures(departure);
    },
  };
  return {
    installations,
    client,
    departed,
    setTime: (moment: number) => {
      now = moment;
    },
    /** Lets the app in, as Slack does it. */
    install: async (installationId: string, at: number, token: string) => {
      client.alive.add(token);
      const enterpriseId = installationId === 'T1' ? 'E1' : installationId;
      const facts = { installationId, installedAt: at, token: { accessToken: token } };
      await installations.save(
        anInstallation(
          installationId.startsWith('E') || installationId === 'T1' ? { ...facts, enterpriseId } : facts,
        ),
      );
    },
    /** Brings a notice, as Slack shapes it. */
    tell: async ({ type, at, installationId, isNamed = true, bots = ['UBOT'] }: Told) => {
      const isForAll = installationId.startsWith('E');
      const authorization = {
        enterprise_id: isForAll || installationId === 'T1' ? 'E1' : null,
        team_id: isForAll ? null : installationId,
        user_id: 'UBOT',
        is_bot: true,
        is_enterprise_install: isForAll,
      };
      const listener = type === 'app_uninstalled' ? appUninstalled : tokensRevoked;
      const payload = eventPayload.parse({
        team_id: isForAll ? 'T1' : installationId,
        ...(authorization.enterprise_id ? { enterprise_id: authorization.enterprise_id } : {}),
        ...(at === undefined ? {} : { event_time: Math.floor(at / 1000) }),
        ...(isNamed ? { authorizations: [authorization] } : {}),
        event: type === 'app_uninstalled' ? { type } : { type, tokens: { oauth: [], bot: bots } },
      });
      await listener.run(payload, { ...deps, installs });
    },
  };
}

const tokenIn = async ({ installations }: Awaited<ReturnType<typeof listening>>, id: string) =>
  (await installations.find(id))?.token.accessToken;

test('ends when Slack says so, and not again', async () => {
  const app = await listening();
  await app.install('T1', start, 'one');
  app.client.alive.clear();
  await app.tell({ type: 'app_uninstalled', installationId: 'T1', at: start + 10 * minute });
  expect(await tokenIn(app, 'T1')).toBeUndefined();
  await app.install('T1', start + 20 * minute, 'two');
  for (const type of ['tokens_revoked', 'app_uninstalled'])
    await app.tell({ type, installationId: 'T1', at: start + 10 * minute });
  expect(await tokenIn(app, 'T1')).toBe('two');
});

test('a notice from before the installation is older than any clock is wrong', async () => {
  const app = await listening();
  await app.install('T1', start, 'one');
  app.client.alive.clear();
  await app.tell({ type: 'app_uninstalled', installationId: 'T1', at: start - 6 * minute });
  expect(await tokenIn(app, 'T1')).toBe('one');
});

test('a person’s tokens are not the app’s', async () => {
  const app = await listening();
  await app.install('T1', start, 'one');
  await app.tell({ type: 'tokens_revoked', installationId: 'T1', at: start + 60 * minute, bots: [] });
  expect(await tokenIn(app, 'T1')).toBe('one');
});

test('one of several tokens that rotate is not all of them', async () => {
  const app = await listening();
  const rotation = { refreshToken: 'r', expiresAt: start + 720 * minute };
  await app.installations.save(
    anInstallation({ installedAt: start, token: { accessToken: 'one', rotation } }),
  );
  app.client.alive.add('one');
  await app.tell({ type: 'tokens_revoked', installationId: 'T1', at: start + 60 * minute });
  expect(await tokenIn(app, 'T1')).toBe('one');
  app.client.alive.clear();
  await app.tell({ type: 'tokens_revoked', installationId: 'T1', at: start + 60 * minute });
  expect(await tokenIn(app, 'T1')).toBeUndefined();
});

test('where Slack cannot be asked, a notice that is clear counts, and one that is not does not', async () => {
  const app = await listening();
  await app.install('T1', start, 'one');
  app.client.isDown = true;
  await app.tell({ type: 'app_uninstalled', installationId: 'T1', at: start + minute, isNamed: false });
  await app.tell({ type: 'app_uninstalled', installationId: 'T1' });
  await app.tell({ type: 'tokens_revoked', installationId: 'T1', at: start + minute, bots: ['UOTHER'] });
  expect(await tokenIn(app, 'T1')).toBe('one');
  await app.tell({ type: 'app_uninstalled', installationId: 'T1', at: start + minute });
  expect(await tokenIn(app, 'T1')).toBeUndefined();
});

test('the organisation’s is not that of one of its workspaces', async () => {
  const app = await listening();
  for (const id of ['T1', 'E1']) await app.install(id, start, id);
  app.client.alive.delete('T1');
  await app.tell({ type: 'app_uninstalled', installationId: 'T1', at: start + 10 * minute });
  expect([await tokenIn(app, 'T1'), await tokenIn(app, 'E1')]).toEqual([undefined, 'E1']);
  await app.install('T1', start + 20 * minute, 'T1');
  app.client.alive.delete('E1');
  await app.tell({ type: 'app_uninstalled', installationId: 'E1', at: start + 30 * minute });
  expect([await tokenIn(app, 'T1'), await tokenIn(app, 'E1')]).toEqual(['T1', undefined]);
});

const seed = seedOfRun();

test(`the right one is kept and the other gone, in 500 orders of coming and going (seed ${seed})`, async () => {
  const random = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  const app = await listening();
  for (let round = 0; round < 500; round += 1) {
    // The same organisation, one of its workspaces, and a company that has nothing to do with either and stays.
    const ids = ['T1', 'E1', 'T2'];
    const tokens = new Map<string, string>();
    const onTheWay: Told[] = [];
    let now = start + round * 30 * 24 * 60 * minute;
    const story: string[] = [`round ${round}`];
    const letIn = async (id: string) => {
      const token = `${id} ${round} ${story.length}`;
      tokens.set(id, token);
      await app.install(id, now, token);
    };
    await letIn('T2');
    for (let step = 0; step < 4 + upTo(12); step += 1) {
      now += 1000 + upTo(random() < 0.5 ? 2 * minute : 30 * minute);
      app.setTime(now);
      const id = ids[upTo(2)] ?? expect.unreachable();
      const token = tokens.get(id);
      if (random() < 0.5 && onTheWay.length > 0) {
        const [notice = expect.unreachable()] = onTheWay.splice(upTo(onTheWay.length), 1);
        story.push(`told ${JSON.stringify(notice)}`);
        await app.tell(notice);
      } else if (token === undefined || random() < 0.2) {
        story.push(`${id} in at ${now}`);
        await letIn(id);
      } else {
        story.push(`${id} out at ${now}`);
        app.client.alive.delete(token);
        tokens.delete(id);
        const isNamed = random() < 0.8;
        for (const type of ['app_uninstalled', 'tokens_revoked'])
          for (let times = 0; times < 1 + upTo(3); times += 1)
            onTheWay.push({ type, at: now, installationId: id, isNamed });
      }
    }
    while (onTheWay.length > 0) {
      const [notice = expect.unreachable()] = onTheWay.splice(upTo(onTheWay.length), 1);
      now += upTo(10 * minute);
      app.setTime(now);
      await app.tell(notice);
    }
    for (const id of ids) expect([...story, await tokenIn(app, id)]).toEqual([...story, tokens.get(id)]);
    for (const id of ids) await app.installations.end(id, now + 1000);
  }
  expect(app.departed.length).toBeGreaterThan(2000);
}, 60_000);

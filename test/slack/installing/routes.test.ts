import { WebAPIPlatformError } from '@slack/web-api';
import { describe, expect, test } from 'vitest';
import { createAllowance } from '../../../src/slack/installing/allowance.ts';
import { beginIn, granted, type RoutesToTry, tryRoutes } from '../../support/install-routes.ts';
import { randomFrom, seedOfRun } from '../../support/seeded-random.ts';

const back = (state: string, code = 'code-1') =>
  `/slack/oauth_redirect?code=${code}&state=${encodeURIComponent(state)}`;

const installsIn = async (routes: RoutesToTry) => {
  const { state, cookie } = await beginIn(routes);
  return routes.loads(back(state), cookie);
};

describe('the pages', () => {
  test('begin without storing anything, and lead to Slack with a state for this browser alone', async () => {
    const routes = await tryRoutes();
    const page = await routes.loads('/slack/install');
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect(page.body).toContain('href="https://aiteam.example.com/slack/install/begin"');
    expect(page.headers).not.toHaveProperty('set-cookie');
    const { status, headers = {} } = await routes.loads('/slack/install/begin');
    expect(status).toBe(302);
    const address = new URL(headers.location ?? '');
    expect(address.origin + address.pathname).toBe('https://slack.com/oauth/v2/authorize');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: '1.2',
      scope: 'commands,chat:write,users:read,channels:read,groups:read',
      state: expect.stringMatching(/^[\w-]{22}$/),
      redirect_uri: 'https://aiteam.example.com/slack/oauth_redirect',
    });
    expect(headers['set-cookie']).toMatch(
      /^aiteam-install=[\w-]{22}; HttpOnly; SameSite=Lax; Path=\/slack; Max-Age=600; Secure$/,
    );
  });

  test('keep a cookie over plain HTTP, where it could not be secure', async () => {
    const routes = await tryRoutes({ publicUrl: 'http://127.0.0.1:3000' });
    const { headers = {} } = await routes.loads('/slack/install/begin');
    expect(headers['set-cookie']).not.toContain('Secure');
  });

  test('load nothing from elsewhere, run nothing, and can be framed by nobody', async () => {
    const routes = await tryRoutes();
    for (const path of ['/slack/install', '/slack/oauth_redirect?error=access_denied']) {
      const { headers = {}, body } = await routes.loads(path);
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
      );
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(body).not.toMatch(/<script|<img|<link|\bon\w+=|\bstyle=/);
      expect(body).toContain('<html lang="en">');
    }
  });

  test('show what a workspace is called as text, whatever it is called', async () => {
    const name = `<script>alert("1")</script>&amp;'‮ ${'x'.repeat(200)}`;
    const routes = await tryRoutes({ exchange: async () => granted({ name }) });
    const { status, body } = await installsIn(routes);
    expect(status).toBe(200);
    expect(body).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;');
    expect(body).not.toMatch(/<script>|‮|x{100}/);
  });

  test('say the next step at the end, and lead back to Slack', async () => {
    const routes = await tryRoutes();
    const { body } = await installsIn(routes);
    expect(body).toContain('AI Team is in Name of T1');
    expect(body).toContain('/aiteam next-hire');
    expect(body).toContain('href="https://slack.com/app_redirect?app=A1&amp;team=T1"');
    const ofAll = await tryRoutes({
      exchange: async () => granted({ installationId: 'E1', enterpriseId: 'E1' }),
    });
    expect((await installsIn(ofAll)).body).toContain('“Add to more workspaces”');
  });
});

describe('an installation', () => {
  test('is saved under its workspace, and again when it is repeated', async () => {
    const routes = await tryRoutes();
    expect((await installsIn(routes)).body).toContain('AI Team has sent you a message');
    const { body } = await installsIn(routes);
    expect(body).toContain('All that was saved is as it was');
    expect(body).not.toContain('sent you a message');
    expect(routes.installed.map(({ saved }) => saved)).toEqual(['first', 'again']);
    expect(await routes.installations.find('T1')).toEqual(granted().installation);
  });

  test('may be on its way twice in one browser', async () => {
    const routes = await tryRoutes();
    const one = await beginIn(routes);
    const other = await beginIn(routes, one.cookie);
    expect(other.cookie).toBe(one.cookie);
    for (const { state } of [one, other])
      expect((await routes.loads(back(state), one.cookie)).status).toBe(200);
  });

  test('is not there without all that the app cannot do without', async () => {
    const routes = await tryRoutes({ exchange: async () => granted({ scopes: ['commands', 'chat:write'] }) });
    const { status, body } = await installsIn(routes);
    expect([status, body.includes('AI Team needs a little more')]).toEqual([400, true]);
    expect(await routes.installations.find('T1')).toBeUndefined();
  });

  test('does not begin while too many others do', async () => {
    let now = 0;
    const mayBegin = createAllowance({ atOnce: 3, perSecond: 2, now: () => now });
    const routes = await tryRoutes({ mayBegin });
    const begin = async () => (await routes.loads('/slack/install/begin')).status;
    expect([await begin(), await begin(), await begin(), await begin()]).toEqual([302, 302, 302, 503]);
    now += 499;
    expect(await begin()).toBe(503);
    now += 1;
    expect([await begin(), await begin()]).toEqual([302, 503]);
    now += 3_600_000;
    expect([await begin(), await begin(), await begin(), await begin()]).toEqual([302, 302, 302, 503]);
  });

  test('that somebody cancelled says what to do, without a look at the database', async () => {
    const routes = await tryRoutes();
    const { status, body } = await routes.loads('/slack/oauth_redirect?error=access_denied&state=x');
    expect([status, body.includes('You pressed Cancel at Slack')]).toEqual([200, true]);
    expect(body).toContain('href="https://aiteam.example.com/slack/install"');
  });

  test.each([
    ['invalid_code', 400, 'Please begin once more'],
    ['cannot_install_an_org_installed_app', 400, 'is in your organisation already'],
    ['bad_client_secret', 400, 'Slack did not let AI Team in'],
    [undefined, 502, 'Slack did not answer'],
  ])('that Slack refuses with %s says so', async (code, expected, sentence) => {
    const error = code
      ? new WebAPIPlatformError({ ok: false, error: code, response_metadata: {} })
      : new Error('cut off');
    const routes = await tryRoutes({ exchange: () => Promise.reject(error) });
    const { status, body } = await installsIn(routes);
    expect([status, body.includes(sentence)]).toEqual([expected, true]);
    expect(await routes.installations.find('T1')).toBeUndefined();
  });
});

describe('a state', () => {
  const seed = seedOfRun();

  test(`that is missing, forged, old, reused or another browser’s installs nothing, 1,000 times (seed ${seed})`, async () => {
    const random = randomFrom(seed);
    const pick = <One>(all: readonly One[]): One =>
      all[Math.floor(random() * all.length)] ?? expect.unreachable();
    let exchanges = 0;
    const routes = await tryRoutes({
      exchange: async () => {
        exchanges += 1;
        return granted();
      },
    });
    const letters = 'ABCdef019-_';
    const invented = () => Array.from({ length: 22 }, () => pick([...letters])).join('');
    const attempts: Record<string, () => Promise<readonly [state: string, cookie: string | undefined]>> = {
      missing: async () => [pick(['', ' ', 'null', 'undefined']), (await beginIn(routes)).cookie],
      invented: async () => [invented(), (await beginIn(routes)).cookie],
      changed: async () => {
        const { state, cookie } = await beginIn(routes);
        const place = Math.floor(random() * state.length);
        const other = pick([...letters].filter((letter) => letter !== state[place]));
        return [state.slice(0, place) + other + state.slice(place + 1), cookie];
      },
      longer: async () => {
        const { state, cookie } = await beginIn(routes);
        return [pick([`${state}A`, state.slice(1), `${state},${state}`, `${state}\n`, ` ${state}`]), cookie];
      },
      old: async () => {
        const { state, cookie } = await beginIn(routes);
        routes.later(600_000 + Math.floor(random() * 1e9));
        return [state, cookie];
      },
      'without its cookie': async () => [(await beginIn(routes)).state, undefined],
      'of another browser': async () => {
        const { state } = await beginIn(routes);
        return [state, (await beginIn(routes)).cookie];
      },
      'with two cookies': async () => {
        const { state, cookie } = await beginIn(routes);
        return [state, `${(await beginIn(routes)).cookie}; ${cookie}`];
      },
      'with the state as the cookie': async () => {
        const { state } = await beginIn(routes);
        return [state, `aiteam-install=${state}`];
      },
      'burnt by somebody else': async () => {
        const { state, cookie } = await beginIn(routes);
        await routes.loads(back(state), (await beginIn(routes)).cookie);
        return [state, cookie];
      },
    };
    for (let attempt = 0; attempt < 1000; attempt += 1) {
      const [name, make] = pick(Object.entries(attempts));
      const [state, cookie] = await make();
      const { status, body } = await routes.loads(back(state), cookie);
      expect([name, status, body.includes('Please begin once more')]).toEqual([name, 400, true]);
    }
    expect(exchanges).toBe(0);
    expect(routes.installed).toEqual([]);
    const { state, cookie } = await beginIn(routes);
    expect((await routes.loads(back(state), cookie)).status).toBe(200);
    expect((await routes.loads(back(state), cookie)).status).toBe(400);
    expect([exchanges, routes.installed.length]).toEqual([1, 1]);
  });

  test('is used by one of many who bring it at once', async () => {
    const routes = await tryRoutes();
    const { state, cookie } = await beginIn(routes);
    const answers = await Promise.all(Array.from({ length: 20 }, () => routes.loads(back(state), cookie)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(routes.installed).toHaveLength(1);
  });
});

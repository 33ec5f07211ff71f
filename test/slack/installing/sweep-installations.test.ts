import { WebAPIPlatformError, WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import { sweepInstallations } from '../../../src/slack/installing/sweep-installations.ts';
import { createStore } from '../../../src/store/create-store.ts';
import { keyRing } from '../../store/key-rings.ts';
import { anInstallation } from '../../support/installations.ts';
import { silentLog } from '../../support/silent-log.ts';

/** Answers `auth.test` by the token: with the error that it is called, or well. */
class AnsweringClient extends WebClient {
  override apiCall(_method: string, options?: Record<string, unknown>) {
    const [error = '', rest] = String(options?.token).split('/');
    if (rest === undefined) return Promise.resolve({ ok: true });
    if (error === 'cut') return Promise.reject(new Error('cut off'));
    return Promise.reject(new WebAPIPlatformError({ ok: false, error, response_metadata: {} }));
  }
}

/** Sweeps installations whose tokens meet these errors; gives the ids of those that are left. */
async function sweep(errors: readonly (string | undefined)[]): Promise<readonly string[]> {
  const store = await createStore('sqlite::memory:', silentLog);
  const installations = await store.openInstallations(keyRing('one'));
  for (const [place, error] of errors.entries())
    await installations.save(
      anInstallation({
        installationId: `T${1000 + place}`,
        token: { accessToken: error === undefined ? 'good' : `${error}/${place}` },
      }),
    );
  await sweepInstallations({
    installations,
    client: new AnsweringClient(),
    tenants: { tokenOf: async ({ token }) => token.accessToken, forget: () => {} },
    now: () => 2000,
    log: silentLog,
    pause: 0,
    stopping: new AbortController().signal,
  });
  return (await installations.list(undefined, 1000)).map(({ installationId }) => installationId);
}

test('ends what Slack says is dead, and leaves what it does not speak of', async () => {
  const dead = ['token_revoked', 'account_inactive', 'team_disabled', 'user_removed_from_team'];
  const left = [undefined, 'ratelimited', 'internal_error', 'cut', 'org_login_required', 'accesslimited'];
  expect(await sweep([...dead, ...left])).toEqual(['T1004', 'T1005', 'T1006', 'T1007', 'T1008', 'T1009']);
});

test('ends a few whose tokens Slack does not know, but none where these are many', async () => {
  expect(await sweep(['invalid_auth', 'invalid_auth', undefined])).toEqual(['T1002']);
  const many = Array.from({ length: 4 }, () => 'invalid_auth');
  expect(await sweep([...many, undefined])).toHaveLength(5);
});

test('looks at all of them, page by page', async () => {
  expect(
    await sweep(Array.from({ length: 250 }, (_, place) => (place % 2 ? 'token_revoked' : undefined))),
  ).toHaveLength(125);
});

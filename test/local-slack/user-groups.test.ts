import { expect, test, vi } from 'vitest';
import {
  connectSampleApp,
  manifestWith,
  outcomeOf,
  startSampleSlack,
  webClient,
} from '../support/sample-app.ts';

const manifest = manifestWith({
  events: ['subteam_created', 'subteam_updated', 'subteam_members_changed'],
  scopes: ['usergroups:read'],
});

test('usergroups.list names the groups, and their people when it is asked to', async () => {
  const slack = await startSampleSlack({ manifest });
  const { usergroups } = await webClient(slack).usergroups.list({});
  expect(usergroups).toMatchObject([
    { id: 'S0AILEADS', handle: 'ai-leads', name: 'AI leads', team_id: 'T0LOCAL', date_delete: 0 },
  ]);
  expect(usergroups?.[0]).not.toHaveProperty('users');
  const full = await webClient(slack).usergroups.list({ include_users: true, include_count: true });
  expect(full.usergroups).toMatchObject([{ users: ['U0ANN', 'U0CHLOE', 'U0FRANK'], user_count: 3 }]);
});

test('usergroups.users.list names the people of one group', async () => {
  const slack = await startSampleSlack({ manifest });
  const client = webClient(slack);
  const { users } = await client.usergroups.users.list({ usergroup: 'S0AILEADS' });
  expect(users).toEqual(['U0ANN', 'U0CHLOE', 'U0FRANK']);
  expect(await outcomeOf(client.usergroups.users.list({ usergroup: 'S0NONE' }))).toBe('no_such_subteam');
});

test('both need usergroups:read', async () => {
  const client = webClient(await startSampleSlack());
  expect(await outcomeOf(client.usergroups.list({}))).toBe('missing_scope');
  expect(await outcomeOf(client.usergroups.users.list({ usergroup: 'S0AILEADS' }))).toBe('missing_scope');
});

test('a group arrives in a command as its id', async () => {
  const slack = await startSampleSlack({ manifest });
  const app = await connectSampleApp(slack);
  await slack.person('ann').types('#ai-team', '/escaped planners @ai-leads, please');
  expect(app.received[0]?.body.text).toBe('planners <!subteam^S0AILEADS|@ai-leads>, please');
});

test('a change of its people is told with who came and who went', async () => {
  const slack = await startSampleSlack({ manifest });
  const app = await connectSampleApp(slack);
  slack.workspace.changesGroup('@ai-leads', { members: ['@ann', '@dev'] });
  await vi.waitUntil(() => app.received.length === 2);
  expect(app.received.map(({ body }) => body.event)).toMatchObject([
    {
      type: 'subteam_members_changed',
      subteam_id: 'S0AILEADS',
      added_users: ['U0DEV'],
      removed_users: ['U0CHLOE', 'U0FRANK'],
    },
    { type: 'subteam_updated', subteam: { id: 'S0AILEADS', user_count: 2 } },
  ]);
});

test('a group that is new or switched off is told, and the latter is listed only on demand', async () => {
  const slack = await startSampleSlack({ manifest });
  const app = await connectSampleApp(slack);
  slack.workspace.addsGroup('ml', 'ML people', '@ana', '@dev');
  await vi.waitUntil(() => app.received.length === 1);
  expect(app.received[0]?.body.event).toMatchObject({ type: 'subteam_created', subteam: { id: 'S0ML' } });
  slack.workspace.changesGroup('@ml', { isDisabled: true });
  const ids = async (include_disabled: boolean) =>
    (await app.client.usergroups.list({ include_disabled })).usergroups?.map(({ id }) => id);
  expect(await ids(false)).toEqual(['S0AILEADS']);
  expect(await ids(true)).toEqual(['S0AILEADS', 'S0ML']);
  expect(() => slack.workspace.addsGroup('x', 'X', '@nobody')).toThrow('does not exist');
});

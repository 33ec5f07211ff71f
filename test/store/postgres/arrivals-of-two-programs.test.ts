import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readManifest } from '../../../src/manifest.ts';
import type { Store } from '../../../src/store/store.ts';
import { newTeam } from '../../../src/team/team.ts';
import { signingSecret } from '../../support/http-app.ts';
import { startTestSlack } from '../../support/local-slack.ts';
import { aCommandRequest, post } from '../../support/signed-request.ts';
import { startChild } from '../child-process.ts';
import { createTestDatabase } from './database.ts';

const database = createTestDatabase();
const at = '2026-11-21T09:00:00Z';
const teams = Array.from({ length: 20 }, (_, index) => `team-${index}`);
const channelOf = (teamId: string) => `C${teamId.toUpperCase().replace('-', '')}`;

/** Teams that are each about a channel of their own, so that changes do not meet. */
async function saveTeams(store: Store, workspaceId: string, by: string): Promise<void> {
  const first = { workspaceId, teamId: 'main', team: newTeam, expectedVersion: 0, by, at, owner: by };
  await store.saveTeam(first);
  for (const teamId of teams) {
    await store.createTeam({ workspaceId, teamId, name: teamId, by, at });
    await store.linkChannel({ workspaceId, teamId, channelId: channelOf(teamId), by, at });
  }
}

test('of two programs that are brought everything four times, one of them killed meanwhile, each thing is done once', {
  timeout: 60_000,
}, async () => {
  const slack = await startTestSlack({
    manifest: readManifest(),
    delivery: { kind: 'http', baseUrl: 'http://127.0.0.1:9', signingSecret },
  });
  const ann = slack.person('ann').id;
  const workspaceId = slack.control.snapshot('ann').team.id;
  const store = await database.openEmpty();
  await saveTeams(store, workspaceId, ann);
  const start = async () => {
    const args = [database.url(), slack.apiUrl, slack.botToken];
    const child = startChild('postgres/serve-until-killed.ts', ...args);
    await child.firstLine;
    return { ...child, url: child.printed().trim() };
  };
  const [first, second] = await Promise.all([start(), start()]);

  const confirmed = new Set<string>();
  const bring = async (url: string, teamId: string, request: ReturnType<typeof aCommandRequest>) => {
    const answer = await post(url, request).catch(() => undefined);
    if (answer?.status === 200) confirmed.add(teamId);
  };
  const brought: Promise<unknown>[] = [];
  for (const [index, teamId] of teams.entries()) {
    const place = { team_id: workspaceId, user_id: ann, channel_id: channelOf(teamId) };
    const request = aCommandRequest('open mlops', place);
    for (const { url } of [first, second, first, second]) brought.push(bring(url, teamId, request));
    await wait(20);
    if (index === teams.length / 2) brought.push(first.kill());
  }
  await Promise.all(brought);
  expect(confirmed.size, 'each was taken by one of them').toBe(teams.length);

  const countOpened = async () => {
    const histories = teams.map((teamId) => store.findHistory(workspaceId, teamId, 100));
    return (await Promise.all(histories)).map(
      (history) => history.filter(({ change }) => change.kind === 'role-opened').length,
    );
  };
  const oncePerTeam = teams.map(() => 1);
  await expect.poll(countOpened, { timeout: 20_000 }).toEqual(oncePerTeam);
  await wait(2500);
  expect(await countOpened(), 'nothing is done later').toEqual(oncePerTeam);
  await store.close();
  await slack.stop();
});

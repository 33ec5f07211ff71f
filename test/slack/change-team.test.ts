import { expect, onTestFinished, test } from 'vitest';
import { changeTeam } from '../../src/slack/change-team.ts';
import { openVisit } from '../../src/slack/visit.ts';
import { aTeam } from '../support/a-team.ts';
import { aUser, startPayloadLevel } from '../support/payload-level.ts';

test('a team that is deleted while a change is being saved does not come back with that change alone', async () => {
  const { deps, stop } = await startPayloadLevel({
    find: async (_workspaceId, userId) => aUser(userId),
    findGroup: async () => [],
  });
  onTestFinished(stop);
  const { store } = deps;
  const place = { workspaceId: 'T1', teamId: 'main' };
  const made = { ...place, by: 'U1', at: '2026-11-21T09:00:00Z' };
  await store.saveTeam({ ...made, team: aTeam(), expectedVersion: 0 });
  const visit = await openVisit({ ...place, userId: 'U1' }, deps);
  await store.deleteTeam({ ...made, expectedVersion: 1 });
  const change = (team: ReturnType<typeof aTeam>) => ({ ...team, nobodyFor: [] });
  expect(await changeTeam(visit, change, deps)).toMatchObject({ outcome: 'differs' });
  expect(await store.findTeam('T1', 'main')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { commands } from '../../src/slack/commands/index.ts';
import { start, startTestProgram } from '../support/a-program.ts';
import { largestTeams } from '../support/largest-teams.ts';

test.each(largestTeams)('Slack takes what every command answers for %s', async (_, team) => {
  const { person, store, complaints } = await startTestProgram();
  const ann = person('ann');
  await store.saveTeam({
    workspaceId: ann.snapshot().team.id,
    teamId: 'main',
    team,
    expectedVersion: 0,
    by: ann.id,
    at: start.toString(),
  });
  for (const { id, examples } of commands) {
    for (const typed of new Set([`/aiteam ${id}`, ...examples])) {
      const before = ann.messages('#ai-team').length;
      await ann.types('#ai-team', typed);
      expect(await ann.sees(), typed).not.toContain('Something went wrong');
      if (ann.modal()) await ann.closes();
      else expect(ann.messages('#ai-team').length, typed).toBeGreaterThan(before);
    }
  }
  expect(complaints).toEqual([]);
});

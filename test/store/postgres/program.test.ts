import { expect, test } from 'vitest';
import { startTestProgram } from '../../support/a-program.ts';
import { asksForTheNextHire } from '../../support/questionnaire.ts';
import { createTestDatabase } from './database.ts';

const database = createTestDatabase();

test('the whole bot runs on PostgreSQL, and what was saved outlives a restart', async () => {
  const { person, restart, complaints } = await startTestProgram({ databaseUrl: database.url() });
  await asksForTheNextHire(person('ann'), { answers: { cast: 'production', 'labelled-data': 'no' } });
  await restart();
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam status');
  expect(await ben.sees('saved today')).toContain('Next hire: Data Engineer');
  expect(complaints).toEqual([]);
});

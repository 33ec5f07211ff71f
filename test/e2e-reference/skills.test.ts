import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import { newestMessage } from '../support/questionnaire.ts';

test('skills shows the matrix as a table, told in words as well', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam skills');
  expect(await ann.sees('Skills by role')).toContain('SQL and data modelling | must | must | nice | –');
  const { text, isEphemeral } = newestMessage(ann);
  expect(text).toContain('*MLOps Engineer* must have: Python, production-grade');
  expect(isEphemeral).toBe(true);
});

test('skills with a role is a scorecard, with seniority where a source tells it apart', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam skills data scientists');
  const scorecard = await ann.sees('Scorecard: Data Scientist');
  expect(scorecard).toContain('☐ Statistics and experimentation');
  expect(scorecard).toContain('Junior, 0–2 years');
  await ann.types('#ai-team', '/aiteam skills data analyst');
  expect(await ann.sees('name no skills for this role')).toContain('is not in the sources');
});

test('skills with an unknown role suggests the nearest', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam skills security');
  expect(await ann.sees('Did you mean')).toContain('AI Security Engineer');
});

import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import { newestMessage } from '../support/questionnaire.ts';

test('roles lists every role for the person alone, and its menu opens a card', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam roles');
  const list = await ann.sees('The roles of an AI team');
  expect(list).toContain('Technical side');
  expect(list).toContain('*MLOps Engineer*: Makes models run');
  expect(newestMessage(ann).isEphemeral).toBe(true);

  await ann.chooses('Ask about a role', 'Data Labeling / Annotation Lead');
  expect(await ann.sees('Designs the labelling schema')).toContain('Cost per label');
  expect(newestMessage(ann).isEphemeral).toBe(true);
  expect(
    person('ben')
      .messages('#ai-team')
      .some(({ isEphemeral }) => isEphemeral),
  ).toBe(false);
});

test('a card leads to another role and to the scorecard, and back', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam roles ml ops');
  expect(await ann.sees('Mean time to recovery')).toContain('Deployment and monitoring pipelines');
  await ann.chooses('Ask about a role', 'ML Engineer');
  await ann.sees('Senior, 5+ years');
  await ann.clicks('Interview scorecard');
  await ann.sees('Scorecard: ML Engineer');
  await ann.chooses('Scorecard for a role', 'Data Engineer');
  await ann.sees('has no column for this role');
  await ann.clicks('Role card');
  await ann.sees('Freshness of the data');
});

test.each(['mlops', 'ML-Ops Engineers', 'mlosp engineer'])(
  'a role is found by what people type: %s',
  async (typed) => {
    const { person } = await startTestProgram();
    const ann = person('ann');
    await ann.types('#ai-team', `/aiteam roles ${typed}`);
    await ann.sees('Mean time to recovery');
  },
);

test.each(['roles', 'brief', 'skills'])(
  'a skill that is asked for as a role is answered so by %s',
  async (command) => {
    const { person } = await startTestProgram();
    const ann = person('ann');
    await ann.types('#ai-team', `/aiteam ${command} prompt engineer`);
    const answer = await ann.sees('Do not hire for prompting: it is a skill, not a role');
    expect(answer).toContain('AI Engineer');
    expect(newestMessage(ann).isEphemeral).toBe(true);
  },
);

test('an unknown role gets the nearest ones, for the person alone, and cannot ring anybody', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam roles cloud engineer');
  expect(await ann.sees('I do not know the role “cloud engineer”')).toContain('Did you mean');
  await ann.types('#ai-team', '/aiteam roles <!channel> *x*');
  expect(await ann.sees('&lt;!channel&gt;')).not.toContain('<!channel>');
  await ann.types('#ai-team', `/aiteam roles ${'x'.repeat(3000)}`);
  await ann.sees('xxx…”');
  expect(newestMessage(ann).isEphemeral).toBe(true);
});

import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import { asksForTheNextHire, newestMessage } from '../support/questionnaire.ts';

test('raci before the first questionnaire shows the roles, and a button that begins', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam raci');
  expect(await ann.sees('Nothing is saved for this workspace yet')).toContain(
    'Deploy to production | MLOps Engineer | Software Engineer',
  );
  await ann.clicks('Find the next hire');
  await ann.sees('Step 1 of 3');
});

test('raci shows this team’s people, the holes first, to whoever asks alone', async () => {
  const { person } = await startTestProgram();
  await asksForTheNextHire(person('ann'), { people: [{ role: 'ML Engineer', person: '@ana' }] });
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam raci');
  const shown = await ben.sees('RACI of this team');
  expect(shown).toContain('Holes: nobody is accountable');
  expect(shown).toContain('Ana Silva (ML Engineer) can stand in for deployment');
  expect(shown).toContain('Model training | Ana Silva (ML Engineer) | nobody (Domain Expert)');
  expect(newestMessage(ben).isEphemeral).toBe(true);
});

test('raci with a task shows that row in detail', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await asksForTheNextHire(ann, { people: [{ role: 'ML Engineer', person: '@ana' }] });
  await ann.types('#ai-team', '/aiteam raci alerts');
  const shown = await ann.sees('RACI: Monitoring and alerting');
  expect(shown).toContain('nobody | A accountable | MLOps Engineer');
  expect(shown).toContain('Ana Silva | R responsible | ML Engineer');
  expect(shown).not.toContain('Define success');
});

test('raci with an unknown task suggests the nearest and names all', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam raci build');
  const shown = await ann.sees('I do not know the task “build”');
  expect(shown).toContain('Did you mean `/aiteam raci data-pipeline`?');
  expect(shown).toContain('monitoring and alerting');
});

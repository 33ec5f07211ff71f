import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import { asksForTheNextHire, newestMessage } from '../support/questionnaire.ts';

test('stages before the first questionnaire shows the source’s numbers, and how to see a team beside them', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam stages');
  expect(await ann.sees('How many people each stage takes')).toContain(
    'AI platform | ML Platform (MLOps Engineer) | 5–8',
  );
});

test('stages shows this team’s people beside the source, to whoever asks alone', async () => {
  const { person } = await startTestProgram();
  await asksForTheNextHire(person('ann'), {
    answers: { stage: 'scaling' },
    people: [{ role: 'ML Engineer', person: '@ana' }],
  });
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam stages');
  const shown = await ben.sees('Your team is at the stage *Scaling AI across products*');
  expect(shown).toContain('Scaling AI across products | ML Engineer | 1 | 3–4');
  expect(shown).toContain('Mistakes to avoid');
  expect(newestMessage(ben).isEphemeral).toBe(true);
});

test.each(['platform', 'AI platfrom', 'sub-teams', 'stage 3'])(
  'one stage is found by what people type: %s',
  async (typed) => {
    const { person } = await startTestProgram();
    const ann = person('ann');
    await ann.types('#ai-team', `/aiteam stages ${typed}`);
    expect(await ann.sees('Stage: AI platform, 20–40+ people')).toContain('longer-term work');
  },
);

test('an unknown stage gets the nearest and all of them', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam stages AI products');
  const shown = await ann.sees('I do not know the stage “AI products”. Did you mean');
  expect(shown).toContain('`/aiteam stages first-initiative`');
});

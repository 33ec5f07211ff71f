import { expect, test } from 'vitest';
import type { Answers } from '../../src/team/answers.ts';
import { startTestProgram } from '../support/a-program.ts';
import type { Person } from '../support/person.ts';
import { goesToTheTeam } from '../support/questionnaire.ts';

/** Goes through the questionnaire, with nobody on the team. */
async function answers(person: Person, given: Partial<Answers>): Promise<void> {
  await person.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(person, given);
  await person.submits();
}

test('without a use case nobody is hired yet, until one is chosen', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await answers(ann, { kind: 'no-use-case' });
  const verdict = await ann.sees('Do not hire yet: no use case is chosen');
  expect(verdict).toMatch(/Fractional[\s\S]*Ask again when[\s\S]*A first use is chosen/);
  expect(verdict).not.toContain('Next hire:');

  await answers(ann, { kind: 'trained-model' });
  await ann.sees('Next hire: Senior ML Engineer');
});

test('for one batch model in a pilot nobody is hired yet, until somebody waits for it', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  const slow = {
    kind: 'trained-model',
    stage: 'first-initiative',
    phase: 'production',
    cast: 'pilot',
    serving: 'batch',
    'business-critical': 'no',
    'models-in-production': '1',
  } as const;
  await answers(ann, slow);
  const verdict = await ann.sees('Do not hire yet: it is one batch model in a pilot');
  expect(verdict).toContain('is our reading of the core roles course');

  await answers(ann, { serving: 'real-time' });
  await ann.sees('Next hire: MLOps Engineer');
});

test('where regulated data is involved, the advice names the law to look at', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await answers(ann, { kind: 'trained-model', regulated: 'yes' });
  const advice = await ann.sees('Law to look at, because regulated or personal data is involved');
  expect(advice).toContain('no legal advice');
  await ann.types('#ai-team', '/aiteam roles governance lead');
  await ann.sees('AI Governance Lead');
});

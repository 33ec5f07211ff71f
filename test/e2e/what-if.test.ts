import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import { addsPeople, goesToTheTeam } from '../support/questionnaire.ts';

test('what-if shows what other answers and people would change, and saves nothing', async () => {
  const { person, store } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam what-if');
  expect(await ann.sees('Nothing is saved')).toContain('[Find the next hire]');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann, { stage: 'first-initiative', 'labelled-data': 'yes' });
  await ann.submits();
  await ann.sees('Next hire: Senior ML Engineer');
  const saved = await store.findTeam('T0LOCAL', 'main');

  await ann.types('#ai-team', '/aiteam what-if');
  await goesToTheTeam(ann, { 'labelled-data': 'no' });
  expect(await ann.sees('What if')).toContain('nothing of it is saved');
  await addsPeople(ann, { role: 'ML Engineer', person: '@ana', seniority: 'Senior' });
  await ann.submits();
  const difference = await ann.sees('Nothing of this is saved');
  expect(difference).toContain('*Labelled data*: Yes → No');
  expect(difference).toContain('On the team: *ML Engineer*: Ana Silva (senior)');
  expect(difference).toContain('Before: *Senior ML Engineer*');
  expect(difference).toContain('After: *Data Engineer*');
  expect(difference).toContain('Data Labeling / Annotation Lead');
  expect(await store.findTeam('T0LOCAL', 'main')).toEqual(saved);
});

test('another try goes on from the last one; the command begins from what is saved; drafts of answers are untouched', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann, { stage: 'first-initiative', serving: 'batch' });
  await ann.submits();
  await ann.sees('Next hire: Senior ML Engineer');
  await ann.types('#ai-team', '/aiteam next-hire');
  await ann.chooses('How far along is AI in your organisation?', 'AI platform (20–40+ people)');
  await ann.closes();

  await ann.types('#ai-team', '/aiteam what-if');
  await goesToTheTeam(ann, { serving: 'real-time' });
  await ann.submits();
  await ann.sees('Real-time');
  await ann.clicks('Try something else');
  await goesToTheTeam(ann, { serving: 'on-device' });
  await ann.submits();
  expect(await ann.sees('Embedded AI Engineer')).toContain('→ On the device itself');

  await ann.types('#ai-team', '/aiteam what-if');
  await goesToTheTeam(ann, {});
  await ann.submits();
  await ann.sees('You changed nothing');

  await ann.types('#ai-team', '/aiteam next-hire');
  expect(await ann.sees('your draft from last time')).toContain('Step 1 of 3');
  expect(JSON.stringify(ann.modal()?.values)).toContain('"value":"platform"');
});

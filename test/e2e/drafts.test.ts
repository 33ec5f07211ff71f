import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import type { Person } from '../support/person.ts';
import { addsPeople, answersQuestions, asksForTheNextHire, goesToTheTeam } from '../support/questionnaire.ts';

const stageLabel = 'Scaling across products (8–15 people)';

/** What the inputs of the open modal hold, as one text to search in. */
function heldIn(person: Person): string {
  return JSON.stringify(person.modal()?.values);
}

test('Back keeps everything that was entered, on the page that is left too', async () => {
  const ann = (await startTestProgram()).person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann, { stage: 'scaling', serving: 'on-device' });
  await addsPeople(ann, { role: 'UX / ML Designer', number: '2' });
  await ann.fills('Launch', '2027-05-01');
  await ann.chooses('Add people: role', 'Data Analyst');

  await ann.clicks('Back');
  await ann.sees('Step 2 of 3');
  expect(heldIn(ann)).toContain('on-device');
  await answersQuestions(ann, { regulated: 'yes' });
  await ann.clicks('Back');
  await ann.sees('Step 1 of 3');
  expect(heldIn(ann)).toContain(stageLabel);

  await ann.submits();
  await ann.sees('Step 2 of 3');
  await ann.submits();
  expect(await ann.sees('Step 3 of 3')).toContain('2 unnamed');
  expect(heldIn(ann)).toContain('2027-05-01');
  expect(heldIn(ann)).toContain('data-analyst');
});

test('closing the modal keeps a draft, and the next command goes on with it', async () => {
  const { person, later } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann, { stage: 'scaling' });
  await addsPeople(ann, { role: 'ML Engineer', number: '3' });
  await ann.fills('Launch', '2027-05-01');
  await ann.closes();
  later({ days: 3 });

  await ann.types('#ai-team', '/aiteam next-hire');
  const reopened = await ann.sees('Step 3 of 3');
  expect(reopened).toContain('your draft from last time');
  expect(reopened).toContain('3 unnamed');
  expect(heldIn(ann)).toContain('2027-05-01');
});

test('an answer is kept the moment it is given', async () => {
  const ann = (await startTestProgram()).person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await answersQuestions(ann, { stage: 'scaling' });
  await ann.closes();
  await ann.types('#ai-team', '/aiteam next-hire');
  await ann.sees('your draft from last time');
  expect(heldIn(ann)).toContain(stageLabel);
});

test('a draft belongs to the person who began it', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await answersQuestions(ann, { stage: 'scaling' });
  await ann.closes();
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam next-hire');
  expect(await ben.sees('Step 1 of 3')).not.toContain('draft');
  expect(heldIn(ben)).not.toContain(stageLabel);
});

test('a draft that is behind says so when it is opened again', async () => {
  const { person } = await startTestProgram({ everybodyPlans: true });
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await answersQuestions(ann, { stage: 'scaling' });
  await ann.closes();
  await asksForTheNextHire(person('ben'));
  await ann.types('#ai-team', '/aiteam next-hire');
  await ann.sees('your draft from last time, on top of what was saved since you began it');
});

test('a repeat is filled in with what was saved, and has no draft', async () => {
  const ann = (await startTestProgram()).person('ann');
  await asksForTheNextHire(ann, {
    answers: { stage: 'scaling', serving: 'on-device' },
    people: [{ role: 'ML Engineer', person: '@ana', seniority: 'Senior', share: '80 % of a week' }],
    milestones: { launch: '2027-05-01' },
  });
  await ann.types('#ai-team', '/aiteam next-hire');
  expect(await ann.sees('Step 1 of 3')).not.toContain('draft');
  expect(heldIn(ann)).toContain(stageLabel);
  await ann.submits();
  await ann.sees('Step 2 of 3');
  expect(heldIn(ann)).toContain('on-device');
  await ann.submits();
  expect(await ann.sees('Step 3 of 3')).toContain('*ML Engineer*: Ana Silva (senior, 80 %)');
  expect(heldIn(ann)).toContain('2027-05-01');
});

test('a date that is taken out again is gone', async () => {
  const ann = (await startTestProgram()).person('ann');
  await asksForTheNextHire(ann, { milestones: { launch: '2027-05-01' } });
  await ann.clicks('Change answers');
  await goesToTheTeam(ann);
  await ann.chooses('Launch');
  await ann.submits();
  await ann.sees('Next hire:');
  await ann.clicks('Change answers');
  await goesToTheTeam(ann);
  expect(heldIn(ann)).not.toContain('2027-05-01');
});

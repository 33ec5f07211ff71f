import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import { asksForTheNextHire, newestMessage } from '../support/questionnaire.ts';

test('a first initiative without labelled data is told to hire a Data Engineer', async () => {
  const ann = (await startTestProgram()).person('ann');
  await asksForTheNextHire(ann, { answers: { phase: 'scoping', cast: 'production', 'labelled-data': 'no' } });
  expect(await ann.sees()).toContain('Next hire: Data Engineer');
});

test('real-time serving in ten weeks is told that the MLOps Engineer is overdue, and how to bridge the gap', async () => {
  const ann = (await startTestProgram()).person('ann');
  await asksForTheNextHire(ann, {
    answers: {
      stage: 'first-initiative',
      phase: 'modelling',
      cast: 'production',
      'labelled-data': 'yes',
      serving: 'real-time',
    },
    people: [
      { role: 'ML Engineer', person: '@ana', seniority: 'Senior' },
      { role: 'Data Engineer', person: '@ben', seniority: 'Mid-level' },
    ],
    milestones: { 'first-production-run': '2027-01-30' },
  });
  const advice = await ann.sees();
  expect(advice).toContain('Next hire: MLOps Engineer');
  expect(advice).toMatch(/overdue/);
  expect(advice).toMatch(/contractor.*5 Dec 2026/s);
  expect(advice).toContain('30 Jan 2027');
});

test('a full-time data scientist before anybody can deploy is warned about', async () => {
  const ann = (await startTestProgram()).person('ann');
  await asksForTheNextHire(ann, {
    answers: { stage: 'first-initiative', phase: 'modelling', cast: 'production', 'labelled-data': 'yes' },
    people: [{ role: 'Data Scientist', number: '2', seniority: 'Mid-level' }],
  });
  expect(await ann.sees('Watch out')).toMatch(/data scientist/i);
});

test('the message tells a screen reader the verdict and its reasons too', async () => {
  const ann = (await startTestProgram()).person('ann');
  await asksForTheNextHire(ann, { answers: { cast: 'production', 'labelled-data': 'no' } });
  const { text } = newestMessage(ann);
  expect(text).toContain('Next hire: ');
  expect(text).toContain('Why');
});

test('somebody who is not sure of anything gets an advice', async () => {
  const ann = (await startTestProgram()).person('ann');
  await asksForTheNextHire(ann);
  expect(await ann.sees()).toContain('Next hire: ');
});

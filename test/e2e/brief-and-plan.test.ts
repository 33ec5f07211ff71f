import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import { addsPeople, goesToTheTeam, newestMessage } from '../support/questionnaire.ts';

test('a job brief for the next hire can be copied: why now, what it owns and what not, skills, dates', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann, { stage: 'first-initiative', phase: 'modelling', serving: 'real-time' });
  await addsPeople(ann, { role: 'ML Engineer', person: '@ana', seniority: 'Senior' });
  await addsPeople(ann, { role: 'Data Engineer', person: '@ben' });
  await ann.submits();
  await ann.sees('Next hire: MLOps Engineer');

  await ann.types('#ai-team', '/aiteam brief ml ops');
  const brief = await ann.sees('Job brief: MLOps Engineer');
  expect(brief).toContain('This is the next hire.');
  expect(brief).toContain('You serve in real time');
  expect(brief).toContain('Accountable for: Deploy to production, Monitoring and alerting');
  expect(brief).toContain('Model training (ML Engineer, Ana Silva)');
  expect(brief).toContain('MUST HAVE (team-building guide)\n- Python, production-grade');
  expect(newestMessage(ann).text).toContain('MUST HAVE (team-building guide)\n- Python, production-grade');
  expect(brief).toContain('SUCCESS IS MEASURED BY (core roles course)');
});

test('a job brief without saved answers says what the sources know, and an unknown role gets the nearest', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam brief data engineer');
  const brief = await ann.sees('Job brief: Data Engineer');
  expect(brief).toContain('WHAT THIS PERSON DOES');
  expect(brief).not.toContain('WHY NOW');

  await ann.types('#ai-team', '/aiteam brief');
  await ann.sees('I do not know the role');
  await ann.types('#ai-team', '/aiteam brief mlopps enginer');
  await ann.sees('Job brief: MLOps Engineer');
});

test('the plan is also a command, and without answers says how to begin', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam plan');
  expect(await ann.sees('Nothing is saved')).toContain('[Find the next hire]');
  await ann.clicks('Find the next hire');
  await goesToTheTeam(ann, { stage: 'first-initiative' });
  await ann.submits();
  await ann.sees('Next hire: Senior ML Engineer');

  await ann.types('#ai-team', '/aiteam plan');
  const plan = await ann.sees('Plan: which role to open when');
  expect(plan).toContain('After Senior ML Engineer: the hiring sequence puts it there.');
  expect(plan.indexOf('Senior ML Engineer')).toBeLessThan(plan.indexOf('Data Scientist'));
});

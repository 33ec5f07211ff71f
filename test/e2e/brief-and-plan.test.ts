import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import { addsPeople, asksForTheNextHire, goesToTheTeam, newestMessage } from '../support/questionnaire.ts';

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
  expect(plan).toContain('In importance after Senior ML Engineer, which the hiring sequence puts first.');
  expect(plan.indexOf('Senior ML Engineer')).toBeLessThan(plan.indexOf('Data Scientist'));
  expect(plan).toContain('weeks) to spare. By the hiring sequence.');
  expect(plan).toContain('12 weeks for a hire, notice included, and 2 weeks for a contractor');
  expect(plan).toContain('Roles to open by quarter');
  expect(newestMessage(ann).text).toMatch(/\*Roles to open by quarter\*\n\d{4} Q\d: 1;/);
});

test('the plan goes by month if asked, forgives typos, and says privately what it does not know', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await asksForTheNextHire(ann, {
    answers: { stage: 'first-initiative', phase: 'scoping' },
    people: [{ role: 'ML Engineer', person: '@ana' }],
    milestones: { 'first-production-run': '2099-06-01' },
  });

  await ann.clicks('Plan');
  expect(await ann.sees('Plan: which role to open when')).toContain('*2099 Q1*');
  await ann.types('#ai-team', '/aiteam plan month');
  const months = await ann.sees('*Mar 2099*');
  expect(months).toContain('If *First production run* (1 Jun 2099) moves');
  await ann.types('#ai-team', '/aiteam plan Quaters');
  await ann.sees('*2099 Q1*');

  await ann.types('#ai-team', '/aiteam plan by year');
  expect(await ann.sees('I cannot plan by “by year”.')).toContain('`/aiteam plan months`');
  await ann.types('#ai-team', '/aiteam plan calendar months');
  await ann.sees('Did you mean `/aiteam plan months`?');
  const seenByBen = person('ben').messages('#ai-team');
  expect(seenByBen.filter(({ text }) => text.includes('plan'))).toEqual([]);
});

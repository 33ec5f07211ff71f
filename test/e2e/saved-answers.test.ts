import { expect, test } from 'vitest';
import { temporaryDatabase } from '../store/temporary-database.ts';
import { startTestProgram } from '../support/a-program.ts';
import { addsPeople, answersQuestions, asksForTheNextHire, goesToTheTeam } from '../support/questionnaire.ts';

test('status before the first questionnaire says so, with a button that starts it', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam status');
  await ann.sees('Nothing is saved for this workspace yet');
  await ann.clicks('Find the next hire');
  await ann.sees('Step 1 of 3');
});

test('status gives the saved advice to anybody who asks, alone, and says how old the answers are', async () => {
  const { person, later } = await startTestProgram();
  await asksForTheNextHire(person('ann'), { answers: { cast: 'production', 'labelled-data': 'no' } });
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam status');
  expect(await ben.sees('saved today')).toContain('Next hire: Data Engineer');
  later({ days: 1 });
  await ben.types('#ai-team', '/aiteam status');
  await ben.sees('saved yesterday');
  later({ days: 11 });
  await ben.types('#ai-team', '/aiteam status');
  expect(await ben.sees('saved 12 days ago')).toContain('Advice of 3 Dec 2026');
  expect(
    person('chloe')
      .messages('#ai-team')
      .some(({ isEphemeral }) => isEphemeral),
  ).toBe(false);
});

test('saved answers, drafts and open modals outlive a restart', async () => {
  const { person, restart } = await startTestProgram({
    everybodyPlans: true,
    databaseUrl: `sqlite:${temporaryDatabase()}`,
  });
  const ann = person('ann');
  await asksForTheNextHire(ann, {
    answers: { cast: 'production', 'labelled-data': 'no' },
    people: [{ role: 'ML Engineer', person: '@ana' }],
  });
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ben, { 'labelled-data': 'yes', serving: 'real-time' });

  await restart();

  expect(await ben.sees('Step 3 of 3')).toContain('Ana Silva');
  await ben.submits();
  await ben.sees('Next hire:');
  await ann.clicks('RACI');
  await ann.sees('RACI of this team');
  await ann.types('#ai-team', '/aiteam status');
  await ann.sees('Next hire:');
});

test('of two people at once, the later one is told, loses nothing, and may send it again', async () => {
  const { person, store } = await startTestProgram({ everybodyPlans: true });
  const ann = person('ann');
  const ben = person('ben');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann, { serving: 'batch' });
  await ben.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ben, { serving: 'real-time' });
  await addsPeople(ben, { role: 'ML Engineer', number: '4' });

  await ann.submits();
  await ann.sees('Next hire:');
  await ben.submits();
  expect(await ben.sees('Somebody else changed the same meanwhile: the answer on *Serving*')).toContain(
    '4 unnamed',
  );
  const teamId = ann.snapshot().team.id;
  expect(await store.findTeam(teamId, 'main')).toMatchObject({ version: 1, updatedBy: ann.id });

  await ben.submits();
  await ben.sees('Next hire:');
  expect(await store.findTeam(teamId, 'main')).toMatchObject({
    version: 2,
    updatedBy: ben.id,
    team: { answers: { serving: 'real-time' }, roster: { length: 4 } },
  });
});

test('of two people at once who change different things, both are saved and nobody is asked', async () => {
  const { person, store } = await startTestProgram({ everybodyPlans: true });
  const ann = person('ann');
  const ben = person('ben');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann, { serving: 'batch' });
  await addsPeople(ann, { role: 'Data Engineer', person: '@ana' });
  await ben.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ben, { regulated: 'yes' });
  await addsPeople(ben, { role: 'ML Engineer', number: '2' });

  await ann.submits();
  await ann.sees('Next hire:');
  await ben.submits();
  await ben.sees('Next hire:');

  const saved = await store.findTeam(ann.snapshot().team.id, 'main');
  expect(saved).toMatchObject({
    version: 2,
    team: { answers: { serving: 'batch', regulated: 'yes' }, roster: { length: 3 } },
  });
});

test('people in two workspaces with one database see their own team alone', async () => {
  const { person, store } = await startTestProgram({ everybodyPlans: true });
  const ann = person('ann');
  await asksForTheNextHire(ann);
  const saved = await store.findTeam(ann.snapshot().team.id, 'main');
  expect(saved).toBeDefined();
  expect(await store.findTeam('T0OTHER', 'main')).toBeUndefined();
});

test('a team that was saved meanwhile is shown to somebody who is still on the first page', async () => {
  const { person } = await startTestProgram({ everybodyPlans: true });
  const ann = person('ann');
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam next-hire');
  await asksForTheNextHire(ann, { people: [{ role: 'ML Engineer', number: '4' }] });
  await answersQuestions(ben, { stage: 'scaling' });
  await ben.submits();
  await ben.sees('Answers were saved since this form was opened');
  await goesToTheTeam(ben);
  expect(await ben.sees('Step 3 of 3')).toContain('4 unnamed');
});

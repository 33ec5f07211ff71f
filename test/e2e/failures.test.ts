import { expect, test } from 'vitest';
import { startTestProgram, type TestProgram } from '../support/a-program.ts';
import { addsPeople, asksForTheNextHire, goesToTheTeam, newestMessage } from '../support/questionnaire.ts';
import { type Trouble, troubledStore } from '../support/troubled-store.ts';

async function startWithTrouble(): Promise<TestProgram & { trouble: Trouble }> {
  const trouble: Trouble = { delay: 0, isBroken: false };
  const program = await startTestProgram({ wrap: (store) => troubledStore(store, trouble) });
  return Object.assign(program, { trouble });
}

const honest = /Something went wrong on our side, and this was not done\. .*\(Reference \w+\)/;

test('a command that meets a broken database is answered honestly, and works the next time', async () => {
  const { person, complaints, trouble } = await startWithTrouble();
  const ann = person('ann');
  trouble.isBroken = true;
  for (const command of ['status', 'next-hire']) {
    await ann.types('#ai-team', `/aiteam ${command}`);
    expect(await ann.sees(honest)).not.toContain('secrets');
  }
  expect(complaints).toHaveLength(2);
  trouble.isBroken = false;
  await ann.types('#ai-team', '/aiteam next-hire');
  await ann.sees('Step 1 of 3');
});

test('a submission that meets a broken database keeps all that was entered, and works the next time', async () => {
  const { person, store, trouble } = await startWithTrouble();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann, { serving: 'real-time' });
  await ann.fills('Launch', '2027-05-01');
  await ann.chooses('Add people: role', 'ML Engineer');
  trouble.isBroken = true;
  expect(Object.values(await ann.submits())).toEqual([expect.stringMatching(honest)]);
  expect(JSON.stringify(ann.modal()?.values)).toMatch(/ml-engineer.*2027-05-01/);
  trouble.isBroken = false;
  expect(await ann.submits()).toEqual({});
  await ann.sees('Next hire:');
  expect((await store.findTeam(ann.snapshot().team.id, 'main'))?.team).toMatchObject({
    answers: { serving: 'real-time' },
    milestones: { launch: '2027-05-01' },
    roster: [{ roles: [{ role: 'ml-engineer' }] }],
  });
});

test('a click in the form that meets a broken database is told above it, and the form stays', async () => {
  const { person, trouble } = await startWithTrouble();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann);
  trouble.isBroken = true;
  await addsPeople(ann, { role: 'ML Engineer', number: '2' });
  await ann.sees(honest);
  trouble.isBroken = false;
  await ann.cancels();
  await ann.sees('Step 3 of 3');
  await ann.clicks('Add to the team');
  await ann.sees('2 unnamed');
});

test('a button that meets a broken database is answered honestly', async () => {
  const { person, trouble } = await startWithTrouble();
  const ann = person('ann');
  await asksForTheNextHire(ann);
  trouble.isBroken = true;
  await ann.clicks('RACI');
  await ann.sees(honest);
});

test.each(['internal_error', 'http-503', 'http-429', 'lost'])(
  'a modal that Slack answers with %s is told of, and the next one opens',
  async (failure) => {
    const { person, slack } = await startTestProgram();
    const ann = person('ann');
    slack.control.failNext('views.open', failure);
    await ann.types('#ai-team', '/aiteam next-hire');
    if (failure === 'lost') await ann.closes();
    await ann.sees(honest);
    await ann.types('#ai-team', '/aiteam next-hire');
    await ann.sees('Step 1 of 3');
  },
);

test.each(['expired_trigger_id', 'trigger_expired', 'exchanged_trigger_id'])(
  'a trigger that Slack refuses with %s is answered with a button',
  async (failure) => {
    const { person, slack } = await startTestProgram();
    const ann = person('ann');
    slack.control.failNext('views.open', failure);
    await ann.types('#ai-team', '/aiteam next-hire');
    await ann.sees('Please press the button');
    await ann.clicks('Find the next hire');
    await ann.sees('Step 1 of 3');
  },
);

test.each(['not_in_channel', 'user_not_in_channel', 'is_archived'])(
  'an advice that cannot be shown in the channel (%s) comes as a direct message',
  async (failure) => {
    const { person, slack } = await startTestProgram();
    const ann = person('ann');
    await ann.types('#ai-team', '/aiteam next-hire');
    await goesToTheTeam(ann);
    slack.control.failNext('chat.postEphemeral', failure);
    await ann.submits();
    await ann.sees('Next hire:');
    expect(newestMessage(ann, '@aiteam').text).toContain('Next hire:');
  },
);

test('an advice that Slack did not show is saved all the same', async () => {
  const { person, slack, complaints } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann);
  slack.control.failNext('chat.postEphemeral', 'http-503');
  await ann.submits();
  await expect
    .poll(() => complaints.map(({ msg }) => msg))
    .toContain('could not show the answer to a submission');
  await ann.types('#ai-team', '/aiteam status');
  await ann.sees('Next hire:');
});

test('an answer whose response URL is used up goes another way', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await asksForTheNextHire(ann);
  const before = ann.messages('#ai-team').length;
  for (let click = 1; click <= 7; click += 1) {
    await ann.clicks('RACI');
    await expect.poll(() => ann.messages('#ai-team').length).toBe(before + click);
  }
});

test('people who Slack cannot look up at the moment stay in the form', async () => {
  const { person, slack } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann);
  slack.control.failNext('users.info', 'http-503');
  await addsPeople(ann, { role: 'ML Engineer', person: '@ana' });
  await ann.sees(honest);
  await ann.cancels();
  await ann.clicks('Add to the team');
  await ann.sees('Ana Silva');
  slack.control.failNext('users.info', 'user_not_found');
  await addsPeople(ann, { role: 'ML Engineer', person: '@ben' });
  await ann.sees('Slack does not know this person');
});

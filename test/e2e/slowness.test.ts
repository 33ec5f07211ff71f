import { expect, test } from 'vitest';
import type { Frame } from '../../src/local-slack/control/traffic.ts';
import { startTestProgram, type TestProgram, type TestProgramOptions } from '../support/a-program.ts';
import { asksForTheNextHire, goesToTheTeam } from '../support/questionnaire.ts';
import { type Trouble, troubledStore } from '../support/troubled-store.ts';

async function startWithTrouble(
  options: Pick<TestProgramOptions, 'patience'> = {},
): Promise<TestProgram & { trouble: Trouble }> {
  const trouble: Trouble = { delay: 0, isBroken: false };
  const program = await startTestProgram({ ...options, wrap: (store) => troubledStore(store, trouble) });
  return Object.assign(program, { trouble });
}

/** Milliseconds from each envelope to its acknowledgement. */
function acknowledgementTimes(frames: readonly Frame[]): readonly number[] {
  const sent = frames.filter(({ direction, message }) => direction === 'to-app' && message.envelope_id);
  return sent.map(({ at, message }) => {
    const answer = frames.find(
      (frame) => frame.direction === 'from-app' && frame.message.envelope_id === message.envelope_id,
    );
    return answer ? answer.at - at : Number.POSITIVE_INFINITY;
  });
}

// Well below Slack's three seconds, so that tests need not wait that long.
const impatient = { trigger: 100, submission: 100 };

test('with a database of four seconds, the modal opens in time, loads, and becomes the questionnaire', async () => {
  const { person, slack, trouble } = await startWithTrouble();
  trouble.delay = 2000;
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await ann.sees('Loading what is saved');
  await ann.sees('Step 1 of 3');
  expect(Math.max(...acknowledgementTimes(slack.control.frames()))).toBeLessThan(1000);
});

test('every command and click is acknowledged at once, however slow the database is', async () => {
  const { person, slack, trouble } = await startWithTrouble({ patience: impatient });
  const ann = person('ann');
  await asksForTheNextHire(ann);
  trouble.delay = 1200;
  const before = slack.control.frames().length;
  for (const command of ['/aiteam', '/aiteam status', '/aiteam nonsense', '/aiteam next-hire'])
    await ann.types('#ai-team', command);
  await ann.sees('Step 1 of 3');
  await ann.closes();
  await ann.clicks('RACI');
  const times = acknowledgementTimes(slack.control.frames().slice(before));
  expect(times.length).toBeGreaterThanOrEqual(5);
  expect(Math.max(...times)).toBeLessThan(1000);
  await ann.sees('The answer is in the channel');
  await ann.closes();
  await ann.sees('RACI of this team');
});

test('a status that takes long opens a modal meanwhile, and ends with the answer in the channel', async () => {
  const { person, trouble } = await startWithTrouble({ patience: impatient });
  const ann = person('ann');
  await asksForTheNextHire(ann);
  trouble.delay = 300;
  await ann.types('#ai-team', '/aiteam status');
  await ann.sees('The answer is in the channel');
  await ann.closes();
  await ann.sees('saved today');
});

test('work that fails behind the loading view ends it with a sentence', async () => {
  const { person, trouble } = await startWithTrouble({ patience: impatient });
  const ann = person('ann');
  trouble.delay = 300;
  trouble.isBroken = true;
  await ann.types('#ai-team', '/aiteam next-hire');
  await ann.sees('Loading what is saved');
  await ann.sees('This did not work');
  await ann.closes();
  await ann.sees('Something went wrong on our side');
});

test('a trigger that has expired is answered with a sentence and a button', async () => {
  const { person, slack, trouble } = await startWithTrouble();
  const ann = person('ann');
  trouble.delay = 200;
  const typing = ann.types('#ai-team', '/aiteam next-hire');
  await expect.poll(() => acknowledgementTimes(slack.control.frames()).length).toBe(1);
  slack.control.advance(3001);
  await typing;
  await ann.sees('That took longer than Slack allows');
  trouble.delay = 0;
  await ann.clicks('Find the next hire');
  await ann.sees('Step 1 of 3');
});

test('a save that takes longer than Slack waits shows that it is saving, then that it is saved', async () => {
  const { person, slack, store, trouble } = await startWithTrouble();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann, { serving: 'real-time' });
  trouble.delay = 1300;
  const before = slack.control.frames().length;
  await ann.submits();
  await ann.sees('Saving your answers');
  expect(Math.max(...acknowledgementTimes(slack.control.frames().slice(before)))).toBeLessThan(2500);
  await ann.sees('It is saved');
  await ann.closes();
  await ann.sees('Next hire:');
  expect(await store.findTeam(ann.snapshot().team.id, 'main')).toMatchObject({
    version: 1,
    team: { answers: { serving: 'real-time' } },
  });
});

test('a mistake that is found only after the waiting view is told in the form, with everything kept', async () => {
  const { person, trouble } = await startWithTrouble({ patience: impatient });
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann);
  await ann.picks('Person', '@ana');
  await ann.fills('Launch', '2027-05-01');
  trouble.delay = 300;
  await ann.submits();
  await ann.sees('Saving your answers');
  const seen = await ann.sees('Step 3 of 3');
  expect(seen).toContain('Choose the role that this person or these people have.');
  expect(JSON.stringify(ann.modal()?.values)).toMatch(/U0ANA.*2027-05-01/);
});

test('two quick clicks lose nothing, whichever is done first', async () => {
  const { person, store, trouble } = await startWithTrouble();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  trouble.delay = 50;
  await Promise.all([
    ann.chooses('Which phase is the project in?', 'Modelling: training models'),
    ann.chooses('Is this a pilot, or meant for production?', 'Meant for production'),
  ]);
  await ann.submits();
  await ann.sees('Step 2 of 3');
  const draft = await store.findDraft(ann.snapshot().team.id, 'main', ann.id);
  expect(draft?.draft.team.answers).toMatchObject({ phase: 'modelling', cast: 'production' });
});

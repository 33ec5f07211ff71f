import { expect, test } from 'vitest';
import { temporaryDatabase } from '../store/temporary-database.ts';
import { startTestProgram, type TestProgram, type TestProgramOptions } from '../support/a-program.ts';
import { asksForTheNextHire, entersPeople, goesToTheTeam } from '../support/questionnaire.ts';
import { type Trouble, troubledStore } from '../support/troubled-store.ts';

async function startWithTrouble(
  options: Pick<TestProgramOptions, 'patience' | 'databaseUrl'> = {},
): Promise<TestProgram & { trouble: Trouble }> {
  const trouble: Trouble = { delay: 0, isBroken: false };
  const program = await startTestProgram({ ...options, wrap: (store) => troubledStore(store, trouble) });
  return Object.assign(program, { trouble });
}

test.each([0, 50])(
  'a double click on “Add to the team” adds once, with a database of %i ms',
  async (delay) => {
    const { person, trouble } = await startWithTrouble();
    const ann = person('ann');
    await ann.types('#ai-team', '/aiteam next-hire');
    await goesToTheTeam(ann);
    await entersPeople(ann, { role: 'ML Engineer', number: '2' });
    trouble.delay = delay;
    await Promise.all([ann.clicks('Add to the team'), ann.clicks('Add to the team')]);
    await ann.sees('*On the team today:* 2 people');
    trouble.delay = 0;
    await ann.submits();
    await ann.sees('Next hire:');
    await ann.clicks('Change answers');
    await goesToTheTeam(ann);
    await ann.sees('*On the team today:* 2 people');
  },
);

test('fifty commands at once are all answered', async () => {
  const { person, complaints } = await startWithTrouble();
  const ann = person('ann');
  await asksForTheNextHire(ann);
  const before = ann.messages('#ai-team').length;
  await Promise.all(Array.from({ length: 50 }, () => ann.types('#ai-team', '/aiteam status')));
  await expect.poll(() => ann.messages('#ai-team').length, { timeout: 5000 }).toBe(before + 50);
  expect(complaints).toEqual([]);
});

test('a failure that comes after the trigger has expired is told as a direct message', async () => {
  const { person, slack, trouble } = await startWithTrouble();
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann);
  trouble.delay = 100;
  trouble.isBroken = true;
  slack.control.failNext('views.push', 'expired_trigger_id');
  await ann.clicks('Add to the team');
  await expect
    .poll(() => ann.messages('@aiteam').map(({ text }) => text))
    .toEqual([expect.stringContaining('Something went wrong on our side')]);
});

test('what has begun when the program stops is finished and told', async () => {
  const { person, restart, trouble } = await startWithTrouble({
    databaseUrl: `sqlite:${temporaryDatabase()}`,
    patience: { trigger: 50, submission: 50 },
  });
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann, { cast: 'production', 'labelled-data': 'no' });
  trouble.delay = 200;
  await ann.submits();
  await ann.sees('Saving your answers');
  await restart();
  trouble.delay = 0;
  await ann.sees('It is saved');
  await ann.closes();
  await ann.sees('Next hire: Data Engineer');
  await person('ben').types('#ai-team', '/aiteam status');
  await person('ben').sees('Next hire: Data Engineer');
});

import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import type { Person } from '../support/person.ts';
import { asksForTheNextHire, goesToTheTeam, newestMessage } from '../support/questionnaire.ts';

async function opensTheShare(ann: Person): Promise<void> {
  await ann.clicks('Share');
  await ann.sees('This is what will be posted');
}

test('where the bot is not, it says how to invite it, and then posts', async () => {
  const { person } = await startTestProgram({ everybodyPlans: true });
  const ann = person('ann');
  await asksForTheNextHire(ann);
  await opensTheShare(ann);
  await ann.picks('Channel', '#random');
  const { Channel: problem } = await ann.submits();
  expect(problem).toContain('/invite @aiteam');
  await ann.invites('aiteam', '#random');
  expect(await ann.submits()).toEqual({});
  expect(ann.modal()).toBeNull();
  expect(newestMessage(person('ben'), '#random').text).toContain('Next hire:');
});

test('an archived channel is named as such', async () => {
  const { person, slack } = await startTestProgram();
  const ann = person('ann');
  await asksForTheNextHire(ann);
  await opensTheShare(ann);
  slack.workspace.archives('#ai-team');
  const { Channel: problem } = await ann.submits();
  expect(problem).toContain('archived');
});

test('an advice that changed after the preview is shown anew before it is posted', async () => {
  const { person } = await startTestProgram({ everybodyPlans: true });
  const ann = person('ann');
  await asksForTheNextHire(ann, { answers: { cast: 'production', 'labelled-data': 'no' } });
  await opensTheShare(ann);
  await asksForTheNextHire(person('ben'), {
    answers: { phase: 'modelling', 'labelled-data': 'yes', serving: 'real-time' },
  });
  const before = person('chloe').messages('#ai-team').length;
  await ann.submits();
  const seen = await ann.sees('The answers were changed meanwhile');
  expect(seen).not.toContain('Next hire: Data Engineer');
  expect(person('chloe').messages('#ai-team')).toHaveLength(before);
  await ann.submits();
  expect(person('chloe').messages('#ai-team')).toHaveLength(before + 1);
});

test('a preview that is left open overnight is shown anew, so that what is posted is what was seen', async () => {
  const { person, later } = await startTestProgram({ everybodyPlans: true });
  const ann = person('ann');
  await asksForTheNextHire(ann);
  await opensTheShare(ann);
  later({ days: 1 });
  await ann.submits();
  expect(await ann.sees('A new day has begun')).toContain('Advice of 22 Nov 2026');
  await ann.submits();
  expect(newestMessage(person('ben')).text).toContain('Advice of 22 Nov 2026');
});

test('a post that Slack loses or refuses leaves the modal with a sentence, and can be tried again', async () => {
  const { person, slack } = await startTestProgram();
  const ann = person('ann');
  await asksForTheNextHire(ann);
  await opensTheShare(ann);
  slack.control.failNext('chat.postMessage', 'restricted_action');
  expect((await ann.submits()).Channel).toContain('does not let me post');
  slack.control.failNext('chat.postMessage', 'http-503');
  expect((await ann.submits()).Channel).toContain('Something went wrong on our side');
  expect(await ann.submits()).toEqual({});
  expect(newestMessage(person('ben')).text).toContain('Next hire:');
});

test('in a channel without the bot, the command works and its advice comes as a direct message', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.types('#random', '/aiteam next-hire');
  await goesToTheTeam(ann);
  await ann.submits();
  await ann.sees('Next hire:');
  expect(newestMessage(ann, '@aiteam').text).toContain('Next hire:');
  await ann.types('#random', '/aiteam status');
  expect(newestMessage(ann, '#random')).toMatchObject({ isEphemeral: true });
});

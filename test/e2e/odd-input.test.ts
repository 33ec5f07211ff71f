import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import { newestMessage } from '../support/questionnaire.ts';

test.each([
  ['statsu', 'status'],
  ['nexthire', 'next-hire'],
  ['NEXT_HIRE now', 'next-hire'],
  ['halp', 'help'],
])('the unknown command %s is answered with %s', async (typed, meant) => {
  const ann = (await startTestProgram()).person('ann');
  await ann.types('#ai-team', `/aiteam ${typed}`);
  await ann.sees(`Did you mean \`/aiteam ${meant}\`?`);
  expect(newestMessage(ann)).toMatchObject({ isEphemeral: true });
});

test.each(['/aiteam STATUS', '/aiteam   status  ', '/aiteam\tstatus please'])(
  '%j is understood as status',
  async (typed) => {
    const ann = (await startTestProgram()).person('ann');
    await ann.types('#ai-team', typed);
    await ann.sees('Nothing is saved');
  },
);

test.each([
  ['ten thousand characters', 'x'.repeat(10_000)],
  ['ten thousand words', 'y '.repeat(5000)],
  ['a call to everybody', '<!channel> <!here> @channel'],
  ['an ampersand and brackets', '&lt;!channel&gt; <b>&</b>'],
  ['marks that turn the direction of text', '\u202e\u2066olleh\u200b\u0000'],
  ['only white space that is not ASCII', '\u00a0\u2003\u3000'],
  ['a word of every object', '__proto__'],
  ['an emoji of several parts', '👩🏽‍🚀'.repeat(500)],
])('%s is answered privately, in few words, and rings nobody', async (_, text) => {
  const { person, slack, complaints } = await startTestProgram();
  const ann = person('ann');
  const ben = person('ben').messages('#ai-team').length;
  await ann.types('#ai-team', `/aiteam ${text}`);
  const seen = await ann.sees(/I do not know the command|Whom to hire next/);
  expect(seen.length).toBeLessThan(1500);
  const { text: read, blocks } = newestMessage(ann);
  expect(`${read}${JSON.stringify(blocks)}`).not.toMatch(/<!|\p{Cf}|(?!\n)\p{Cc}/u);
  expect(person('ben').messages('#ai-team')).toHaveLength(ben);
  expect(complaints).toEqual([]);
  expect(slack.control.snapshot('ann').isAppConnected).toBe(true);
});

import { expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/local-slack/workspace.ts';
import { startTestProgram } from '../support/a-program.ts';
import { addsPeople, asksForTheNextHire, goesToTheTeam, newestMessage } from '../support/questionnaire.ts';

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
  // The help, which grows with the commands, is the longest answer; nothing that was typed comes back at length.
  expect(seen.length).toBeLessThan(4000);
  const { text: read, blocks } = newestMessage(ann);
  expect(`${read}${JSON.stringify(blocks)}`).not.toMatch(/<!|\p{Cf}|(?!\n)\p{Cc}/u);
  expect(person('ben').messages('#ai-team')).toHaveLength(ben);
  expect(complaints).toEqual([]);
  expect(slack.control.snapshot('ann').isAppConnected).toBe(true);
});

test.each([
  '<!channel> & <@U0BEN>',
  '*bold* `code` _it_',
  '\u202eevil\u2066',
  'x'.repeat(80),
  '👩🏽‍🚀',
  '  ',
])(
  'somebody called %j is named without harm, in the form, the advice, the RACI and a share',
  async (realName) => {
    const people = exampleWorkspace.people.map((person) =>
      person.name === 'ana' ? { ...person, realName } : person,
    );
    const { person, complaints } = await startTestProgram({ workspace: { ...exampleWorkspace, people } });
    const ann = person('ann');
    await asksForTheNextHire(ann, {
      answers: { phase: 'production', cast: 'production', 'models-in-production': '1' },
      people: [{ role: 'ML Engineer', person: '@ana', seniority: 'Senior' }],
    });
    await ann.clicks('RACI');
    await ann.sees('RACI of this team');
    await ann.clicks('Share');
    await ann.submits();
    await ann.types('#ai-team', '/aiteam next-hire');
    await goesToTheTeam(ann);
    await ann.sees('*ML Engineer*: ');
    await addsPeople(ann, { role: 'Data Engineer', number: '1' });
    await ann.sees('*Data Engineer*: ');
    const shown = [...ann.messages('#ai-team'), ann.modal()?.view];
    expect(textsIn(shown, 'mrkdwn').filter((text) => /<!|<@|[\u202e\u2066]/.test(text))).toEqual([]);
    // Where Slack reads no markup, escapes would be seen.
    const literal = [...textsIn(shown, 'plain_text'), ...textsIn(shown, 'raw_text')];
    expect(literal.filter((text) => /&lt;|&amp;/.test(text))).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

/** All texts of a kind; a message's own text is read as mrkdwn. */
function textsIn(value: unknown, kind: 'mrkdwn' | 'plain_text' | 'raw_text'): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { text, type } = value as { text?: unknown; type?: unknown };
  const own = typeof text === 'string' && (type ?? 'mrkdwn') === kind ? [text] : [];
  return [...own, ...Object.values(value).flatMap((part) => textsIn(part, kind))];
}

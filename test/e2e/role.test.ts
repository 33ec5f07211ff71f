import { expect, test } from 'vitest';
import { startTestProgram, type TestProgram } from '../support/a-program.ts';
import type { Person } from '../support/person.ts';
import { newestMessage } from '../support/questionnaire.ts';
import { rosterOf } from '../support/roster.ts';

async function annInTheChannel(): Promise<TestProgram & { ann: Person }> {
  const program = await startTestProgram();
  return { ...program, ann: program.person('ann') };
}

test.each([
  ['mlops @ana 0.5', 0.5],
  ['ML Ops @ana 50%', 0.5],
  ['mlops-engineer @ana 50 %', 0.5],
  ['@ana mlops half', 0.5],
  ['mlops 0,25 @ana', 0.25],
  ['mlops @ana', 1],
])('“%s” puts Ana on the role', async (typed, share) => {
  const { ann, store, complaints } = await annInTheChannel();
  await ann.types('#ai-team', `/aiteam role ${typed}`);
  const seen = await ann.sees('*Ana Silva* joins the team as MLOps Engineer');
  expect(seen).toMatch(/Next hire: \*.+\*/);
  expect(newestMessage(ann)).toMatchObject({ isEphemeral: true });
  expect(await rosterOf({ store, ann })).toMatchObject([
    { who: { kind: 'slack', userId: 'U0ANA' }, roles: [{ role: 'mlops-engineer', share }] },
  ]);
  expect(complaints).toEqual([]);
});

test('a second role is added to the first, and too much for one person is said', async () => {
  const { ann } = await annInTheChannel();
  await ann.types('#ai-team', '/aiteam role mlops @ana');
  await ann.sees('joins the team');
  await ann.types('#ai-team', '/aiteam role data engineer @ana 0.3');
  const seen = await ann.sees('*Ana Silva* is now MLOps Engineer and Data Engineer (30 %).');
  expect(seen).toContain(':warning: *Ana Silva* is overloaded: 2 roles, 130 % of a week in sum.');
});

test('the same again says that nothing was changed', async () => {
  const { ann } = await annInTheChannel();
  await ann.types('#ai-team', '/aiteam role mlops @ana 0.5');
  await ann.sees('joins the team');
  await ann.types('#ai-team', '/aiteam role mlops @ana 50%');
  expect(await ann.sees('Nothing was changed.')).not.toContain('[Undo]');
});

test('a name in quotes is somebody outside Slack, also the second time', async () => {
  const { ann, store } = await annInTheChannel();
  await ann.types('#ai-team', '/aiteam role mlops "Maria <Lopez> & Co" 0.5');
  await ann.sees('*Maria &lt;Lopez&gt; &amp; Co* joins the team as MLOps Engineer (50 %).');
  await ann.types('#ai-team', '/aiteam role data engineer “maria <lopez> & co” 0.5');
  await ann.sees('is now MLOps Engineer (50 %) and Data Engineer (50 %).');
  expect(await rosterOf({ store, ann })).toMatchObject([{ who: { kind: 'outside' }, roles: [{}, {}] }]);
});

test('what was done is undone with a button, and the team is one button away', async () => {
  const { ann, store } = await annInTheChannel();
  await ann.types('#ai-team', '/aiteam role mlops @ana 0.5');
  await ann.clicks('Undo');
  await ann.sees('*Ana Silva* is off the team.');
  expect(await rosterOf({ store, ann })).toEqual([]);
  await ann.clicks('The team');
  await ann.sees('Nobody is on the team yet.');
});

test('a person without a role: the form asks which, and keeps the share', async () => {
  const { ann } = await annInTheChannel();
  await ann.types('#ai-team', '/aiteam role @ana 0.5');
  await ann.sees('Add a person');
  expect(JSON.stringify(ann.modal()?.values)).toContain('U0ANA');
  await ann.chooses('Role 1', 'MLOps Engineer');
  expect(await ann.submits()).toEqual({});
  await ann.sees('*Ana Silva* joins the team as MLOps Engineer (50 %).');
  await ann.closes();
  await ann.types('#ai-team', '/aiteam role @ana');
  await ann.sees('Edit a person');
  await ann.chooses('Role 2', 'Data Engineer');
  await ann.submits();
  await ann.sees('*Ana Silva* is now MLOps Engineer (50 %) and Data Engineer.');
});

test.each([
  ['', 'Say who it is: `/aiteam role mlops @ana 0.5`'],
  ['data engineer', 'Say who it is: `/aiteam role data-engineer @ana 0.5`'],
  ['mlops @nobody-here', 'Slack does not know “@nobody-here”'],
  ['mlops maria lopez', 'Say who it is'],
  ['wizard @ana', 'I do not know the role “wizard”'],
  ['mlops @ana 1.5', '“1.5” is no share of a week.'],
  ['mlops @ana 0', '“0” is no share of a week.'],
  ['mlops @ana 150%', '“150%” is no share of a week.'],
  ['mlops @ana @ben', 'Name one person at a time'],
  ['mlops @aiteam', 'is an app. Choose a person.'],
  ['mlops ""', 'Put a name of 1 to 80 characters'],
  [`mlops "${'x'.repeat(81)}"`, 'Put a name of 1 to 80 characters'],
])('“/aiteam role %s” says what is missing, and changes nothing', async (typed, expected) => {
  const { ann, store, complaints } = await annInTheChannel();
  await ann.types('#ai-team', `/aiteam role ${typed}`);
  await ann.sees(expected);
  expect(newestMessage(ann)).toMatchObject({ isEphemeral: true });
  expect(await rosterOf({ store, ann })).toBeUndefined();
  expect(complaints).toEqual([]);
});

test('whoever has left Slack is refused with a sentence', async () => {
  const { ann, slack, store } = await annInTheChannel();
  slack.workspace.deactivates('@ana');
  await ann.types('#ai-team', '/aiteam role mlops @ana');
  await ann.sees('Ana Silva has left this workspace.');
  expect(await rosterOf({ store, ann })).toBeUndefined();
});

test.each([
  '<!channel> & <@U0BEN>',
  '*bold* `code` _it_',
  '\u202eevil\u2066',
  ':boom: https://evil.example',
  'x'.repeat(80),
])('somebody called %j rings nobody and links nowhere', async (name) => {
  const { ann, person, complaints } = await annInTheChannel();
  await ann.types('#ai-team', `/aiteam role mlops "${name}"`);
  await ann.sees('joins the team as MLOps Engineer');
  await ann.clicks('The team');
  await ann.clicks('Edit');
  await ann.submits();
  await ann.sees('Nothing was changed.');
  const shown = [newestMessage(ann).text, ...mrkdwnIn([newestMessage(ann).blocks, ann.modal()?.view])];
  expect(shown.filter((text) => /<!|<@|<http|[\u202e\u2066]/.test(text))).toEqual([]);
  expect(await ann.sees()).toContain(
    `\n${name
      .replace(/[\u202e\u2066]/g, ' ')
      .trim()
      .slice(0, 39)}`,
  );
  expect(
    person('ben')
      .messages('#ai-team')
      .some(({ text }) => text.includes('MLOps')),
  ).toBe(false);
  expect(complaints).toEqual([]);
});

/** Every text in which Slack reads markup, and that it must take as it is: no address in it becomes a link. */
function mrkdwnIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value) {
    expect(value).toHaveProperty('verbatim', true);
    return [String(value.text)];
  }
  return Object.values(value).flatMap(mrkdwnIn);
}

import { expect, test } from 'vitest';
import { addsPerson, annAtTheRoster, fillsPerson, rosterOf } from '../support/roster.ts';

const ana = { person: '@ana', roles: [['ML Engineer', '60%'] as const, ['MLOps Engineer', '0,4'] as const] };

test('somebody is added with all that is known of them, and stands under each of their roles', async () => {
  const { ann, store, complaints } = await annAtTheRoster();
  const entry = {
    ...ana,
    seniority: 'Senior',
    engagement: 'Contractor',
    firstDay: '2026-01-15',
    lastDay: '2027-06-30',
  };
  expect(await addsPerson(ann, entry)).toEqual({});
  const seen = await ann.sees('*Ana Silva* joins the team as ML Engineer (60 %) and MLOps Engineer (40 %).');
  expect(seen).toContain('1 person, 1 full-time in sum.');
  expect(seen).toContain(
    '*ML Engineer* 1 person, 60 % of a week in sum\nAna Silva: 60 %, senior, contractor, since 15 Jan 2026, until 30 Jun 2027; also MLOps Engineer',
  );
  expect(seen).toContain('*MLOps Engineer* 1 person, 40 % of a week in sum\nAna Silva: 40 %');
  expect(await rosterOf({ store, ann })).toEqual([
    {
      id: 'p1',
      who: { kind: 'slack', userId: 'U0ANA', name: 'Ana Silva' },
      roles: [
        { role: 'ml-engineer', share: 0.6 },
        { role: 'mlops-engineer', share: 0.4 },
      ],
      seniority: 'senior',
      engagement: 'contractor',
      startsOn: '2026-01-15',
      endsOn: '2027-06-30',
    },
  ]);
  expect(complaints).toEqual([]);
});

test('the roster says what is missing, and which roles hang on one person', async () => {
  const { ann } = await annAtTheRoster();
  await addsPerson(ann, ana);
  const seen = await ann.sees('joins the team');
  expect(seen).toMatch(/^Next hire: \*.+\* → \*.+\*$/m);
  expect(seen).toContain('Missing: *');
  expect(seen).toContain(
    '• *MLOps Engineer*: Ana Silva alone; accountable for “Deploy to production” and “Monitoring and alerting”',
  );
  expect(seen).toContain('_(core roles course)_');
});

test('somebody outside Slack is added by name, and named as typed', async () => {
  const { ann, store } = await annAtTheRoster();
  await addsPerson(ann, { name: '  *Maria* <@U0BEN> & Söhne ', roles: [['Data Engineer']] });
  const seen = await ann.sees('Maria');
  expect(seen).toContain('\n*Maria* <@U0BEN> & Söhne: 100 %, seniority not given, employee, not in Slack');
  expect(seen).toContain('&lt;@U0BEN&gt; &amp; Söhne* joins the team as Data Engineer.');
  expect(await rosterOf({ store, ann })).toMatchObject([
    {
      who: { kind: 'outside', name: '*Maria* <@U0BEN> & Söhne' },
      roles: [{ role: 'data-engineer', share: 1 }],
    },
  ]);
});

test('somebody is changed: the form has what is saved, and what is emptied goes', async () => {
  const { ann, store } = await annAtTheRoster();
  await addsPerson(ann, { ...ana, lastDay: '2027-06-30' });
  await ann.clicks('Edit');
  const held = JSON.stringify(ann.modal()?.values);
  for (const value of ['U0ANA', 'ml-engineer', '60 %', 'mlops-engineer', '40 %', '2027-06-30'])
    expect(held).toContain(value);
  await ann.fills('Share of a week in role 1', '50 %');
  await ann.fills('Share of a week in role 2', 'half');
  await ann.fills('Last day', '');
  expect(await ann.submits()).toEqual({});
  await ann.sees('*Ana Silva* is now ML Engineer (50 %) and MLOps Engineer (50 %).');
  const [person] = (await rosterOf({ store, ann })) ?? [];
  expect(person?.roles.map(({ share }) => share)).toEqual([0.5, 0.5]);
  expect(person?.endsOn).toBeUndefined();
});

test('saving a form in which nothing was changed changes nothing', async () => {
  const { ann, store } = await annAtTheRoster();
  await addsPerson(ann, ana);
  const before = await rosterOf({ store, ann });
  await ann.clicks('Edit');
  await ann.submits();
  expect(await ann.sees('Nothing was changed.')).not.toContain('[Undo]');
  expect(await rosterOf({ store, ann })).toEqual(before);
});

test('more rows for roles lose nothing of what was typed', async () => {
  const { ann } = await annAtTheRoster();
  await ann.clicks('Add a person');
  await fillsPerson(ann, { ...ana, seniority: 'Lead', firstDay: '2026-11-01' });
  await ann.clicks('Another role');
  await ann.chooses('Role 4', 'Data Engineer');
  await ann.fills('Share of a week in role 4', '10%');
  expect(await ann.submits()).toEqual({});
  const seen = await ann.sees('ML Engineer (60 %), MLOps Engineer (40 %) and Data Engineer (10 %)');
  expect(seen).toContain('*Ana Silva* is overloaded: 3 roles, 110 % of a week in sum.');
  expect(seen).toContain(':warning: Overloaded');
  expect(seen).toContain('lead, employee, since 1 Nov 2026');
});

test.each<[string, Parameters<typeof addsPerson>[1], { [label: string]: RegExp }]>([
  ['nobody', { roles: [['ML Engineer']] }, { Person: /Choose a person, or type a name/ }],
  [
    'two people at once',
    { person: '@ana', name: 'Maria', roles: [['ML Engineer']] },
    { 'Or a name, for somebody outside Slack': /not both/ },
  ],
  ['an app', { person: '@aiteam', roles: [['ML Engineer']] }, { Person: /is an app/ }],
  [
    'shares that are none',
    {
      person: '@ana',
      roles: [
        ['ML Engineer', '150 %'],
        ['MLOps Engineer', 'a lot'],
      ],
    },
    { 'Share of a week in role 1': /from 1 % to 100 %/, 'Share of a week in role 2': /from 1 % to 100 %/ },
  ],
  [
    'the same role twice',
    {
      person: '@ana',
      roles: [
        ['ML Engineer', '50%'],
        ['ML Engineer', '20%'],
      ],
    },
    { 'Role 2': /stands above already/ },
  ],
  [
    'days in the wrong order',
    { person: '@ana', roles: [['ML Engineer']], firstDay: '2026-12-02', lastDay: '2026-12-01' },
    { 'Last day': /cannot be before the first/ },
  ],
])('%s: each mistake is told beside its field, and what was typed stays', async (_, entry, expected) => {
  const { ann, store } = await annAtTheRoster();
  const errors = await addsPerson(ann, entry);
  expect(Object.keys(errors)).toEqual(Object.keys(expected));
  for (const [label, sentence] of Object.entries(expected)) expect(errors[label]).toMatch(sentence);
  expect(JSON.stringify(ann.modal()?.values)).toContain('ml-engineer');
  expect(await rosterOf({ store, ann })).toBeUndefined();
});

test('a share without its role is told beside the role', async () => {
  const { ann } = await annAtTheRoster();
  await ann.clicks('Add a person');
  await fillsPerson(ann, { person: '@ana', roles: [['ML Engineer', '50%']] });
  await ann.fills('Share of a week in role 2', '50%');
  expect(await ann.submits()).toEqual({ 'Role 2': 'Choose the role that this share is for.' });
});

test('whoever is on the team already is not added twice, inside Slack or outside', async () => {
  const { ann } = await annAtTheRoster();
  await addsPerson(ann, ana);
  expect(await addsPerson(ann, { person: '@ana', roles: [['Data Engineer']] })).toHaveProperty('Person');
  await ann.clicks('Back to the team');
  await addsPerson(ann, { name: 'Maria Lopez', roles: [['Data Engineer']] });
  expect(await addsPerson(ann, { name: 'maria  LOPEZ', roles: [['ML Engineer']] })).toEqual({
    'Or a name, for somebody outside Slack':
      'They are on the team already. Go back and press “Edit” beside their name.',
  });
});

test('whoever has left Slack is not taken on, but stays on the team with a last day', async () => {
  const { ann, slack, later, store } = await annAtTheRoster();
  await addsPerson(ann, ana);
  slack.workspace.deactivates('@ana');
  slack.workspace.deactivates('@ben');
  later({ minutes: 6 });
  expect((await addsPerson(ann, { person: '@ben', roles: [['Data Engineer']] })).Person).toMatch(/has left/);
  await ann.clicks('Back to the team');
  await ann.clicks('Edit');
  await ann.fills('Last day', '2026-11-20');
  expect(await ann.submits()).toEqual({});
  expect(await ann.sees('What is known of *Ana Silva* was changed.')).toContain(
    'left on 20 Nov 2026, no longer counted',
  );
  expect(await rosterOf({ store, ann })).toMatchObject([{ endsOn: '2026-11-20' }]);
});

test('a guest of Slack can be on the roster', async () => {
  const { ann, slack } = await annAtTheRoster();
  slack.workspace.makes('@grace', 'guest');
  expect(await addsPerson(ann, { person: '@grace', roles: [['UX / ML Designer']] })).toEqual({});
  await ann.sees('*Grace Kim* joins the team');
});

test('somebody is removed after Slack has asked, and put back as they were', async () => {
  const { ann, store } = await annAtTheRoster();
  await addsPerson(ann, { ...ana, seniority: 'Senior', engagement: 'Vendor', firstDay: '2026-01-15' });
  const before = await rosterOf({ store, ann });
  await ann.clicks('Edit');
  expect(JSON.stringify(ann.modal()?.view)).toContain('"confirm":{');
  await ann.clicks('Remove from the team');
  await ann.sees('*Ana Silva* is off the team.');
  expect(await rosterOf({ store, ann })).toEqual([]);
  await ann.clicks('Undo');
  await ann.sees('Undone.');
  expect(await rosterOf({ store, ann })).toEqual(before);
});

test('an addition and a change can be undone, and an undo too', async () => {
  const { ann, store } = await annAtTheRoster();
  await addsPerson(ann, ana);
  await ann.clicks('Undo');
  await ann.sees('*Ana Silva* is off the team.');
  await ann.clicks('Undo');
  await ann.sees('*Ana Silva* joins the team as ML Engineer (60 %) and MLOps Engineer (40 %).');
  await ann.clicks('Edit');
  await ann.chooses('Seniority', 'Junior');
  await ann.submits();
  await ann.clicks('Undo');
  await ann.sees('Undone.');
  expect(await rosterOf({ store, ann })).toMatchObject([{ seniority: 'unknown' }]);
});

test('a change can be undone for a day', async () => {
  const { ann, store, later } = await annAtTheRoster();
  await addsPerson(ann, ana);
  later({ hours: 25 });
  await ann.clicks('Undo');
  await ann.sees('It is too late to undo this.');
  expect(await rosterOf({ store, ann })).toHaveLength(1);
});

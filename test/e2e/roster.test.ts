import { expect, test } from 'vitest';
import { startTestProgram, type TestProgram } from '../support/a-program.ts';
import type { Person } from '../support/person.ts';
import { addsPeople, entersPeople, goesToTheTeam } from '../support/questionnaire.ts';

async function annAtTheTeam(): Promise<TestProgram & { ann: Person }> {
  const program = await startTestProgram();
  const ann = program.person('ann');
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann);
  return { ...program, ann };
}

test('people are added by name and by number, and the form is empty again after each', async () => {
  const { ann } = await annAtTheTeam();
  await addsPeople(ann, { role: 'ML Engineer', person: '@ana', seniority: 'Senior' });
  await ann.sees('*On the team today:* 1 person');
  await addsPeople(ann, { role: 'Data Engineer', number: '3', share: '50 % of a week' });
  const seen = await ann.sees('*On the team today:* 4 people');
  expect(seen).toContain('*ML Engineer*: Ana Silva (senior)');
  expect(seen).toContain('*Data Engineer*: 3 unnamed (50 %)');
  expect(JSON.stringify(ann.modal()?.values)).not.toContain('data-engineer');
});

test('somebody who is added again gets the second role too, and stays one person', async () => {
  const { ann } = await annAtTheTeam();
  await addsPeople(ann, {
    role: 'ML Engineer',
    person: '@ana',
    seniority: 'Senior',
    share: '60 % of a week',
  });
  await addsPeople(ann, { role: 'MLOps Engineer', person: '@ana', share: '40 % of a week' });
  const seen = await ann.sees('*MLOps Engineer*: Ana Silva');
  expect(seen).toContain('*On the team today:* 1 person');
  expect(seen).toContain('*ML Engineer*: Ana Silva (senior, 60 %)');
  expect(seen).toContain('*MLOps Engineer*: Ana Silva (senior, 40 %)');
});

test('somebody is removed, and of people who are alike only one', async () => {
  const { ann } = await annAtTheTeam();
  await addsPeople(ann, { role: 'ML Engineer', person: '@ana' });
  await addsPeople(ann, { role: 'Data Engineer', number: '3' });
  await ann.chooses('Remove somebody', 'Ana Silva: ML Engineer');
  expect(await ann.sees('*On the team today:* 3 people')).not.toContain('Ana Silva');
  await ann.chooses('Remove somebody', 'Unnamed: Data Engineer (1 of 3)');
  expect(await ann.sees('*On the team today:* 2 people')).toContain('2 unnamed');
});

test('people who are entered but not added are taken along on submit', async () => {
  const { ann, store, slack } = await annAtTheTeam();
  await entersPeople(ann, { role: 'ML Engineer', person: '@ana' });
  expect(await ann.submits()).toEqual({});
  await ann.sees('Next hire:');
  const saved = await store.findTeam(ann.snapshot().team.id, 'main');
  expect(saved?.team.roster).toMatchObject([
    { who: { kind: 'slack', userId: slack.person('ana').id }, roles: [{ role: 'ml-engineer', share: 1 }] },
  ]);
});

test('a person without a role is asked for, and everything entered stays', async () => {
  const { ann } = await annAtTheTeam();
  await ann.fills('Launch', '2027-05-01');
  await ann.picks('Person', '@ana');
  expect(await ann.submits()).toEqual({
    'Add people: role': 'Choose the role that this person or these people have.',
  });
  const held = JSON.stringify(ann.modal()?.values);
  expect(held).toContain('2027-05-01');
  expect(held).toContain(`"selected_user":"U0ANA"`);
  await ann.chooses('Add people: role', 'ML Engineer');
  expect(await ann.submits()).toEqual({});
  await ann.sees('Next hire:');
});

test('a person together with a number is refused, and everything entered stays', async () => {
  const { ann } = await annAtTheTeam();
  await entersPeople(ann, { role: 'ML Engineer', person: '@ana', number: '3' });
  expect(await ann.submits()).toEqual({
    'Number of people': 'Leave the number empty when you choose a person; add the others in a second step.',
  });
  expect(JSON.stringify(ann.modal()?.values)).toContain('"value":"3"');
});

test.each(['0', '51', '2.5', '-1'])('the number %s is refused beside its field', async (number) => {
  const { ann } = await annAtTheTeam();
  await entersPeople(ann, { role: 'ML Engineer', number });
  await expect(ann.submits()).resolves.toHaveProperty('Number of people');
});

test.each(['0', '51', '2.5', '-1'])(
  '“Add to the team” refuses the number %s, and keeps what was entered',
  async (number) => {
    const { ann } = await annAtTheTeam();
    await addsPeople(ann, { role: 'ML Engineer', number });
    const seen = await ann.sees(/whole number from 1 to 50/);
    expect(seen).toContain('nobody yet');
    expect(JSON.stringify(ann.modal()?.values)).toContain('ml-engineer');
    expect(JSON.stringify(ann.modal()?.values)).toContain(`"value":"${number}"`);
  },
);

test('“Add to the team” with nothing entered says what to do', async () => {
  const { ann } = await annAtTheTeam();
  await ann.clicks('Add to the team');
  await ann.sees('Choose a role first');
});

test('an app is not taken for a person', async () => {
  const { ann } = await annAtTheTeam();
  await entersPeople(ann, { role: 'ML Engineer', person: '@aiteam' });
  const { Person: problem } = await ann.submits();
  expect(problem).toMatch(/is an app/);
});

test('somebody who has left is not taken on', async () => {
  const { ann, slack } = await annAtTheTeam();
  await entersPeople(ann, { role: 'ML Engineer', person: '@ana' });
  slack.workspace.deactivates('@ana');
  const { Person: problem } = await ann.submits();
  expect(problem).toMatch(/has left this workspace/);
});

test('more people than a team can hold are refused with the number that is on it', async () => {
  const { ann } = await annAtTheTeam();
  for (let count = 50; count <= 200; count += 50) {
    await addsPeople(ann, { role: 'ML Engineer', number: '50' });
    await ann.sees(`*On the team today:* ${count} people`);
  }
  await addsPeople(ann, { role: 'ML Engineer', number: '1' });
  await ann.sees('A team holds at most 200 people; there are 200 on it.');
  expect(await ann.submits()).toHaveProperty('Number of people');
});

import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import { addsPerson } from '../support/roster.ts';

/** Ann and Ben may both change the team, on which Ana and Dev are. */
async function annAndBen() {
  const program = await startTestProgram({ everybodyPlans: true });
  const [ann, ben] = [program.person('ann'), program.person('ben')];
  for (const typed of ['ml engineer @ana 0.5', 'data scientist @dev']) {
    await ann.types('#ai-team', `/aiteam role ${typed}`);
    await ann.sees('joins the team');
  }
  const roster = async () => (await program.store.findTeam(ann.snapshot().team.id, 'main'))?.team.roster;
  return { ...program, ann, ben, roster };
}

/** Both have the form of the same person open; Ana stands first, as ML engineers come before data scientists. */
async function bothEditAna() {
  const both = await annAndBen();
  for (const person of [both.ann, both.ben]) {
    await person.types('#ai-team', '/aiteam team');
    await person.clicks('Edit');
    await person.sees('Edit a person');
    expect(JSON.stringify(person.modal()?.values)).toContain('U0ANA');
  }
  return both;
}

test('the later of two edits of one person sees the earlier one, keeps what was typed, and decides', async () => {
  const { ann, ben, roster, complaints } = await bothEditAna();
  await ann.chooses('Seniority', 'Senior');
  await ann.submits();
  await ann.sees('What is known of *Ana Silva* was changed.');

  await ben.fills('Share of a week in role 1', '80 %');
  await ben.submits();
  const seen = await ben.sees('Somebody changed this person while you had the form open.');
  expect(seen).toContain('Saved now is *Ana Silva*: ML Engineer (50 %), senior, shared with other teams');
  expect(JSON.stringify(ben.modal()?.values)).toContain('80 %');
  expect(await roster()).toMatchObject([{ seniority: 'senior', roles: [{ share: 0.5 }] }, {}]);

  await ben.submits();
  await ben.sees('*Ana Silva* is now ML Engineer (80 %).');
  expect(await roster()).toMatchObject([{ roles: [{ share: 0.8 }] }, {}]);
  expect(complaints).toEqual([]);
});

test('edits of different people never meet', async () => {
  const { ann, ben, roster } = await bothEditAna();
  await ben.types('#ai-team', '/aiteam role ml engineer @eva');
  await ann.types('#ai-team', '/aiteam role data engineer @frank');
  await ann.chooses('Seniority', 'Lead');
  expect(await ann.submits()).toEqual({});
  await ann.sees('What is known of *Ana Silva* was changed.');
  expect(await roster()).toHaveLength(4);
});

test('whoever edits somebody who was removed meanwhile may put them on the team again', async () => {
  const { ann, ben, roster } = await bothEditAna();
  await ann.clicks('Remove from the team');
  await ann.sees('*Ana Silva* is off the team.');
  await ben.submits();
  await ben.sees('Somebody took this person off the team');
  await ben.submits();
  await ben.sees('*Ana Silva* joins the team as ML Engineer (50 %).');
  expect(await roster()).toHaveLength(2);
});

test('whoever removes somebody who was changed meanwhile is asked again, and removed twice is removed once', async () => {
  const { ann, ben, roster } = await bothEditAna();
  await ann.chooses('Seniority', 'Lead');
  await ann.submits();
  await ann.sees('was changed');
  await ben.clicks('Remove from the team');
  await ben.sees('Somebody changed this person');
  expect(await roster()).toHaveLength(2);
  await ann.clicks('Edit');
  await ben.clicks('Remove from the team');
  await ben.sees('*Ana Silva* is off the team.');
  await ann.clicks('Remove from the team');
  await ann.sees('This person is not on the team any more');
  expect(await roster()).toHaveLength(1);
});

test('two who add the same person make one of them', async () => {
  const { ann, ben, roster } = await annAndBen();
  for (const person of [ann, ben]) {
    await person.types('#ai-team', '/aiteam team');
    await person.clicks('Add a person');
    await person.picks('Person', '@eva');
    await person.chooses('Role 1', 'Domain Expert');
  }
  const [one, other] = await Promise.all([ann.submits(), ben.submits()]);
  const refusals = [...Object.values(one), ...Object.values(other)];
  const again = [await ann.sees(), await ben.sees()].filter((seen) => seen.includes('Nothing was saved'));
  expect(refusals.length + again.length).toBe(1);
  expect(await roster()).toHaveLength(3);
});

test('what was changed since cannot be undone', async () => {
  const { ann, ben, roster } = await annAndBen();
  await ben.types('#ai-team', '/aiteam role data scientist @dev 0.5');
  await ben.sees('*Dev Patel* is now Data Scientist (50 %).');
  await ann.clicks('Undo');
  await ann.sees('This cannot be undone any more');
  expect(await roster()).toMatchObject([{}, { roles: [{ share: 0.5 }] }]);
});

test('an undone removal does not put somebody on the team twice', async () => {
  const { ann, ben, roster } = await annAndBen();
  await ann.types('#ai-team', '/aiteam team');
  await ann.clicks('Edit');
  await ann.clicks('Remove from the team');
  await ann.sees('*Ana Silva* is off the team.');
  await ben.types('#ai-team', '/aiteam team');
  await addsPerson(ben, { person: '@ana', roles: [['Data Engineer']] });
  await ben.sees('joins the team');
  await ann.clicks('Undo');
  await ann.sees('This cannot be undone any more');
  expect(await roster()).toHaveLength(2);
});

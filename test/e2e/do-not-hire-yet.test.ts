import { expect, test } from 'vitest';
import { startTestProgram } from '../support/a-program.ts';
import type { Person } from '../support/person.ts';
import { goesToTheTeam } from '../support/questionnaire.ts';

/** Answers the questionnaire for bought software, up to the verdict. */
async function buysSoftware(person: Person): Promise<void> {
  await person.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(person, { kind: 'bought-software', stage: 'first-initiative' });
  await person.submits();
  await person.sees('Do not hire yet: the software is bought');
}

test('for bought software the verdict is not to hire yet: who covers, and what reopens it', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await buysSoftware(ann);
  const verdict = await ann.sees('Do not hire yet');
  expect(verdict).toMatch(/Cover it from[\s\S]*Inside, part-time[\s\S]*The vendor[\s\S]*On contract/);
  expect(verdict).toMatch(/Ask again when[\s\S]*you decide to build your own/);
  expect(verdict).toContain('AI Product Manager');
  expect(verdict).not.toContain('Next hire:');

  await ann.types('#ai-team', '/aiteam status');
  await ann.sees('Do not hire yet: the software is bought');
  await ann.types('#ai-team', '/aiteam plan');
  await ann.sees('Do not hire yet: the software is bought');
  await ann.types('#ai-team', '/aiteam brief ai engineer');
  expect(await ann.sees('Job brief: AI Engineer')).toContain('does not call for this hire now');
});

test('the verdict is reopened by deciding to build', async () => {
  const { person, later } = await startTestProgram();
  const ann = person('ann');
  await buysSoftware(ann);

  later({ days: 90 });
  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann, { kind: 'llm-application' });
  await ann.submits();
  expect(await ann.sees('Next hire: AI Engineer')).not.toContain('Do not hire yet');
  await ann.types('#ai-team', '/aiteam plan');
  await ann.sees('Plan: which role to open when');
});

test('the verdict is reopened by the end of the vendor’s service, and the role opened before that day', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await buysSoftware(ann);

  await ann.types('#ai-team', '/aiteam next-hire');
  await goesToTheTeam(ann, { 'leaving-vendor': 'yes' });
  await ann.fills('Vendor sunset', '2027-12-01');
  await ann.submits();
  expect(await ann.sees('Next hire:')).toContain('In seat by 1 Dec 2027, open the role by 8 Sept 2027');
});

test('what it would take to reopen it can be tried without saving', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await buysSoftware(ann);
  await ann.types('#ai-team', '/aiteam what-if');
  await goesToTheTeam(ann, { kind: 'agents' });
  await ann.submits();
  expect(await ann.sees('Before: *nobody to hire now*')).toMatch(/After: \*.*AI Engineer\*/);
  await ann.types('#ai-team', '/aiteam status');
  await ann.sees('Do not hire yet: the software is bought');
});

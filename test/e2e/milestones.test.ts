import { expect, test } from 'vitest';
import { mostOwnMilestones } from '../../src/team/milestones.ts';
import { startTestProgram, type TestProgram } from '../support/a-program.ts';
import type { Person } from '../support/person.ts';
import { asksForTheNextHire } from '../support/questionnaire.ts';

interface Started extends TestProgram {
  readonly ann: Person;
}

async function startWithATeam(): Promise<Started> {
  const program = await startTestProgram();
  const ann = program.person('ann');
  await asksForTheNextHire(ann, {
    answers: { kind: 'trained-model', stage: 'first-initiative', serving: 'real-time', phase: 'scoping' },
    people: [{ role: 'ML Engineer', person: '@ana', seniority: 'Senior' }, { role: 'Data Engineer' }],
    milestones: { 'first-production-run': '2027-08-01' },
  });
  return { ...program, ann };
}

async function savedTeam({ store, ann }: Started) {
  const saved = await store.findTeam(ann.snapshot().team.id, 'main');
  if (!saved) throw new Error('nothing is saved');
  return saved;
}

async function adds(ann: Person, name: string, date: string, phase?: string): Promise<void> {
  await ann.types('#ai-team', '/aiteam milestones');
  await ann.clicks('Add a milestone');
  await ann.fills('Name', name);
  await ann.fills('Date', date);
  if (phase) await ann.chooses('Phase that ends with it', phase);
  expect(await ann.submits()).toEqual({});
  await ann.sees('*Next hire*');
}

const preProduction = 'Pre-production: getting ready for the first production run';

test('a milestone of the team’s own that ends a phase is what hires are counted back from', async () => {
  const program = await startWithATeam();
  const { ann } = program;
  await adds(ann, 'Board demo', '2027-03-01', preProduction);
  const seen = await ann.sees('Board demo is on 1 Mar 2027.');
  expect(seen).toMatch(
    /\*Board demo\*: 1 Mar 2027, in 14 weeks\. Ends the pre-production phase\. Counted back from it: .*MLOps Engineer/,
  );
  expect(seen).toMatch(/\*First production run\*: 1 Aug 2027.*No hire is counted back from it now\./);
  expect(seen).toContain('*Launch*: no date yet.');
  await ann.types('#ai-team', '/aiteam status');
  expect(await ann.sees('Next hire: MLOps Engineer')).toContain('Board demo is on 1 Mar 2027.');
  await ann.types('#ai-team', '/aiteam plan');
  await ann.sees('If *Board demo* (1 Mar 2027) moves');
});

test('a milestone that only is a date changes no hire, and one that has passed is marked', async () => {
  const program = await startWithATeam();
  const { ann } = program;
  await adds(ann, 'Offsite', '2026-10-01');
  const seen = await ann.sees('*Next hire*: MLOps Engineer, as before.');
  expect(seen).toContain('*Offsite*: 1 Oct 2026, 7 weeks ago, so it has passed.');
  expect(seen.indexOf('*Offsite*')).toBeLessThan(seen.indexOf('*First production run*'));
});

test('the date of a milestone that every team is asked for is changed and emptied', async () => {
  const program = await startWithATeam();
  const { ann } = program;
  await ann.types('#ai-team', '/aiteam milestones');
  await ann.clicks('Change');
  await ann.sees('*First production run*');
  await ann.fills('Date', '2027-01-10');
  await ann.submits();
  await ann.sees('First production run is on 10 Jan 2027.');
  expect((await savedTeam(program)).team.milestones).toEqual({ 'first-production-run': '2027-01-10' });
});

test('names are asked for, are not given twice, and can neither ring nor link', async () => {
  const program = await startWithATeam();
  const { ann } = program;
  await adds(ann, '<!channel> *big* <https://x.test|day>', '2027-03-01');
  expect(await ann.sees('*Next hire*')).toContain('&lt;!channel&gt; *big* &lt;https://x.test|day&gt;');
  await ann.types('#ai-team', '/aiteam milestones');
  await ann.clicks('Add a milestone');
  await ann.fills('Name', ' first  PRODUCTION run ');
  expect(await ann.submits()).toMatchObject({ Date: expect.anything() });
  await ann.fills('Date', '2027-03-01');
  expect(await ann.submits()).toEqual({ Name: 'A milestone has this name already; give this one another.' });
});

test('a milestone is removed, and the log keeps its name and date', async () => {
  const program = await startWithATeam();
  const { ann, store } = program;
  await adds(ann, 'Board demo', '2026-12-01', preProduction);
  await ann.types('#ai-team', '/aiteam milestones');
  await ann.clicks('Change');
  await ann.clicks('Remove this milestone');
  await ann.sees('The milestone is removed.');
  expect((await savedTeam(program)).team.ownMilestones).toEqual([]);
  const entries = await store.findHistory(ann.snapshot().team.id, 'main', 10);
  expect(entries.map(({ change }) => change)).toContainEqual({
    kind: 'milestone',
    milestone: { name: 'Board demo' },
    from: '2026-12-01',
  });
});

test('one milestone too many is refused with what to do, and thirty of them are shown', async () => {
  const program = await startWithATeam();
  const { ann, store } = program;
  const saved = await savedTeam(program);
  const ownMilestones = Array.from({ length: mostOwnMilestones }, (_, index) => ({
    id: `m${index + 1}`,
    name: `${index} `.padEnd(75, '&'),
    date: `2027-0${1 + (index % 9)}-1${index % 10}`,
    endsPhase: 'production' as const,
  }));
  await store.saveTeam({
    workspaceId: ann.snapshot().team.id,
    teamId: 'main',
    team: { ...saved.team, ownMilestones },
    expectedVersion: saved.version,
    by: ann.id,
    at: '2026-11-21T10:00:00Z',
  });
  await ann.types('#ai-team', '/aiteam milestones');
  const seen = await ann.sees('Milestones');
  expect(seen.match(/\[Change\]/g)).toHaveLength(30);
  await ann.clicks('Add a milestone');
  await ann.sees('A team has at most 26 milestones of its own. Remove one first');
});

test('viewers see the milestones without buttons', async () => {
  const { person } = await startWithATeam();
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam milestones');
  const seen = await ben.sees('*First production run*');
  expect(seen).not.toContain('[Change]');
  expect(seen).not.toContain('[Add a milestone]');
});

test('the later of two who change the same milestone sees what is saved, and decides', async () => {
  const program = await startWithATeam();
  const { ann } = program;
  await adds(ann, 'Board demo', '2027-03-01');
  await ann.types('#ai-team', '/aiteam milestones');
  await ann.clicks('Change');
  const { team, version } = await savedTeam(program);
  await program.store.saveTeam({
    workspaceId: ann.snapshot().team.id,
    teamId: 'main',
    team: {
      ...team,
      ownMilestones: team.ownMilestones.map((own) => ({ ...own, date: '2027-04-01', name: 'Big <b>' })),
    },
    expectedVersion: version,
    by: 'U0BEN',
    at: '2026-11-21T10:00:00Z',
  });
  await ann.fills('Date', '2027-05-05');
  expect(await ann.submits()).toEqual({});
  const seen = await ann.sees('Somebody changed this since you opened the form.');
  expect(seen).toContain('It is now “Big &lt;b&gt;” on 1 Apr 2027.');
  expect(JSON.stringify(ann.modal()?.view)).toContain('2027-05-05');
  expect(await ann.submits()).toEqual({});
  await ann.sees('Board demo is on 5 May 2027.');
  expect((await savedTeam(program)).team.ownMilestones).toMatchObject([
    { id: 'm1', name: 'Board demo', date: '2027-05-05' },
  ]);
});

test('two who change different milestones both have their way', async () => {
  const program = await startWithATeam();
  const { ann } = program;
  await adds(ann, 'Board demo', '2027-03-01');
  await ann.types('#ai-team', '/aiteam milestones');
  await ann.clicks('Change');
  const { team, version } = await savedTeam(program);
  await program.store.saveTeam({
    workspaceId: ann.snapshot().team.id,
    teamId: 'main',
    team: { ...team, milestones: { ...team.milestones, launch: '2027-09-01' } },
    expectedVersion: version,
    by: 'U0BEN',
    at: '2026-11-21T10:00:00Z',
  });
  await ann.fills('Date', '2027-05-05');
  expect(await ann.submits()).toEqual({});
  await ann.sees('Board demo is on 5 May 2027.');
  const after = await savedTeam(program);
  expect(after.team.milestones).toMatchObject({ launch: '2027-09-01' });
  expect(after.team.ownMilestones).toMatchObject([{ date: '2027-05-05' }]);
});

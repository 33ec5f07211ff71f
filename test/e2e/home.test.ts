import { expect, test } from 'vitest';
import { startTestProgram, type TestProgram } from '../support/a-program.ts';
import { aTeam, inWeeks, someone } from '../support/a-team.ts';
import { asksForTheNextHire } from '../support/questionnaire.ts';
import { type Trouble, troubledStore } from '../support/troubled-store.ts';

function published({ slack }: TestProgram): number {
  return slack.control.calls().filter(({ method }) => method === 'views.publish').length;
}

function workspaceOf({ slack }: TestProgram): string {
  return slack.control.snapshot('ann').team.id;
}

test('before any set-up the Home says what this is, gives an example, and begins the questionnaire', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await ann.opensHome();
  const seen = await ann.seesHome('Whom to hire next for your AI work, and why');
  expect(seen).toContain('For example');
  expect(seen).toContain('Next hire: MLOps Engineer');
  await ann.onHome().clicks('Find the next hire');
  await ann.sees('Step 1 of 3');
});

test('the Home shows the new advice as soon as the questionnaire is submitted', async () => {
  const program = await startTestProgram();
  const ann = program.person('ann');
  await ann.opensHome();
  await ann.seesHome('Find the next hire');
  await asksForTheNextHire(ann, {
    answers: {
      kind: 'trained-model',
      stage: 'first-initiative',
      'labelled-data': 'yes',
      serving: 'real-time',
    },
    people: [{ role: 'ML Engineer', person: '@ana', seniority: 'Senior' }],
    milestones: { 'first-production-run': '2027-01-30' },
  });
  const seen = await ann.seesHome('Next hire:');
  expect(seen).toContain('*First production run*: 30 Jan 2027, in 10 weeks');
  expect(seen).toContain('*ML Engineer*: Ana Silva (senior)');
  expect(seen).toMatch(/\*Operational risk\* .*\n`□{10}` 0 of \d/);
  expect(seen).toContain('nobody is accountable (MLOps Engineer)');
  expect(seen).toContain('answers saved today');
});

test('the buttons of the Home open the plan, the RACI, the preview of a share and the questionnaire', async () => {
  const { person } = await startTestProgram();
  const ann = person('ann');
  await asksForTheNextHire(ann);
  const home = ann.onHome();
  await ann.seesHome('Next hire:');
  const opened = {
    Plan: 'Plan: which role to open when',
    RACI: 'RACI',
    Share: 'Post',
    'Change answers': 'Step 1 of 3',
  };
  for (const [button, shows] of Object.entries(opened)) {
    await home.clicks(button);
    await ann.sees(shows);
    await ann.closes();
  }
});

test('people, dates, roles and decisions are changed from the Home, and it shows each change', async () => {
  const program = await startTestProgram();
  const ann = program.person('ann');
  const home = ann.onHome();
  await asksForTheNextHire(ann, { answers: { kind: 'trained-model', 'labelled-data': 'yes' } });
  await ann.seesHome('Next hire: Senior ML Engineer');

  await home.clicks('The team');
  await ann.clicks('Add a person');
  await ann.picks('Person', '@ana');
  await ann.chooses('Role 1', 'ML Engineer');
  await ann.submits();
  await ann.seesHome('*ML Engineer*: Ana Silva');
  await ann.closes();

  await home.clicks('Change milestones');
  await ann.clicks('Add a milestone');
  await ann.fills('Name', 'Fair in Oslo');
  await ann.fills('Date', '2027-03-01');
  await ann.submits();
  await ann.seesHome('*Fair in Oslo*: 1 Mar 2027, in 14 weeks');

  await home.clicks('Accept');
  await ann.seesHome('*Accepted* by Ann Becker on 21 Nov 2026');
  await ann.closes();
  await home.clicks('Role is open');
  await ann.seesHome('*Roles in hiring*');
  await ann.closes();
  await home.clicks('Roles in hiring');
  await ann.clicks('Not hiring any more');
  await expect.poll(() => ann.seesHome()).not.toContain('*Roles in hiring*');
  expect(program.complaints).toEqual([]);
});

test('opening the Home again publishes nothing where nothing changed, and the new day where one began', async () => {
  const program = await startTestProgram();
  const ann = program.person('ann');
  await asksForTheNextHire(ann);
  await ann.opensHome();
  await ann.seesHome('answers saved today');
  const before = published(program);
  await ann.opensHome();
  await ann.opensMessages();
  expect(published(program)).toBe(before);
  program.later({ days: 3 });
  await ann.opensHome();
  await ann.seesHome('answers saved 3 days ago');
  expect(published(program)).toBe(before + 1);
});

test('a viewer sees the Home without what changes the team, and before set-up who can begin', async () => {
  const program = await startTestProgram();
  const { person, store } = program;
  await asksForTheNextHire(person('ann'));
  const ben = person('ben');
  await ben.opensHome();
  await ben.seesHome('Next hire:');
  for (const button of ['Change answers', 'Share', 'Fill from Slack'])
    expect(JSON.stringify(ben.home()?.view)).not.toContain(`"${button}"`);
  expect(JSON.stringify(ben.home()?.view)).toContain('"Plan"');

  const workspaceId = workspaceOf(program);
  await store.deleteTeam({
    workspaceId,
    teamId: 'main',
    expectedVersion: 1,
    by: person('ann').id,
    at: '2026-11-21T10:00:00Z',
  });
  await ben.opensHome();
  expect(await ben.seesHome('Whom to hire next')).toContain('Ann Becker can answer the questions');
});

test('a guest reads a kind sentence, and nothing of the team', async () => {
  const { person, slack } = await startTestProgram();
  await asksForTheNextHire(person('ann'), { people: [{ role: 'ML Engineer', person: '@ana' }] });
  slack.workspace.makes('@grace', 'guest');
  const grace = person('grace');
  await grace.opensHome();
  const seen = await grace.seesHome('You are here as a guest');
  expect(seen).toContain('Ann Becker can let you');
  expect(seen).not.toMatch(/Next hire|Ana Silva|Find the next hire/);
});

test('where there are several teams, the menu switches between them', async () => {
  const program = await startTestProgram({ everybodyPlans: true });
  const { person, store } = program;
  const ann = person('ann');
  await asksForTheNextHire(ann, { people: [{ role: 'ML Engineer', person: '@ana' }] });
  const made = { workspaceId: workspaceOf(program), by: ann.id, at: '2026-11-21T10:00:00Z' };
  await store.createTeam({ ...made, teamId: 'search', name: 'Search & <ranking>' });
  await ann.opensHome();
  expect(await ann.seesHome('You see the team')).toContain('Ana Silva');
  await ann.onHome().chooses('Choose a team', 'Search & <ranking>');
  expect(await ann.seesHome('Nobody yet.')).not.toContain('Ana Silva');
  await ann.types('#ai-team', '/aiteam status');
  await ann.onHome().clicks('Change answers');
  await ann.sees('Step 1 of 3');
  await ann.closes();
  await ann.onHome().chooses('Choose a team', 'Main team');
  await ann.seesHome('Ana Silva');
});

test('a Home that cannot be published is logged, and the answers are saved all the same', async () => {
  const program = await startTestProgram();
  const ann = program.person('ann');
  program.slack.control.failNext('views.publish', 'fatal_error', 1);
  await asksForTheNextHire(ann);
  await expect
    .poll(() => program.complaints.map(({ msg }) => msg))
    .toContain('work in the background failed');
  await ann.opensHome();
  await ann.seesHome('Next hire:');
});

test('an event that cannot be handled is acknowledged and logged, and the next one works', async () => {
  const trouble: Trouble = { delay: 0, isBroken: true };
  const program = await startTestProgram({ wrap: (store) => troubledStore(store, trouble) });
  const ann = program.person('ann');
  await ann.opensHome();
  await expect
    .poll(() => program.complaints.map(({ msg }) => msg))
    .toEqual(['an event could not be handled']);
  trouble.isBroken = false;
  await ann.opensHome();
  await ann.seesHome('Find the next hire');
});

test('who has left is counted, and no longer named', async () => {
  const program = await startTestProgram({ everybodyPlans: true });
  const ann = program.person('ann');
  const gone = { ...someone('data-engineer'), endsOn: '2026-11-20' };
  const going = { ...someone('ml-engineer', 'senior'), endsOn: '2026-11-21' };
  await program.store.saveTeam({
    workspaceId: workspaceOf(program),
    teamId: 'main',
    team: aTeam({ roster: [gone, going] }),
    expectedVersion: 0,
    by: ann.id,
    at: '2026-11-21T08:00:00Z',
  });
  await ann.opensHome();
  const seen = await ann.seesHome('*The team* 1 person; 1 more has left');
  expect(seen).toContain('*ML Engineer*: unnamed (senior)');
  expect(seen).not.toContain('*Data Engineer*: unnamed');
});

test('own dates, roles in hiring and roles set aside stand on the Home as they were typed', async () => {
  const program = await startTestProgram({ everybodyPlans: true });
  const ann = program.person('ann');
  await program.store.saveTeam({
    workspaceId: workspaceOf(program),
    teamId: 'main',
    team: aTeam({
      roster: [someone('ml-engineer', 'senior')],
      ownMilestones: [{ id: 'm1', name: '<!channel> *Fair*', date: inWeeks(-3) }],
      openRoles: [{ role: 'data-engineer', openedOn: inWeeks(-2) }],
      setAside: [{ role: 'ux-designer', reason: 'agency <@U1> does it' }],
    }),
    expectedVersion: 0,
    by: ann.id,
    at: '2026-11-21T08:00:00Z',
  });
  await ann.opensHome();
  const seen = await ann.seesHome('Roles in hiring');
  expect(seen).toContain('&lt;!channel&gt; *Fair**: 31 Oct 2026, 3 weeks ago');
  expect(seen).toContain('*Data Engineer*: open since 7 Nov 2026');
  expect(seen).toContain('set aside, because: agency &lt;@U1&gt; does it');
});

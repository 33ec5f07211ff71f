import { expect, test } from 'vitest';
import { startTestProgram, type TestProgram } from '../support/a-program.ts';
import type { Person } from '../support/person.ts';
import { asksForTheNextHire } from '../support/questionnaire.ts';

interface Started extends TestProgram {
  readonly ann: Person;
}

/** Ann owns a team whose next hire is an MLOps engineer; everybody else may look. */
async function startWithMlopsNext(options: Parameters<typeof startTestProgram>[0] = {}): Promise<Started> {
  const program = await startTestProgram(options);
  const ann = program.person('ann');
  await asksForTheNextHire(ann, {
    answers: { kind: 'trained-model', stage: 'first-initiative', serving: 'real-time' },
    people: [{ role: 'ML Engineer', person: '@ana', seniority: 'Senior' }, { role: 'Data Engineer' }],
    milestones: { 'first-production-run': '2027-05-01' },
  });
  await ann.sees('Next hire: MLOps Engineer');
  return { ...program, ann };
}

async function savedTeam({ store, ann }: Started) {
  const saved = await store.findTeam(ann.snapshot().team.id, 'main');
  if (!saved) throw new Error('nothing is saved');
  return saved.team;
}

async function history({ store, ann }: Started) {
  const entries = await store.findHistory(ann.snapshot().team.id, 'main', 50);
  return entries.map(({ change }) => change.kind);
}

test('a hire goes from advised over accepted and open to filled, with dates and who', async () => {
  const program = await startWithMlopsNext();
  const { ann } = program;
  await ann.clicks('Accept');
  await ann.sees('*Accepted* by Ann');
  expect(await ann.sees('open the role by 6 Feb 2027')).toContain('on 21 Nov 2026');
  await ann.types('#ai-team', '/aiteam status');
  expect(await ann.sees('*Accepted* by Ann')).toContain('[Role is open]');
  await ann.clicks('Role is open');
  expect(await ann.sees('MLOps Engineer is in hiring from today')).toContain(
    'before this it was MLOps Engineer',
  );
  expect((await savedTeam(program)).openRoles).toEqual([
    { role: 'mlops-engineer', openedOn: '2026-11-21', openedBy: ann.id },
  ]);
  await ann.types('#ai-team', '/aiteam filled mlops @dev 0.5');
  const seen = await ann.sees('MLOps Engineer is filled by');
  expect(seen).toContain('It is no longer in hiring.');
  expect(seen).not.toContain('[');
  expect(seen).toMatch(/\*MLOps Engineer\*: 0\.5 in seat of .* needed; before this 0\./);
  const team = await savedTeam(program);
  expect(team.openRoles).toEqual([]);
  expect(team.decisions).toEqual([]);
  expect(team.roster.at(-1)).toMatchObject({ roles: [{ role: 'mlops-engineer', share: 0.5 }] });
  expect(await history(program)).toEqual(
    expect.arrayContaining(['advised', 'advice-accepted', 'role-opened', 'role-filled', 'person-added']),
  );
});

test('a decision against the advice is shown with its reason beside what the rules say', async () => {
  const program = await startWithMlopsNext();
  const { ann, person } = program;
  await ann.clicks('Decide otherwise');
  await ann.sees('The rules advise to hire for *MLOps Engineer*');
  await ann.chooses('Hire instead', 'Data Scientist');
  await ann.fills('Why', '   ');
  expect(await ann.submits()).toEqual({ Why: 'Say why, in a few words.' });
  await ann.fills('Why', 'Our <!channel> platform *team* runs it');
  expect(await ann.submits()).toEqual({});
  await ann.sees('Your decision about MLOps Engineer is kept');
  await ann.types('#ai-team', '/aiteam status');
  const seen = await ann.sees('*Decided otherwise* by Ann');
  expect(seen).toContain('Next hire: MLOps Engineer');
  expect(seen).toContain('hire for *Data Scientist* instead');
  expect(seen).toContain('“Our &lt;!channel&gt; platform *team* runs it”');
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam status');
  expect(await ben.sees('*Decided otherwise* by Ann')).not.toContain('[Withdraw');
  await ann.clicks('Role is open');
  await ann.sees('Data Scientist is in hiring from today');
  expect((await savedTeam(program)).decisions).toEqual([]);
  expect(await history(program)).toContain('advice-overridden');
});

test('a decision to hire nobody offers no opening, and can be withdrawn', async () => {
  const program = await startWithMlopsNext();
  const { ann } = program;
  await ann.clicks('Decide otherwise');
  await ann.fills('Why', 'No budget before May');
  await ann.submits();
  const seen = await ann.sees('hire nobody for it now');
  expect(seen).not.toContain('[Role is open]');
  await ann.clicks('Withdraw the decision');
  await ann.sees('The decision about MLOps Engineer is withdrawn');
  expect((await savedTeam(program)).decisions).toEqual([]);
});

test('an older message decides nothing once the advice has moved on', async () => {
  const program = await startWithMlopsNext();
  const { ann } = program;
  await ann.types('#ai-team', '/aiteam open mlops enginer');
  await ann.sees('MLOps Engineer is in hiring');
  await ann.clicks('Accept');
  await ann.sees('The advice has changed since this message');
  expect((await savedTeam(program)).decisions).toEqual([]);
});

test('a role that is open already says since when, and its buttons change the date and end it', async () => {
  const program = await startWithMlopsNext();
  const { ann } = program;
  await ann.types('#ai-team', '/aiteam open ml ops 2027-01-15');
  await ann.sees('with somebody expected on 15 Jan 2027');
  program.later({ days: 14 });
  await ann.types('#ai-team', '/aiteam open mlops 2027-02-01');
  const seen = await ann.sees('This role is in hiring already, so nothing was changed.');
  expect(seen).toContain('Opened on 21 Nov 2026 by Ann');
  expect(seen).toContain('expected to start on 15 Jan 2027');
  await ann.clicks('Change date');
  await ann.fills('Expected first day', '2026-12-01');
  expect(await ann.submits()).toEqual({
    'Expected first day': '1 Dec 2026 has passed. An expected start is today or later.',
  });
  await ann.fills('Expected first day', '2027-02-01');
  expect(await ann.submits()).toEqual({});
  await ann.sees('somebody is now expected on 1 Feb 2027');
  await ann.clicks('Not hiring any more');
  await ann.sees('is no longer in hiring. If it is still needed, it is advised again.');
  expect((await savedTeam(program)).openRoles).toEqual([]);
  expect(await history(program)).toContain('role-closed');
  await ann.clicks('Put it back');
  await ann.sees('MLOps Engineer is in hiring again, with its dates as they were.');
  expect((await savedTeam(program)).openRoles).toEqual([
    { role: 'mlops-engineer', openedOn: '2026-11-21', expectedStart: '2027-02-01', openedBy: ann.id },
  ]);
});

test.each([
  ['2027-02-30', 'The calendar has no 2027-02-30.'],
  ['2026-11-20', '20 Nov 2026 has passed.'],
  ['soon', 'I cannot read “soon” as a date.'],
  ['next &lt;week&gt;', 'as a date. Write it as year, month and day, such as 2027-01-15.'],
])('the date %s is refused with what to type instead', async (date, sentence) => {
  const program = await startWithMlopsNext();
  const { ann } = program;
  await ann.types('#ai-team', `/aiteam open mlops ${date}`);
  expect(await ann.sees(sentence)).toContain('Nothing was changed.');
  expect((await savedTeam(program)).openRoles).toEqual([]);
});

test('without a role, those in hiring are listed with the late ones first', async () => {
  const program = await startWithMlopsNext();
  const { ann, person } = program;
  await ann.types('#ai-team', '/aiteam open');
  await ann.sees('No role is in hiring.');
  await ann.types('#ai-team', '/aiteam open mlops');
  await ann.sees('in hiring from today');
  program.later({ weeks: 6 });
  await ann.types('#ai-team', '/aiteam open data-scientist 2027-01-10');
  await ann.sees('expected on 10 Jan 2027');
  program.later({ weeks: 8 });
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam open');
  const seen = await ben.sees('In hiring');
  expect(seen.indexOf('Data Scientist')).toBeGreaterThan(0);
  expect(seen).toContain('*Late:* chase it.');
  expect(seen).not.toContain('[Filled]');
  for (const typed of ['open', 'filled']) {
    await ann.types('#ai-team', `/aiteam ${typed}`);
    expect(await ann.sees('In hiring')).toContain('[Filled]');
  }
});

test('“Filled” without a person asks who, inside or outside Slack, and from when', async () => {
  const program = await startWithMlopsNext();
  const { ann } = program;
  await ann.types('#ai-team', '/aiteam filled mlops');
  await ann.sees('Who fills *MLOps Engineer*?');
  expect(await ann.submits()).toHaveProperty('Person in Slack');
  await ann.fills('Or the name of somebody outside Slack', 'Zoë <b>');
  await ann.fills('First day', '2027-03-01');
  await ann.chooses('Seniority', 'Senior');
  await ann.fills('Share of the week in this role', '150 %');
  expect(await ann.submits()).toHaveProperty('Share of the week in this role');
  await ann.fills('Share of the week in this role', '80 %');
  expect(await ann.submits()).toEqual({});
  await ann.sees('MLOps Engineer is filled by Zoë &lt;b&gt;');
  expect((await savedTeam(program)).roster.at(-1)).toMatchObject({
    who: { kind: 'outside', name: 'Zoë <b>' },
    roles: [{ role: 'mlops-engineer', share: 0.8 }],
    seniority: 'senior',
    startsOn: '2027-03-01',
  });
});

test('somebody who is on the team already gets the role in addition', async () => {
  const program = await startWithMlopsNext();
  const { ann } = program;
  await ann.types('#ai-team', '/aiteam filled mlops @ana 0.2');
  await ann.sees('MLOps Engineer is filled by Ana Silva');
  const { roster } = await savedTeam(program);
  expect(roster.filter(({ who }) => who.kind === 'slack')).toMatchObject([
    {
      roles: [
        { role: 'ml-engineer', share: 1 },
        { role: 'mlops-engineer', share: 0.2 },
      ],
    },
  ]);
});

test('an app or somebody who has left fills no role', async () => {
  const program = await startWithMlopsNext();
  const { ann, slack } = program;
  await ann.types('#ai-team', '/aiteam filled mlops @aiteam');
  await ann.sees('is an app. Choose a person. Nothing was changed.');
  slack.workspace.deactivates('@dev');
  await ann.types('#ai-team', '/aiteam filled mlops @dev');
  await ann.sees('has left this workspace');
});

test('a role is set aside with a reason, is listed, and is needed again', async () => {
  const program = await startWithMlopsNext();
  const { ann } = program;
  await ann.types('#ai-team', '/aiteam set-aside');
  await ann.sees('No role was set aside.');
  await ann.types('#ai-team', '/aiteam set-aside mlops: @ben and <https://x.test|us> run *it*');
  const seen = await ann.sees('MLOps Engineer is set aside.');
  expect(seen).toContain('operational risk that it lowers stays open');
  expect(seen).not.toContain('<@');
  expect((await savedTeam(program)).setAside).toMatchObject([{ role: 'mlops-engineer', by: ann.id }]);
  await ann.types('#ai-team', '/aiteam set-aside');
  await ann.sees('*MLOps Engineer*: set aside on 21 Nov 2026 by Ann');
  await ann.clicks('Needed again');
  await ann.sees('*Next hire*: MLOps Engineer');
  expect((await savedTeam(program)).setAside).toEqual([]);
});

test('a role is set aside in a form where no reason is typed, and leaves hiring', async () => {
  const program = await startWithMlopsNext();
  const { ann } = program;
  await ann.types('#ai-team', '/aiteam open mlops');
  await ann.sees('in hiring from today');
  await ann.types('#ai-team', '/aiteam set-aside mlops');
  await ann.fills('Why you do not need it', 'The platform team has it');
  await ann.submits();
  await ann.sees('It is no longer in hiring.');
  const team = await savedTeam(program);
  expect([team.openRoles, team.setAside.length]).toEqual([[], 1]);
});

test('a planner decides as an owner does, and everybody sees who decided', async () => {
  const program = await startWithMlopsNext({ everybodyPlans: true });
  const { ann, person } = program;
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam status');
  await ben.clicks('Accept');
  await ben.sees('*Accepted* by Ben Okafor on 21 Nov 2026');
  await ann.types('#ai-team', '/aiteam status');
  await ann.sees('*Accepted* by Ben Okafor on 21 Nov 2026');
  await ann.clicks('Share');
  await ann.sees('*Accepted* by Ben Okafor');
  await ann.closes();
  await ben.types('#ai-team', '/aiteam set-aside mlops the platform team has it');
  await ben.sees('MLOps Engineer is set aside.');
  expect((await savedTeam(program)).decisions).toEqual([]);
});

test('viewers look and change nothing, and guests see nothing', async () => {
  const program = await startWithMlopsNext();
  const { ann, person, slack } = program;
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam status');
  expect(await ben.sees('Next hire: MLOps Engineer')).not.toContain('[Accept]');
  for (const typed of ['open mlops', 'filled mlops @ana', 'set-aside mlops no need']) {
    await ben.types('#ai-team', `/aiteam ${typed}`);
    await ben.sees('You can look at this team but not change it.');
  }
  slack.workspace.makes('@ben', 'guest');
  program.later({ minutes: 6 });
  await ben.types('#ai-team', '/aiteam open');
  await ben.sees('AI Team is not open to you yet');
  expect(ann.id).not.toBe(ben.id);
});

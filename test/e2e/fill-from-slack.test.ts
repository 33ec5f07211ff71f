import { expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/local-slack/workspace.ts';
import { startTestProgram, type TestProgram } from '../support/a-program.ts';
import { startWithTeam } from '../support/a-team-in-slack.ts';

function listed({ slack }: TestProgram): number {
  return slack.control.calls().filter(({ method }) => method === 'users.list').length;
}

test('people are proposed by their titles, and only those who are chosen come onto the team', async () => {
  const program = await startWithTeam();
  const { ann, slack, roster } = program;
  slack.workspace.adds({ name: 'gus', realName: 'Gus Guest', title: 'Data Scientist', standing: 'guest' });
  slack.workspace.adds({ name: 'out', realName: 'Olga Out', title: 'Data Scientist', teamId: 'T0PARTNER' });
  slack.workspace.adds({ name: 'ingo', realName: 'Ingo <Weiß>', title: 'KI-Produktmanager (m/w/d)' });
  slack.workspace.adds({ name: 'old', realName: 'Otto Old', title: 'Data Scientist' });
  slack.workspace.deactivates('@old');

  await ann.types('#ai-team', '/aiteam team');
  await ann.clicks('Fill from Slack');
  await ann.sees('Nothing is stored until you choose people');
  await ann.clicks('Read the profiles');
  const seen = await ann.sees('Choose who is on the team');
  expect(seen).toContain('That was everybody.');
  expect(seen).toContain('Dev Patel');
  expect(seen).toContain('Ingo <Weiß>');
  // On the team already, guests, people of other companies, and people who have left.
  for (const name of ['Ana Silva', 'Ben Okafor', 'Gus', 'Olga', 'Otto']) expect(seen).not.toContain(name);
  expect(await roster()).toHaveLength(2);

  await ann.chooses('AI Product Manager', 'Ingo <Weiß>');
  await ann.chooses('How much of their week goes into this team?', '50 % of a week');
  expect(await ann.submits()).toEqual({});
  expect(await ann.sees('Added to the team: *Ingo &lt;Weiß&gt;*.')).toContain('*AI Product Manager*');
  expect((await roster()).slice(2)).toMatchObject([
    {
      who: { kind: 'slack', name: 'Ingo <Weiß>' },
      roles: [{ role: 'ai-product-manager', share: 0.5 }],
      engagement: 'shared',
    },
  ]);
  await ann.seesHome('Ingo &lt;Weiß&gt;');
});

test('ten thousand people are read page by page, with progress, and proposed fifty at a time', async () => {
  const program = await startTestProgram({ workspace: { ...exampleWorkspace, crowd: 10_000 } });
  const ann = program.person('ann');
  await ann.opensHome();
  await ann.types('#ai-team', '/aiteam team');
  await ann.clicks('Fill from Slack');
  await ann.chooses('All roles', 'MLOps Engineer');
  await ann.clicks('Read the profiles');
  const first = await ann.sees(/Choose who is on the team/);
  expect(first).toContain('There are more people to read after these.');
  const boxes = () => JSON.stringify(ann.modal()?.view).match(/"value":"U[^"]*\/mlops-engineer"/g) ?? [];
  expect(boxes()).toHaveLength(50);
  const seen = new Set(boxes());
  let pages = 1;
  while (!(await ann.sees()).includes('That was everybody')) {
    await ann.submits();
    await ann.sees('Nobody was added.');
    await ann.clicks('Read on');
    await ann.sees(/Choose who is on the team|That was everybody/);
    for (const box of boxes()) seen.add(box);
    pages += 1;
  }
  // Every twenty-ninth of the crowd, but for the guests among them.
  expect(seen.size).toBeGreaterThan(330);
  expect(pages).toBe(Math.ceil(seen.size / 50));
  expect(await ann.sees()).toMatch(/10,0\d\d profiles read/);
  expect(program.complaints).toEqual([]);
}, 60_000);

test('the reading shows how far it is, and stops when somebody presses Stop', async () => {
  const program = await startTestProgram({
    workspace: { ...exampleWorkspace, crowd: 2000 },
    listsEvery: 150,
  });
  const ann = program.person('ann');
  await ann.types('#ai-team', '/aiteam team');
  await ann.clicks('Fill from Slack');
  await ann.chooses('All roles', 'Head of AI / ML Lead');
  await ann.clicks('Read the profiles');
  await ann.sees(/[246]00 profiles read, 1 person found/);
  await ann.clicks('Stop');
  await ann.sees('Stopped. Nothing was stored.');
  const asked = listed(program);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(listed(program)).toBeLessThanOrEqual(asked + 1);
  expect(await ann.sees()).toContain('Stopped.');
  await ann.clicks('Read on');
  await ann.sees(/profiles read, 1 person found/);
  await ann.closes();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(listed(program)).toBeLessThan(10);
  expect(program.complaints).toEqual([]);
});

test('Slack’s rate limit is waited out, and a failure can be tried again from the same place', async () => {
  const program = await startWithTeam();
  const { ann, slack } = program;
  slack.control.failNext('users.list', 'http-429', 1);
  await ann.types('#ai-team', '/aiteam team');
  await ann.clicks('Fill from Slack');
  await ann.clicks('Read the profiles');
  await ann.sees('Choose who is on the team');
  await ann.closes();
  slack.control.failNext('users.list', 'fatal_error', 1);
  await ann.types('#ai-team', '/aiteam team');
  await ann.clicks('Fill from Slack');
  await ann.clicks('Read the profiles');
  await ann.sees('Slack did not answer, so I stopped reading');
  await ann.clicks('Read on');
  await ann.sees('Choose who is on the team');
});

test('without the scope to read profiles it says what to do', async () => {
  const { ann, slack } = await startWithTeam();
  slack.control.failNext('users.list', 'missing_scope', 1);
  await ann.types('#ai-team', '/aiteam team');
  await ann.clicks('Fill from Slack');
  await ann.clicks('Read the profiles');
  await ann.sees('the app lacks the scope users:read');
});

test('a viewer has no button for it, and a planner who lost the right meanwhile adds nobody', async () => {
  const { ann, person, store, workspaceId, roster } = await startWithTeam();
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam team');
  expect(await ben.sees('Ana Silva')).not.toContain('Fill from Slack');

  const allow = async (everybodyElse: 'viewer' | 'planner') => {
    const { settings, settingsVersion } = await store.openTeam({ workspaceId, userId: ann.id });
    await store.saveSettings({
      workspaceId,
      settings: { ...settings, permissions: { ...settings.permissions, everybodyElse } },
      expectedVersion: settingsVersion,
      by: ann.id,
      at: '2026-11-21T09:00:00Z',
      changes: [],
    });
  };
  await ben.closes();
  await allow('planner');
  await ben.types('#ai-team', '/aiteam team');
  await ben.clicks('Fill from Slack');
  await ben.clicks('Read the profiles');
  await ben.sees('Choose who is on the team');
  await ben.chooses('Data Scientist', 'Dev Patel');
  await allow('viewer');
  expect(Object.values(await ben.submits())).toEqual([expect.stringContaining('You can look at this team')]);
  expect(await roster()).toHaveLength(2);
});

test('somebody who left between reading and adding is not added', async () => {
  const { ann, slack, roster } = await startWithTeam();
  await ann.types('#ai-team', '/aiteam team');
  await ann.clicks('Fill from Slack');
  await ann.clicks('Read the profiles');
  await ann.sees('Choose who is on the team');
  slack.workspace.deactivates('@dev');
  await ann.chooses('Data Scientist', 'Dev Patel');
  await ann.submits();
  expect(await ann.sees('Nobody was added.')).toContain('1 of them I left out');
  expect(await roster()).toHaveLength(2);
});

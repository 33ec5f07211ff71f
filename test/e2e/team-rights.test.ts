import { expect, test } from 'vitest';
import { newWorkspaceSettings } from '../../src/team/workspace-settings.ts';
import { start, startTestProgram, type TestProgram } from '../support/a-program.ts';
import { newestMessage } from '../support/questionnaire.ts';

/** Ann owns it, Ben plans, everybody else looks on; Grace is a guest. Ana is on the team. */
async function aTeamWithRights(tellsPeople = false): Promise<TestProgram> {
  const program = await startTestProgram();
  const { slack, store } = program;
  slack.workspace.makes('@grace', 'guest');
  slack.workspace.brings('#ai-team', '@grace');
  await store.saveSettings({
    workspaceId: slack.control.snapshot('ann').team.id,
    settings: {
      ...newWorkspaceSettings,
      tellsPeople,
      permissions: {
        ...newWorkspaceSettings.permissions,
        owners: [program.person('ann').id],
        planners: [program.person('ben').id],
      },
    },
    expectedVersion: 0,
    by: program.person('ann').id,
    at: start.toString(),
    changes: [],
  });
  return program;
}

const versionOf = async ({ store, person }: TestProgram) =>
  (await store.findTeam(person('ann').snapshot().team.id, 'main'))?.version ?? 0;

test.each(['ann', 'ben'])(
  '%s, who may change the team, puts people on roles and takes them off',
  async (name) => {
    const { person } = await aTeamWithRights();
    const planner = person(name);
    await planner.types('#ai-team', '/aiteam role mlops @ana');
    await planner.sees('*Ana Silva* joins the team');
    await planner.clicks('The team');
    await planner.clicks('Edit');
    await planner.clicks('Remove from the team');
    await planner.sees('*Ana Silva* is off the team.');
  },
);

test('a viewer sees the roster without any way to change it', async () => {
  const program = await aTeamWithRights();
  const { person } = program;
  await person('ann').types('#ai-team', '/aiteam role mlops @ana');
  await person('ann').sees('joins the team');
  const dev = person('dev');
  await dev.types('#ai-team', '/aiteam team');
  const seen = await dev.sees('Ana Silva: 100 %');
  expect(seen).not.toMatch(/\[Edit\]|\[Add a person\]|\[Undo\]/);
  await dev.closes();
  await dev.types('#ai-team', '/aiteam role mlops @dev');
  await dev.sees('You can look at this team but not change it. Ann Becker can let you');
  expect(newestMessage(dev)).toMatchObject({ isEphemeral: true });
  expect(await versionOf(program)).toBe(1);
});

test('a guest sees nothing of the roster and changes nothing', async () => {
  const program = await aTeamWithRights();
  const { person } = program;
  await person('ann').types('#ai-team', '/aiteam role mlops @ana');
  await person('ann').sees('joins the team');
  const grace = person('grace');
  for (const typed of ['team', 'role mlops @grace']) {
    await grace.types('#ai-team', `/aiteam ${typed}`);
    await grace.sees('Ann Becker can let you');
    expect(newestMessage(grace).text).not.toContain('Ana');
  }
  expect(grace.modal()).toBeNull();
  expect(await versionOf(program)).toBe(1);
});

test('rights that end while a form is open end for the form too, and what was typed stays', async () => {
  const program = await aTeamWithRights();
  const { person, store } = program;
  const ben = person('ben');
  await ben.types('#ai-team', '/aiteam team');
  await ben.clicks('Add a person');
  await ben.picks('Person', '@ana');
  await ben.chooses('Role 1', 'MLOps Engineer');
  await store.saveSettings({
    workspaceId: ben.snapshot().team.id,
    settings: {
      ...newWorkspaceSettings,
      permissions: { ...newWorkspaceSettings.permissions, owners: [person('ann').id] },
    },
    expectedVersion: 1,
    by: person('ann').id,
    at: start.toString(),
    changes: [],
  });
  expect((await ben.submits()).Person).toContain('You can look at this team but not change it.');
  expect(JSON.stringify(ben.modal()?.values)).toContain('mlops-engineer');
  expect(await versionOf(program)).toBe(0);
});

test('somebody who is put on a role is told privately by whom, and not again for the same role', async () => {
  const { person } = await aTeamWithRights(true);
  const [ann, ana] = [person('ann'), person('ana')];
  await ann.types('#ai-team', '/aiteam role mlops @ana 0.5');
  await ana.sees('*Ann Becker* put you on the AI team of this workspace as *MLOps Engineer (50 %)*.');
  const told = () =>
    Object.values(ana.snapshot().messages)
      .flat()
      .filter(({ text }) => text.includes('put you on'));
  expect(told()).toHaveLength(1);
  expect(ann.messages('#ai-team').filter(({ text }) => text.includes('put you on'))).toEqual([]);

  await ann.types('#ai-team', '/aiteam role mlops @ana 0.8');
  await ann.sees('is now MLOps Engineer (80 %)');
  await ann.clicks('Undo');
  await ann.sees('Undone.');
  expect(told()).toHaveLength(1);
  await ann.types('#ai-team', '/aiteam role data engineer @ana 0.2');
  await ana.sees('as *Data Engineer (20 %)*.');
  expect(told()).toHaveLength(2);
});

test('nobody is told what they did themselves, nor where the workspace does not want it', async () => {
  const { person } = await aTeamWithRights(true);
  const ann = person('ann');
  await ann.types('#ai-team', '/aiteam role head of ai @ann');
  await ann.sees('*Ann Becker* joins the team');
  expect(JSON.stringify(ann.snapshot().messages)).not.toContain('put you on');
  const silent = await aTeamWithRights(false);
  await silent.person('ann').types('#ai-team', '/aiteam role mlops @ana');
  await silent.person('ann').sees('joins the team');
  expect(JSON.stringify(silent.person('ana').snapshot().messages)).not.toContain('put you on');
});

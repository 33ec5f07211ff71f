import { expect, test } from 'vitest';
import { type InstallableOptions, startInstallableProgram } from '../support/an-installable-program.ts';
import { everywhere, install, south } from '../support/installing.ts';
import { untilSettled } from '../support/patience.ts';
import { oneOrganisation } from '../support/two-workspaces.ts';

async function startInOrganisation(options: InstallableOptions = {}) {
  const program = await startInstallableProgram({ ...options, workspaces: oneOrganisation });
  const { slack } = program;
  const letInto = (teamId: string) => {
    expect(slack.at(teamId).control.change({ kind: 'grant-app-access' })).toEqual({ ok: true });
    return untilSettled(slack.at(teamId).control);
  };
  return {
    ...program,
    letInto,
    ann: slack.at('T0LOCAL').person('ann'),
    zoe: slack.at('T0SOUTHWIND').person('zoe'),
  };
}

test('an organisation installs it once, and each of its workspaces has a team of its own', async () => {
  const { url, slack, store, installations, letInto, ann, zoe, complaints } = await startInOrganisation();
  const { page } = await install(url, everywhere);
  expect(page).toContain('AI Team is in Northwind Group');
  expect(page).toContain('say in which of its workspaces');
  expect((await installations.find('E0GROUP'))?.token.accessToken).toMatch(/^xoxb-/);
  await letInto('T0LOCAL');
  await letInto('T0SOUTHWIND');
  expect(await installations.listWorkspaces('E0GROUP')).toEqual(['T0LOCAL', 'T0SOUTHWIND']);

  await ann.types('#ai-team', '/aiteam role mlops @ann');
  await ann.sees(/MLOps/);
  await zoe.types('#ai-team', '/aiteam team');
  expect(await zoe.sees()).not.toContain('Ann');
  await zoe.closes();
  expect((await store.findTeam('T0LOCAL', 'main'))?.team.roster).toHaveLength(1);
  expect(await store.findTeam('T0SOUTHWIND', 'main')).toBeUndefined();
  await zoe.types('#ai-team', '/aiteam role data scientist @zoe');
  await zoe.sees(/Data Scientist/i);
  const rosterOf = async (teamId: string) => (await store.findTeam(teamId, 'main'))?.team.roster;
  expect([await rosterOf('T0LOCAL'), await rosterOf('T0SOUTHWIND')].map((roster) => roster?.length)).toEqual([
    1, 1,
  ]);
  const refused = slack.control.calls().filter(({ answer }) => answer.ok === false);
  expect(refused).toEqual([]);
  expect(complaints()).toEqual([]);
});

test('whoever installed it for all is greeted in its first workspace alone, and owns none', async () => {
  const { url, slack, store, letInto } = await startInOrganisation();
  const frank = slack.person('frank');
  await install(url, everywhere);
  expect(frank.snapshot().channels.map(({ name }) => name)).not.toContain('aiteam');
  await letInto('T0LOCAL');
  expect(await frank.sees('Thank you for adding me to *Northwind Group*')).toContain(
    'Whoever saves a team first',
  );
  await letInto('T0SOUTHWIND');
  expect(frank.messages('@aiteam')).toHaveLength(1);
  const { settings } = await store.openTeam({ workspaceId: 'T0LOCAL', userId: frank.id });
  expect(settings.permissions.owners).toEqual([]);
});

test('a workspace that the organisation takes it out of keeps its data for thirty days', async () => {
  const { url, slack, installations, letInto, ann, zoe, lines } = await startInOrganisation();
  await install(url, everywhere);
  await letInto('T0LOCAL');
  await letInto('T0SOUTHWIND');
  const { control } = slack.at('T0LOCAL');
  expect(control.change({ kind: 'revoke-app-access' })).toEqual({ ok: true });
  await untilSettled(control);
  await expect.poll(() => installations.findFor('T0LOCAL')).toBeUndefined();
  expect(await installations.listEnded(Date.now() + 60_000, 10)).toMatchObject([
    { installationId: 'T0LOCAL' },
  ]);
  await zoe.types('#ai-team', '/aiteam status');
  await zoe.sees('Nothing is saved for this workspace yet');
  await letInto('T0LOCAL');
  await ann.types('#ai-team', '/aiteam status');
  await ann.sees('Nothing is saved for this workspace yet');
  expect(lines.join('')).toContain('an organisation took the app out of a workspace');
});

test('a late word that it was taken out does not count where it is in again', async () => {
  const { url, slack, installations, letInto } = await startInOrganisation();
  await install(url, everywhere);
  await letInto('T0LOCAL');
  const { control } = slack.at('T0LOCAL');
  control.change({ kind: 'revoke-app-access' });
  await untilSettled(control);
  await expect.poll(() => installations.findFor('T0LOCAL')).toBeUndefined();
  await letInto('T0LOCAL');
  await expect.poll(async () => (await installations.findFor('T0LOCAL'))?.installationId).toBe('E0GROUP');
  const revoked = control.requests().findLast(({ body }) => body.includes('team_access_revoked'));
  await control.replay(revoked?.number);
  await untilSettled(control);
  expect((await installations.findFor('T0LOCAL'))?.installationId).toBe('E0GROUP');
});

test('one of its workspaces can have it alone, beside the organisation’s', async () => {
  const { url, slack, installations, letInto, ann } = await startInOrganisation();
  await install(url, { ...south, as: 'T0SOUTHWIND U0ZOE' });
  await install(url, everywhere);
  await letInto('T0LOCAL');
  expect((await installations.findFor('T0SOUTHWIND'))?.installationId).toBe('T0SOUTHWIND');
  expect((await installations.findFor('T0LOCAL'))?.installationId).toBe('E0GROUP');
  slack.at('T0SOUTHWIND').control.uninstall();
  await expect.poll(() => installations.find('T0SOUTHWIND')).toBeUndefined();
  await ann.types('#ai-team', '/aiteam status');
  await ann.sees('Nothing is saved for this workspace yet');
});

test('an organisation that takes it away ends it in all of its workspaces, and their data in its time', async () => {
  const program = await startInOrganisation({ sweepsEvery: 20 });
  const { url, slack, store, installations, letInto, later, ann, zoe } = program;
  await install(url, everywhere);
  await letInto('T0LOCAL');
  await letInto('T0SOUTHWIND');
  for (const person of [ann, zoe]) {
    await person.types('#ai-team', '/aiteam role mlops @ann');
    await person.sees(/MLOps/);
  }
  slack.control.uninstall();
  await expect.poll(() => installations.find('E0GROUP')).toBeUndefined();
  const teams = () => Promise.all(['T0LOCAL', 'T0SOUTHWIND'].map((id) => store.findTeam(id, 'main')));
  expect((await teams()).map((team) => team?.team.roster.length)).toEqual([1, 1]);
  expect(await installations.findFor('T0SOUTHWIND')).toBeUndefined();
  later({ days: 30, hours: 1 });
  await expect.poll(teams).toEqual([undefined, undefined]);
  expect(await installations.listWorkspaces('E0GROUP')).toEqual([]);
});

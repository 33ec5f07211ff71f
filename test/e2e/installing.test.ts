import { expect, test } from 'vitest';
import { startInstallableProgram } from '../support/an-installable-program.ts';
import { InstallBrowser, install, north, south } from '../support/installing.ts';

test('is installed in two workspaces, and answers in each as its own bot', async () => {
  const { slack, url, complaints } = await startInstallableProgram();
  expect((await install(url, north)).page).toContain('AI Team is in Northwind');
  expect((await install(url, south)).page).toContain('AI Team is in Southwind Foods');
  for (const { teamId } of slack.workspaces) {
    const ann = slack.at(teamId).person('ann');
    await ann.types('#ai-team', '/aiteam status');
    await ann.sees('Nothing is saved for this workspace yet');
  }
  expect(complaints()).toEqual([]);
});

test('greets whoever installed it once, with the next step, which works', async () => {
  const { slack, url } = await startInstallableProgram();
  await install(url, north);
  const ann = slack.person('ann');
  await ann.sees('Thank you for adding me to *Northwind Robotics*');
  await install(url, north);
  await ann.clicks('Find the next hire');
  await ann.sees('Where you are');
  expect(ann.messages('@aiteam').filter(({ text }) => text.startsWith('Thank you'))).toHaveLength(1);
});

test('asks for what it cannot do without, and for what a link adds to that', async () => {
  const { url } = await startInstallableProgram();
  const scopesOf = (address: string) => new URL(address).searchParams.get('scope')?.split(',');
  const required = ['commands', 'chat:write', 'users:read', 'channels:read', 'groups:read'];
  expect(scopesOf(await new InstallBrowser(url).begins())).toEqual(required);
  const wanted = '?with=files:write,admin,usergroups:read,files:write';
  expect(scopesOf(await new InstallBrowser(url).begins(wanted))).toEqual([
    ...required,
    'files:write',
    'usergroups:read',
  ]);
});

import { expect, test } from 'vitest';
import { startInstallableProgram } from '../support/an-installable-program.ts';
import { install, north } from '../support/installing.ts';

const linkIn = (text: string, url: string) =>
  new RegExp(`${url}slack/install(\\?with=[\\w:,]+)`).exec(text)?.[1] ?? '';

test('where it may not write files, a link lets it, and what was granted before stays', async () => {
  const { slack, url, installations } = await startInstallableProgram();
  await install(url, { ...north, optional: ['usergroups:read'] }, '?with=usergroups:read');
  const ann = slack.person('ann');
  await ann.types('#ai-team', '/aiteam role mlops @ann');
  await ann.sees(/MLOps/);
  await ann.types('#ai-team', '/aiteam export csv');
  const said = await ann.sees('I may not write files in this workspace');
  expect(said).toContain('then type `/aiteam export` again');
  const query = linkIn(said, url);
  expect(query).toBe('?with=files:write');
  const { page } = await install(url, { ...north, optional: ['files:write'] }, query);
  expect(page).toContain('AI Team is up to date');
  expect((await installations.find('T0LOCAL'))?.scopes).toEqual(
    expect.arrayContaining(['usergroups:read', 'files:write']),
  );
  await ann.types('#ai-team', '/aiteam export csv');
  await ann.sees('It is in your direct messages with me');
});

test('where it may not read files or user groups, it says so with a link, too', async () => {
  const { slack, url } = await startInstallableProgram();
  await install(url, north);
  const ann = slack.person('ann');
  await ann.types('#ai-team', '/aiteam import');
  expect(linkIn(await ann.sees('I may not read files in this workspace'), url)).toBe('?with=files:read');
  await ann.types('#ai-team', '/aiteam settings');
  await ann.clicks('Change rights');
  expect(linkIn(await ann.sees('User groups can be planners too'), url)).toBe('?with=usergroups:read');
});

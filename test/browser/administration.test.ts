import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser } from '../support/browser.ts';
import { appPosts, openWorkspacePage } from '../support/workspace-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const pane = (page: Page, name: string) => page.getByRole('complementary', { name });
const tool = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Workshop' }).getByRole('button', { name });

test.each([
  ['light', 1180],
  ['dark', 390],
] as const)(
  'people are found, changed, sent away and brought in, in %s at %i',
  async (colorScheme, width) => {
    const workspace = await openWorkspacePage(browser, { colorScheme, viewport: { width, height: 900 } });
    const { page, slack, complaints } = workspace;
    if (width < 700) await page.getByRole('button', { name: 'Channels and people' }).click();
    await tool(page, 'People').click();
    const people = pane(page, 'People');
    await keepScreenshot(page, `people-${colorScheme}`);
    await people.getByRole('searchbox', { name: 'Find people' }).fill('nobody');
    await people.getByText('Nobody has such a name or title.').waitFor();
    await people.getByRole('searchbox', { name: 'Find people' }).fill('okafor');
    await people.getByRole('button', { name: /Ben Okafor/ }).click();
    const profile = pane(page, 'Profile');
    await profile.getByLabel('Title').fill('Lead Data Engineer');
    await profile.getByLabel('Time zone').selectOption('Asia/Tokyo');
    await profile.getByRole('button', { name: 'Save profile' }).click();
    await profile.getByText('local time, Asia/Tokyo').waitFor();
    await profile.getByLabel('Account').selectOption({ label: 'Admin' });
    await profile.getByText('Changed.').waitFor();
    await keepScreenshot(page, `profile-${colorScheme}`);
    await profile.getByLabel('Account').selectOption({ label: 'Guest of several channels' });
    await expect.poll(() => slack.control.snapshot('ben').me.standing).toBe('guest');
    await profile.getByLabel('Account').selectOption({ label: 'Admin' });
    await expect.poll(() => slack.control.snapshot('ben').me.standing).toBe('admin');
    const ben = () => slack.control.snapshot('ben').me;
    expect(ben()).toMatchObject({ title: 'Lead Data Engineer', timeZone: 'Asia/Tokyo', standing: 'admin' });
    await profile.getByRole('button', { name: 'Deactivate' }).click();
    await profile.getByRole('button', { name: 'Reactivate' }).waitFor();
    expect(ben().isDeactivated).toBe(true);
    expect(await page.getByLabel('You are').getByText('Ben Okafor').count()).toBe(0);
    await profile.getByRole('button', { name: 'Everybody in the workspace' }).click();
    await people.getByLabel('Name').fill('Zoë de Vries');
    await people.getByRole('button', { name: 'Add' }).click();
    await people.getByText('Zoë de Vries is in, as @zoe.de.vries.').waitFor();
    expect(slack.control.snapshot('zoe.de.vries').me.realName).toBe('Zoë de Vries');
    expect(complaints).toEqual([]);
  },
);

test('a channel is renamed, closed to posts, made private, archived, and rid of the app', async () => {
  const { page, slack, complaints } = await openWorkspacePage(browser);
  await page.getByRole('main').getByRole('button', { name: 'ai-team' }).click();
  await pane(page, '#ai-team').getByLabel('Topic').fill('Whom to hire');
  await pane(page, '#ai-team').getByLabel('Name').fill('ai-hiring');
  await pane(page, '#ai-team').getByRole('button', { name: 'Save' }).click();
  const settings = pane(page, '#ai-hiring');
  await page.locator('.channel-head').getByText('Whom to hire', { exact: true }).waitFor();
  await settings.getByLabel('Posting').selectOption({ label: 'Nobody but admins may post' });
  await settings.getByRole('button', { name: 'Make private' }).click();
  await settings.getByText('It is private now.').waitFor();
  await keepScreenshot(page, 'channel-settings');
  await settings.getByRole('button', { name: 'Remove sample' }).click();
  await settings.getByText('sample is out.').waitFor();
  await settings.getByRole('button', { name: 'Archive', exact: true }).click();
  await page.getByText('This channel is archived.').waitFor();
  const channel = slack.control.snapshot('ann').channels.find(({ id }) => id === 'C0AITEAM');
  expect(channel).toMatchObject({
    name: 'ai-hiring',
    kind: 'private',
    posting: 'read-only',
    isArchived: true,
  });
  expect(channel?.memberIds).not.toContain('U0BOT');
  expect(complaints).toEqual([]);
});

test('the clock is moved, a call fails and the sockets are cut by the press of a button', async () => {
  const workspace = await openWorkspacePage(browser);
  const { page, slack, app, complaints } = workspace;
  await tool(page, 'Clock and faults').click();
  const rig = pane(page, 'Clock and faults');
  const before = slack.control.now();
  await rig.getByRole('button', { name: '1 day later' }).click();
  await rig.getByText('The clock was moved by 1 day.').waitFor();
  expect(slack.control.now() - before).toBeGreaterThanOrEqual(86_400_000);
  // Messages of a day ago are of yesterday now.
  await page.getByRole('heading', { name: 'Yesterday' }).waitFor();
  await keepScreenshot(page, 'clock-and-faults');
  await rig.getByLabel('Method').fill('chat.postMessage');
  await rig.getByLabel('What it meets').selectOption({ label: '503, Slack is down' });
  await rig.getByRole('button', { name: 'Let it fail' }).click();
  await rig.getByText('The next chat.postMessage meets').waitFor();
  await expect(appPosts(workspace, { text: 'Will it arrive?' })).rejects.toThrow();
  await appPosts(workspace, { text: 'It arrives now' });
  await page.getByText('It arrives now').waitFor();
  const hellos = () => slack.control.frames().filter(({ message }) => message.type === 'hello').length;
  expect(hellos()).toBe(1);
  await rig.getByRole('button', { name: 'Cut the connections' }).click();
  await expect.poll(hellos, { timeout: 8000 }).toBe(2);
  await rig.getByRole('button', { name: 'Slack answers 503' }).click();
  await rig.getByText('Every call is answered 503 now.').waitFor();
  await expect(app.client.auth.test()).rejects.toThrow();
  await rig.getByRole('button', { name: 'Slack is well again' }).click();
  await rig.getByText('Slack is well again.').waitFor();
  expect(await app.client.auth.test()).toMatchObject({ ok: true });
  expect(complaints).toEqual([]);
});

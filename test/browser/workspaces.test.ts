import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalSlackOptions } from '../../src/local-slack/options.ts';
import { findings } from '../support/axe.ts';
import { keepScreenshot, launchBrowser, openPage } from '../support/browser.ts';
import { authorizeAddress } from '../support/consent.ts';
import { startHttpApp } from '../support/http-app.ts';
import { openProgram } from '../support/program-page.ts';
import { connectSampleApp, startSampleSlack, webClient } from '../support/sample-app.ts';
import { oneOrganisation, twoWorkspaces } from '../support/two-workspaces.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const rail = (page: Page) => page.getByRole('navigation', { name: 'Workspaces' });
const composer = (page: Page, channel = '#ai-team') =>
  page.getByRole('textbox', { name: `Message ${channel}` });

const openSlack = async (options: Partial<LocalSlackOptions>, width = 1180) => {
  const slack = await startSampleSlack({ page: true, ...options });
  const app = await connectSampleApp(slack);
  const opened = await openPage(browser, `${slack.url}?user=U0ANN&channel=C0AITEAM`, {
    viewport: { width, height: 844 },
  });
  return { slack, app, ...opened };
};

test('somebody goes to another workspace and back, by mouse and by keyboard, and a reload stays there', async () => {
  const { slack, page, complaints } = await openSlack({ workspaces: twoWorkspaces });
  await page.getByRole('button', { name: 'random' }).click();
  await composer(page, '#random').waitFor();
  await rail(page).getByRole('button', { name: 'Southwind Foods' }).click();
  await page.getByRole('heading', { name: 'Southwind Foods', level: 1 }).waitFor();
  await page.getByLabel('You are').selectOption({ label: 'Zoe Adler' });
  await page.reload();
  await page.getByRole('heading', { name: 'Southwind Foods', level: 1 }).waitFor();
  expect(await rail(page).locator('[aria-current=page]').textContent()).toContain('Southwind Foods');
  await composer(page).fill('Said in the south');
  await composer(page).press('Enter');
  await page.getByRole('log').getByText('Said in the south').waitFor();
  expect(slack.at('T0SOUTHWIND').person('zoe').messages('#ai-team').at(-1)?.text).toBe('Said in the south');
  expect(slack.person('ann').messages('#ai-team').at(-1)?.text).not.toBe('Said in the south');
  await page.keyboard.press('Alt+PageUp');
  await page.getByRole('heading', { name: 'Northwind Robotics', level: 1 }).waitFor();
  await page.keyboard.press('Alt+PageDown');
  await page.getByRole('heading', { name: 'Southwind Foods', level: 1 }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Northwind Robotics', level: 1 }).waitFor();
  expect(complaints).toEqual([]);
});

test('what waits in the other workspace is counted on it, for whoever one is there', async () => {
  const { slack, page, complaints } = await openSlack({ workspaces: twoWorkspaces });
  const south = slack.at('T0SOUTHWIND');
  await south.person('zoe').types('#ai-team', 'One');
  await south.person('zoe').types('@ann', 'Two');
  await rail(page).getByRole('button', { name: 'Southwind Foods 2 unread' }).click();
  await page.getByRole('log').getByText('One').waitFor();
  expect(slack.control.snapshot('ann').workspaces).toMatchObject([
    { id: 'T0LOCAL', user: 'U0ANN', unread: 0 },
    { id: 'T0SOUTHWIND', user: 'U0SOUTHWINDANN', unread: 1 },
  ]);
  await rail(page).getByRole('button', { name: 'Northwind Robotics', exact: true }).click();
  await rail(page).getByRole('button', { name: 'Southwind Foods 1 unread' }).waitFor();
  expect(complaints).toEqual([]);
});

test.each([
  [1180, ''],
  [900, ''],
  [900, '&pane=people'],
] as const)('nothing lies over anything else beside the workspaces, at %i with %j', async (width, pane) => {
  const { slack, page } = await openSlack({ workspaces: twoWorkspaces }, width);
  await page.goto(`${slack.url}?user=U0ANN&channel=C0AITEAM${pane}`);
  await composer(page).waitFor();
  const side = await page.locator('.side').boundingBox();
  const box = await page.getByRole('main').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual((side?.x ?? 0) + (side?.width ?? 0));
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
});

test.each(['user=U0GONE', 'team=T0GONE', 'team=T0SOUTHWIND&user=U0BEN'])(
  'an address with %s, whom nobody knows after a restart, leads to the first page',
  async (query) => {
    const { slack, page } = await openSlack({ workspaces: twoWorkspaces });
    await page.goto(`${slack.url}?${query}&pane=people`);
    await composer(page).waitFor();
    await page.getByRole('heading', { name: 'Northwind Robotics', level: 1 }).waitFor();
    expect(await page.getByLabel('You are').inputValue()).toBe('U0ANN');
  },
);

test('one goes back to the channel in which one was', async () => {
  const { page } = await openSlack({ workspaces: twoWorkspaces });
  await page.getByRole('button', { name: 'random' }).click();
  await composer(page, '#random').waitFor();
  await rail(page).getByRole('button', { name: 'Southwind Foods' }).click();
  await composer(page).waitFor();
  await rail(page).getByRole('button', { name: 'Northwind Robotics' }).click();
  await composer(page, '#random').waitFor();
});

test.each([
  ['light', 1180],
  ['dark', 390],
] as const)(
  'the program begins with a company that has the app, and an organisation that is told how to get it, in %s at %i',
  async (colorScheme, width) => {
    const viewport = { width, height: 844 };
    const { page, complaints } = await openProgram(browser, { colorScheme, viewport });
    await composer(page).waitFor();
    await keepScreenshot(page, `first-page-${colorScheme}`);
    const openSidebar = () =>
      width < 700 ? page.getByRole('button', { name: 'Channels and people' }).click() : undefined;
    await openSidebar();
    await rail(page)
      .getByRole('button', { name: /Southwind Foods, Southwind Group/ })
      .click();
    await composer(page, '#general').waitFor();
    await openSidebar();
    await page.getByRole('button', { name: 'Add AI Team' }).click();
    const pane = page.getByRole('complementary', { name: 'Add AI Team' });
    await pane.getByText('AI Team is not in Southwind Foods').waitFor();
    await keepScreenshot(page, `without-the-app-${colorScheme}`);
    expect(await findings(page)).toEqual([]);
    await pane.getByRole('button', { name: 'Go to Northwind Robotics' }).click();
    await composer(page).waitFor();
    expect(complaints).toEqual([]);
  },
);

test('an administrator of the organisation lets the app in, others are told whom to ask', async () => {
  const { slack, page, complaints } = await openSlack({
    workspaces: oneOrganisation,
    installed: 'organisation',
  });
  slack.at('T0SOUTHWIND').control.change({ kind: 'revoke-app-access' });
  await page.goto(`${slack.url}?team=T0SOUTHWIND&user=U0ZOE`);
  await page.getByRole('button', { name: 'How to add it' }).click();
  const pane = page.getByRole('complementary', { name: 'Add Sample' });
  await pane.getByText('Ask Ann Cole.').waitFor();
  slack.at('T0SOUTHWIND').workspace.makes('@zoe', 'admin');
  await pane.getByRole('button', { name: 'Let Sample into Southwind Foods' }).click();
  await pane.getByText('Sample is in Southwind Foods.').waitFor();
  await page
    .getByRole('navigation', { name: 'Channels and people' })
    .getByRole('button', { name: 'sample' })
    .waitFor();
  expect(complaints).toEqual([]);
});

test('“Add to Slack” asks for consent, and then the app is there without a reload', async () => {
  const site = await startHttpApp();
  const redirect_uri = `${site.url}/installed`;
  const { slack, page } = await openSlack({
    workspaces: twoWorkspaces,
    installed: 'first-workspace',
    redirectUrls: () => [redirect_uri],
    installUrl: (): string => authorizeAddress(slack, { redirect_uri, scope: 'commands,chat:write' }),
  });
  await rail(page).getByRole('button', { name: 'Southwind Foods' }).click();
  await page.getByRole('button', { name: 'How to add it' }).click();
  const beside = await openPage(browser, page.url());
  await beside.page.getByRole('link', { name: 'Add to Slack' }).click();
  await beside.page.getByRole('radio', { name: 'Southwind Foods' }).check();
  await beside.page.getByLabel('Who you are').selectOption({ label: 'Zoe Adler, Analyst' });
  await beside.page.getByRole('button', { name: 'Allow' }).click();
  await beside.page.waitForURL(/installed/);
  const code = new URL(beside.page.url()).searchParams.get('code') ?? '';
  const { clientId: client_id, clientSecret: client_secret } = slack;
  await webClient(slack, '').oauth.v2.access({ code, client_id, client_secret, redirect_uri });
  await page.getByText('Sample is in Southwind Foods.').waitFor();
  await composer(page).fill('/pl');
  await page.getByRole('option', { name: /plain/ }).waitFor();
});

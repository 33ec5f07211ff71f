import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findings } from '../support/axe.ts';
import { keepScreenshot, launchBrowser } from '../support/browser.ts';
import { appPosts, openWorkspacePage } from '../support/workspace-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const composer = (page: Page, channel = '#ai-team') =>
  page.getByRole('textbox', { name: `Message ${channel}` });
const notifications = (page: Page) => page.getByRole('region', { name: 'Notifications' });
const channels = (page: Page) => page.getByRole('navigation', { name: 'Channels and people' });

test.each([
  ['light', 1180],
  ['dark', 390],
] as const)(
  'a message elsewhere is told in the words of its text, in %s at %i',
  async (colorScheme, width) => {
    const workspace = await openWorkspacePage(browser, { colorScheme, viewport: { width, height: 844 } });
    const { page, slack, complaints } = workspace;
    await page.goto(`${slack.url}?user=U0ANN&channel=C0GENERAL`);
    await composer(page, '#general').waitFor();
    const blocks = [{ type: 'section', text: { type: 'plain_text', text: 'What the blocks say' } }];
    await appPosts(workspace, { text: '*Two roles* are due, <@U0ANN> :wave:', blocks });
    const told = notifications(page).getByRole('button', { name: /in #ai-team/ });
    await told.getByText('Two roles are due, @Ann Becker 👋', { exact: true }).waitFor();
    await keepScreenshot(page, `notification-${colorScheme}`);
    expect(await findings(page, '.notifications')).toEqual([]);
    await told.click();
    await composer(page).waitFor();
    await page.getByText('What the blocks say').waitFor();
    await told.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  },
);

test('nothing is told of what one sees, said, has read elsewhere, or cannot know', async () => {
  const workspace = await openWorkspacePage(browser);
  const { page, slack } = workspace;
  await composer(page).waitFor();
  await appPosts(workspace, { text: 'Here, where Ann looks' });
  await page.getByText('Here, where Ann looks').waitFor();
  await slack.person('ann').types('#random', 'Said by Ann on her phone');
  await slack.person('ben').types('#general', 'Read by Ann on her phone');
  await notifications(page).getByText('Read by Ann').waitFor();
  await slack.control.act({ kind: 'read', user: 'U0ANN', channel: 'C0GENERAL' });
  await notifications(page).getByText('Read by Ann').waitFor({ state: 'detached' });
  await slack.person('ben').types('#random', 'Seen and put away');
  await notifications(page).getByRole('button', { name: 'Dismiss', exact: true }).click();
  expect(await notifications(page).getByRole('button').count()).toBe(0);
  await channels(page).getByRole('button', { name: 'random 1 unread' }).waitFor();
});

test('what the app writes while one looks at its Home waits unread beside it', async () => {
  const { page, app } = await openWorkspacePage(browser);
  await channels(page).getByRole('button', { name: 'sample' }).click();
  await page.getByRole('region', { name: 'Home' }).waitFor();
  await app.client.chat.postMessage({ channel: 'U0ANN', text: 'A word for Ann' });
  await notifications(page).getByText('A word for Ann').waitFor();
  const tabs = page.getByRole('navigation', { name: 'App' });
  await tabs.getByRole('button', { name: 'Messages 1 unread' }).click();
  await page.getByRole('log').getByText('A word for Ann').waitFor();
  await notifications(page).getByText('A word for Ann').waitFor({ state: 'detached' });
});

test('somebody makes a channel, is told why a name does not do, and brings the app in', async () => {
  const { page, slack, complaints } = await openWorkspacePage(browser);
  await channels(page).getByRole('button', { name: 'New channel' }).click();
  const pane = page.getByRole('complementary', { name: 'New channel' });
  await pane.getByLabel('Name').fill('General');
  await pane.getByRole('button', { name: 'Create' }).click();
  await pane.getByText('#general is taken.').waitFor();
  expect(await findings(page, '.pane')).toEqual([]);
  await pane.getByLabel('Name').fill('#AI Hiring');
  await pane.getByLabel(/^Private/).check();
  await pane.getByRole('button', { name: 'Create' }).click();
  await composer(page, '#ai-hiring').waitFor();
  await pane.waitFor({ state: 'detached' });
  await composer(page, '#ai-hiring').fill('/invite @sample');
  await composer(page, '#ai-hiring').press('Enter');
  await page.getByText('2 members').waitFor();
  expect(slack.control.snapshot('ben').channels.map(({ name }) => name)).not.toContain('ai-hiring');
  expect(complaints).toEqual([]);
});

test('the keyboard goes from one conversation to the next, and ? tells what else it can do', async () => {
  const { page, slack, complaints } = await openWorkspacePage(browser);
  await composer(page).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await composer(page, '#random').waitFor();
  await page.keyboard.press('Alt+ArrowUp');
  await composer(page).waitFor();
  await slack.person('frank').types('#leadership', 'One of you first?');
  await channels(page).getByRole('button', { name: 'leadership 1 unread' }).waitFor();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await composer(page, '#leadership').waitFor();
  await composer(page, '#leadership').pressSequentially('Why?');
  expect(await composer(page, '#leadership').inputValue()).toBe('Why?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('Control+/');
  await list.waitFor();
  await keepScreenshot(page, 'shortcuts');
  expect(await findings(page, '.dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  await channels(page).getByRole('button', { name: 'leadership' }).focus();
  await page.keyboard.press('?');
  await list.getByRole('button', { name: 'Close' }).click();
  await list.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('people react to a message, join in, and take it back', async () => {
  const { page, slack, complaints } = await openWorkspacePage(browser);
  const said = page.getByRole('article').filter({ hasText: 'Who runs the model then?' });
  await said.hover();
  await said.getByLabel('Add reaction').click();
  await keepScreenshot(page, 'reactions');
  expect(await findings(page, '.message-tools')).toEqual([]);
  await said.getByRole('button', { name: 'eyes', exact: true }).click();
  const eyes = said.getByRole('button', { name: /eyes: / });
  await eyes.waitFor();
  const [{ ts = '' } = {}] = slack.person('ann').messages('#ai-team');
  await slack.control.act({ kind: 'react', user: 'U0BEN', channel: 'C0AITEAM', ts, emoji: 'eyes' });
  await said.getByRole('button', { name: '2 eyes: Ann Becker, Ben Okafor', pressed: true }).click();
  await said.getByRole('button', { name: '1 eyes: Ben Okafor', pressed: false }).waitFor();
  expect(await findings(page, '.messages')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a reload finds the channel, the thread and what was being typed; so does a look elsewhere', async () => {
  const workspace = await openWorkspacePage(browser);
  const { page, slack, complaints } = workspace;
  await slack.person('ben').types('#random', 'Lunch?');
  await channels(page).getByRole('button', { name: 'random' }).click();
  const said = page.getByRole('article').filter({ hasText: 'Lunch?' });
  await said.hover();
  await said.getByRole('button', { name: 'Reply in thread' }).click();
  const reply = page.getByRole('textbox', { name: 'Reply in #random' });
  await reply.fill('At one');
  await composer(page, '#random').fill('Half a sentence');
  await page.reload();
  await reply.waitFor();
  expect(await reply.inputValue()).toBe('At one');
  expect(await composer(page, '#random').inputValue()).toBe('Half a sentence');
  await channels(page).getByRole('button', { name: 'general' }).click();
  await composer(page, '#general').waitFor();
  expect(await composer(page, '#general').inputValue()).toBe('');
  await channels(page).getByRole('button', { name: 'random' }).click();
  expect(await composer(page, '#random').inputValue()).toBe('Half a sentence');
  await composer(page, '#random').press('Enter');
  await page.getByRole('log').getByText('Half a sentence').waitFor();
  await page.reload();
  await composer(page, '#random').waitFor();
  expect(await composer(page, '#random').inputValue()).toBe('');
  await page.getByLabel('You are').selectOption({ label: 'Ben Okafor' });
  await composer(page, '#random').waitFor();
  expect(complaints).toEqual([]);
});

test('nothing moves by itself for people who ask for that', async () => {
  const { page } = await openWorkspacePage(browser, { reducedMotion: 'reduce' });
  await composer(page).waitFor();
  const moving = `[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter(({ style }) => style.scrollBehavior === 'smooth' || style.transitionDuration !== '')
    .map((rule) => rule.selectorText)`;
  expect(await page.evaluate(moving)).toEqual([]);
});

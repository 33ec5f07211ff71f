import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser, openPage } from '../support/browser.ts';
import { appPosts, openWorkspacePage } from '../support/workspace-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const composer = (page: Page) => page.getByRole('textbox', { name: 'Message #ai-team' });
const log = (page: Page) => page.getByRole('log', { name: 'What is said in #ai-team' });
const thread = (page: Page) => page.getByRole('complementary', { name: 'Thread' });

test('names, channels, emoji and subcommands complete while somebody types', async () => {
  const { page, slack, complaints } = await openWorkspacePage(browser);
  await composer(page).pressSequentially('Hi @be');
  await page.getByRole('listbox', { name: 'People' }).getByRole('option').nth(1).waitFor();
  await keepScreenshot(page, 'completion-people');
  await composer(page).press('Enter');
  await composer(page).pressSequentially('see #rand');
  await page.getByRole('option', { name: /#random/ }).waitFor();
  await composer(page).press('Tab');
  await composer(page).pressSequentially(':tad');
  await page.getByRole('option', { name: /:tada:/ }).click();
  expect(await composer(page).inputValue()).toBe('Hi @ben see #random :tada: ');
  await composer(page).press('Enter');
  const said = log(page).getByRole('article').last();
  await said.getByText('@Ben Okafor').waitFor();
  await said.getByText('#random').waitFor();
  expect(slack.person('ann').messages('#ai-team').at(-1)?.text).toBe(
    'Hi <@U0BEN> see <#C0RANDOM|random> :tada:',
  );
  await composer(page).fill('@be later');
  await composer(page).press('Home');
  for (const _ of '@be') await composer(page).press('ArrowRight');
  await page.getByRole('listbox', { name: 'People' }).waitFor();
  // Without a breath between the keys: the caret must stand after the name when the next one comes.
  await page.keyboard.press('Enter');
  await page.keyboard.type('comes ');
  expect(await composer(page).inputValue()).toBe('@ben comes later');
  expect(complaints).toEqual([]);
});

test.each([
  ['light', 1180],
  ['dark', 390],
] as const)('a thread is read and answered beside the channel, in %s at %i', async (colorScheme, width) => {
  const workspace = await openWorkspacePage(browser, { colorScheme, viewport: { width, height: 844 } });
  const { page, slack, complaints } = workspace;
  const root = await appPosts(workspace, { text: 'Who takes *the labels*?' });
  await appPosts(workspace, { text: 'Nobody yet', thread_ts: root });
  await log(page)
    .getByRole('button', { name: /1 reply/ })
    .click();
  await thread(page).getByText('Nobody yet').waitFor();
  expect(await log(page).getByText('Nobody yet').count()).toBe(0);
  const reply = thread(page).getByRole('textbox', { name: 'Reply in #ai-team' });
  await reply.fill('I do');
  await reply.press('Enter');
  await thread(page).getByRole('log').getByText('I do').waitFor();
  await keepScreenshot(page, `thread-${colorScheme}`);
  expect(slack.person('ann').messages('#ai-team').at(-1)).toMatchObject({ text: 'I do', threadTs: root });
  await page.reload();
  await thread(page).getByText('2 replies').waitFor();
  await reply.press('Escape');
  await thread(page).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('a reply that is sent to the channel, too, leads back to its thread', async () => {
  const workspace = await openWorkspacePage(browser);
  const { page, complaints } = workspace;
  const root = await appPosts(workspace, { text: 'Who takes the labels?' });
  await page.goto(`${page.url()}&pane=thread:${root}`);
  const reply = thread(page).getByRole('textbox', { name: 'Reply in #ai-team' });
  await thread(page).getByLabel('Also send to #ai-team').check();
  await reply.fill('Ben does');
  await reply.press('Enter');
  await thread(page).getByRole('log').getByText('Ben does').waitFor();
  expect(await thread(page).getByLabel('Also send to #ai-team').isChecked()).toBe(false);
  await keepScreenshot(page, 'broadcast');
  await thread(page).getByRole('button', { name: 'Close' }).click();
  const said = log(page).getByRole('article').filter({ hasText: 'Ben does' });
  await said.getByRole('button', { name: 'Replied to a thread' }).click();
  await thread(page).getByRole('log').getByText('Ben does').waitFor();
  expect(complaints).toEqual([]);
});

test('a message of one’s own is edited, and deleted after a question; others’ are not', async () => {
  const { page, complaints } = await openWorkspacePage(browser);
  await composer(page).fill('We nede @ben');
  await composer(page).press('Escape');
  await composer(page).press('Enter');
  const own = log(page).getByRole('article').filter({ hasText: 'We nede' });
  await own.hover();
  await own.getByRole('button', { name: 'Edit message' }).click();
  const box = log(page).getByRole('textbox', { name: 'Edit message' });
  expect(await box.inputValue()).toBe('We nede @ben');
  await box.fill('We need @ben');
  await box.press('Enter');
  const edited = log(page).getByRole('article').filter({ hasText: 'We need @Ben Okafor' });
  await edited.getByText('(edited)').waitFor();
  const other = log(page).getByRole('article').filter({ hasText: 'Who runs the model' });
  await other.hover();
  expect(await other.getByRole('button', { name: 'Reply in thread' }).count()).toBe(1);
  expect(await other.getByRole('button', { name: 'Edit message' }).count()).toBe(0);
  await edited.hover();
  await edited.getByRole('button', { name: 'Delete message' }).click();
  await page.getByRole('dialog', { name: 'Delete message' }).getByRole('button', { name: 'Delete' }).click();
  await edited.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('what came while one was elsewhere is counted, and marked as new', async () => {
  const workspace = await openWorkspacePage(browser);
  const { page } = workspace;
  await page.getByRole('button', { name: 'general' }).click();
  await page.getByRole('textbox', { name: 'Message #general' }).waitFor();
  await appPosts(workspace, { text: 'While you were away' });
  await page.getByRole('button', { name: 'ai-team 1 unread' }).click();
  await log(page).getByText('While you were away').waitFor();
  const [mark, message] = await Promise.all([
    log(page).getByText('New', { exact: true }).boundingBox(),
    log(page).getByText('While you were away').boundingBox(),
  ]);
  expect(mark?.y).toBeLessThan(message?.y ?? 0);
  const channels = page.getByRole('navigation', { name: 'Channels and people' });
  await channels.getByRole('button', { name: 'ai-team', exact: true }).waitFor();
  await appPosts(workspace, { text: 'While you look' });
  await log(page).getByText('While you look').waitFor();
  await page.reload();
  await log(page).getByText('While you look').waitFor();
  expect(await log(page).getByText('New', { exact: true }).count()).toBe(0);
});

test('an edit and a deletion by the app are seen at once; dates are in the reader’s zone', async () => {
  const workspace = await openWorkspacePage(browser);
  const { page, app } = workspace;
  const due = { text: `Due <!date^${Date.parse('2026-11-30T15:00:00Z') / 1000}^{date_num} {time}|later>` };
  const ts = await appPosts(workspace, due);
  await log(page).getByText('Due 2026-11-30 16:00').waitFor();
  await app.client.chat.update({ channel: 'C0AITEAM', ts, text: 'Due never' });
  await log(page).getByRole('article').filter({ hasText: 'Due never' }).getByText('(edited)').waitFor();
  await app.client.chat.delete({ channel: 'C0AITEAM', ts });
  await log(page).getByText('Due never').waitFor({ state: 'detached' });
  await appPosts(workspace, due);
  await page.getByLabel('You are').selectOption({ label: 'Dev Patel' });
  await log(page).getByText('Due 2026-11-30 20:30').waitFor();
});

test('two people at once see what each says, and nobody what is for the other alone', async () => {
  const { page, slack, app, complaints } = await openWorkspacePage(browser);
  const ben = await openPage(browser, `${slack.url}?user=U0BEN&channel=C0AITEAM`);
  await composer(ben.page).fill('I am here');
  await composer(ben.page).press('Enter');
  await log(page).getByText('I am here').waitFor();
  await app.client.chat.postEphemeral({ channel: 'C0AITEAM', user: 'U0BEN', text: 'For Ben alone' });
  await log(ben.page).getByText('For Ben alone').waitFor();
  await composer(page).fill('So am I');
  await composer(page).press('Enter');
  await log(ben.page).getByText('So am I').waitFor();
  expect(await log(page).getByText('For Ben alone').count()).toBe(0);
  expect([...complaints, ...ben.complaints]).toEqual([]);
});

test('what is refused is said in a sentence, also over a thread on a narrow screen', async () => {
  const workspace = await openWorkspacePage(browser, { viewport: { width: 390, height: 844 } });
  const { page } = workspace;
  await appPosts(workspace, {
    text: 'A reply',
    thread_ts: await appPosts(workspace, { text: 'A question' }),
  });
  await log(page)
    .getByRole('button', { name: /1 reply/ })
    .click();
  const reply = thread(page).getByRole('textbox', { name: 'Reply in #ai-team' });
  await reply.fill('/plain word');
  await reply.press('Enter');
  const notice = page.getByRole('alert').filter({ hasText: 'Slash commands do not work in threads.' });
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  expect(await reply.inputValue()).toBe('/plain word');
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findings } from '../support/axe.ts';
import { keepScreenshot, launchBrowser, openPage } from '../support/browser.ts';
import { connectSampleApp, sampleManifest, startSampleSlack } from '../support/sample-app.ts';
import { appPosts, openWorkspacePage } from '../support/workspace-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const composer = (page: Page) => page.getByRole('textbox', { name: 'Message #ai-team' });
const said = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });

const manifest = {
  ...sampleManifest,
  features: {
    ...sampleManifest.features,
    shortcuts: [
      { name: 'Order lunch', type: 'global', callback_id: 'order', description: 'Opens the menu of today' },
      { name: 'Keep this', type: 'message', callback_id: 'keep', description: 'Keeps a message for later' },
    ],
  },
};

test.each([
  ['light', 1180],
  ['dark', 390],
] as const)(
  'the app’s shortcuts are run beside the composer and on a message, in %s at %i',
  async (colorScheme, width) => {
    const slack = await startSampleSlack({ page: true, manifest });
    const app = await connectSampleApp(slack);
    const address = `${slack.url}?user=U0ANN&channel=C0AITEAM`;
    const viewport = { width, height: 844 };
    const { page, complaints } = await openPage(browser, address, { colorScheme, viewport });
    await page.getByRole('button', { name: 'Shortcuts', exact: true }).click();
    await page.getByRole('button', { name: /Order lunch/ }).waitFor();
    await keepScreenshot(page, `shortcuts-of-the-app-${colorScheme}`);
    expect(await findings(page, '.composer')).toEqual([]);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => app.received.at(-1)?.body)
      .toMatchObject({ type: 'shortcut', callback_id: 'order' });
    const message = said(page, 'Who runs the model then?');
    await message.hover();
    await message.getByRole('button', { name: 'More actions' }).click();
    await keepScreenshot(page, `shortcuts-on-a-message-${colorScheme}`);
    expect(await findings(page, '.message-tools')).toEqual([]);
    await message.getByRole('button', { name: /Keep this/ }).click();
    await expect.poll(() => app.received.at(-1)?.body.message?.text).toContain('Who runs the model then?');
    app.answerWith('silence');
    slack.control.setAckDeadline(50);
    await page.getByRole('button', { name: 'Shortcuts', exact: true }).click();
    await page.getByRole('button', { name: /Order lunch/ }).click();
    await page.getByRole('alert').getByText('“Order lunch” failed').waitFor();
    expect(complaints).toEqual([]);
  },
);

test.each([
  ['light', 1180],
  ['dark', 390],
] as const)('any emoji is found by kind or by name, in %s at %i', async (colorScheme, width) => {
  const { page, slack, complaints } = await openWorkspacePage(browser, {
    colorScheme,
    viewport: { width, height: 844 },
  });
  const message = said(page, 'Who runs the model then?');
  await message.hover();
  await message.getByRole('button', { name: 'Add reaction' }).click();
  await message.getByRole('button', { name: 'Food and drink', exact: true }).click();
  await keepScreenshot(page, `emoji-${colorScheme}`);
  expect(await findings(page, '.message-tools')).toEqual([]);
  await message.getByRole('button', { name: 'pancakes', exact: true }).click();
  await message.getByRole('button', { name: /pancakes: Ann Becker/ }).waitFor();
  await message.hover();
  await message.getByRole('button', { name: 'Add reaction' }).click();
  await page.keyboard.type('blancmange');
  await message.getByText('No emoji has such a name.').waitFor();
  await message.getByRole('searchbox').fill('flag de');
  await page.keyboard.press('Enter');
  await message.getByRole('button', { name: /flag-de: Ann Becker/ }).waitFor();
  expect(
    slack
      .person('ann')
      .messages('#ai-team')[0]
      ?.reactions.map(({ name }) => name),
  ).toEqual(['pancakes', 'flag-de']);
  await composer(page).fill('Well done ');
  await page.getByRole('button', { name: 'Emoji', exact: true }).click();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await composer(page).inputValue()).toBe('Well done :tada: ');
  await page.getByRole('button', { name: 'Emoji', exact: true }).click();
  await page.keyboard.type('rocket');
  await page.getByRole('list', { name: 'Found' }).waitFor();
  const [picker, button] = await Promise.all([
    page.locator('.popover-layer').boundingBox(),
    page.getByRole('button', { name: 'Emoji', exact: true }).boundingBox(),
  ]);
  // Few are found, and the picker still stands beside its button.
  expect(Math.abs((picker?.y ?? 0) + (picker?.height ?? 0) - (button?.y ?? 0))).toBeLessThan(10);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('searchbox').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('every emoji of Slack’s is shown as a picture, with a tone of skin too', async () => {
  const workspace = await openWorkspacePage(browser);
  await appPosts(workspace, { text: 'Done :woman-running: :wave::skin-tone-5: :flag-ke: :not_one:' });
  await said(workspace.page, 'Done 🏃‍♀️ 👋🏾 🇰🇪 :not_one:').waitFor();
});

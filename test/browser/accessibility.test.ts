import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { everyInput, interactiveBlocks, structureBlocks, textBlocks } from '../support/every-block.ts';
import { appOpensOnCommand, appPosts, openWorkspacePage } from '../support/workspace-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// Axe takes its time on two busy cores.
const patience = { timeout: 60_000 };

test.each(['light', 'dark'] as const)('nothing shuts anybody out, in %s', patience, async (colorScheme) => {
  const workspace = await openWorkspacePage(browser, {
    colorScheme,
    viewport: { width: 1180, height: 3000 },
  });
  const { page } = workspace;
  for (const [name, blocks] of Object.entries({ textBlocks, structureBlocks, interactiveBlocks })) {
    const ts = await appPosts(workspace, { text: name, blocks });
    if (name === 'textBlocks') await appPosts(workspace, { text: 'A reply', thread_ts: ts });
  }
  await page.getByRole('button', { name: 'Danger' }).waitFor();
  expect(await findings(page), 'the conversation').toEqual([]);
  for (const pane of ['People', 'Traffic', 'Clock and faults']) {
    await page.getByRole('navigation', { name: 'Workshop' }).getByRole('button', { name: pane }).click();
    await page.getByRole('complementary', { name: pane }).waitFor();
    expect(await findings(page, '.pane'), pane).toEqual([]);
  }
  await page.getByRole('main').getByRole('button', { name: 'ai-team' }).click();
  await page.getByRole('complementary', { name: '#ai-team' }).waitFor();
  expect(await findings(page, '.pane'), 'the channel').toEqual([]);
  await page.getByRole('button', { name: /1 reply/ }).click();
  await page.getByRole('complementary', { name: 'Thread' }).waitFor();
  expect(await findings(page, '.pane'), 'a thread').toEqual([]);
  const composer = page.getByRole('textbox', { name: 'Message #ai-team' });
  await composer.fill('@b');
  await page.getByRole('listbox', { name: 'People' }).waitFor();
  expect(await findings(page, '.composer'), 'completion').toEqual([]);
  appOpensOnCommand(workspace, everyInput);
  await composer.fill('/plain');
  await composer.press('Enter');
  const modal = page.getByRole('dialog', { name: 'Every input' });
  await modal.waitFor();
  expect(await findings(page, '.dialog'), 'a modal').toEqual([]);
  await modal.getByRole('button', { name: 'Send' }).click();
  await modal.getByText('Please complete this required field.').first().waitFor();
  expect(await findings(page, '.dialog'), 'a modal with errors').toEqual([]);
});

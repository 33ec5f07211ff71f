import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/local-slack/workspace.ts';
import { startWithTeam } from '../support/a-team-in-slack.ts';
import { keepScreenshot, launchBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(['light', 'dark'] as const)('people are filled from Slack in the page, %s', async (colorScheme) => {
  const workspace = { ...exampleWorkspace, crowd: 300 };
  const { slack, roster } = await startWithTeam({}, { page: true, workspace });
  const { page, complaints } = await openPage(browser, `${slack.url}?user=U0ANN&channel=C0AITEAM`, {
    colorScheme,
    viewport: { width: 1180, height: 1300 },
  });
  const composer = page.getByRole('textbox', { name: 'Message #ai-team' });
  await composer.fill('/aiteam team');
  await composer.press('Enter');
  await page.getByRole('button', { name: 'Fill from Slack' }).click();
  const form = page.getByRole('dialog', { name: 'Fill from Slack' });
  await form.getByText('Nothing is stored until you choose people').waitFor();
  await keepScreenshot(page, `fill-start-${colorScheme}`);
  await form.getByRole('button', { name: 'Read the profiles' }).click();
  await form.getByText('Choose who is on the team').waitFor();
  await keepScreenshot(page, `fill-proposals-${colorScheme}`);
  await form.getByRole('checkbox', { name: /Dev Patel/ }).check();
  await form.getByRole('button', { name: 'Add the chosen' }).click();
  await form.getByText('Added to the team').waitFor();
  await keepScreenshot(page, `fill-added-${colorScheme}`);
  expect((await roster()).map(({ who }) => who.kind === 'slack' && who.name)).toContain('Dev Patel');
  expect(complaints).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'an owner reads who left and undoes it in the page, %s',
  async (colorScheme) => {
    const { slack, ann, messagesTo, roster } = await startWithTeam({}, { page: true });
    slack.workspace.deactivates('@ben');
    await expect.poll(() => messagesTo('ann')).toHaveLength(1);
    const dm = ann.snapshot().channels.find(({ kind }) => kind === 'dm');
    const { page, complaints } = await openPage(browser, `${slack.url}?user=U0ANN&channel=${dm?.id}`, {
      colorScheme,
      viewport: { width: 1180, height: 1100 },
    });
    await page.getByRole('button', { name: 'Messages' }).click();
    await page.getByText('has no active account').first().waitFor();
    await keepScreenshot(page, `person-left-${colorScheme}`);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    expect((await roster())[1]?.endsOn).toBeUndefined();
    expect(complaints).toEqual([]);
  },
);

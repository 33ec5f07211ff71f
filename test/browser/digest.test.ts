import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser, openPage } from '../support/browser.ts';
import { remindsLater, startWithReminders } from '../support/reminding.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(['light', 'dark'] as const)(
  'a reminder is set up, comes, and is acted on in the page, %s',
  // It takes its time on two busy cores.
  { timeout: 60_000 },
  async (colorScheme) => {
    const program = await startWithReminders({}, { page: true });
    const { slack } = program;
    const { page, complaints } = await openPage(browser, `${slack.url}?user=U0ANN&channel=C0AITEAM`, {
      colorScheme,
      viewport: { width: 1180, height: 1500 },
    });
    const types = async (command: string) => {
      const composer = page.getByRole('textbox', { name: 'Message #ai-team' });
      await composer.fill(command);
      await composer.press('Escape');
      await composer.press('Enter');
    };
    await types('/aiteam remind');
    const form = page.getByRole('dialog', { name: 'Set up a reminder' });
    await form.getByText('Other closed days').waitFor();
    await form.getByLabel('Public holidays of').selectOption({ label: 'Germany' });
    await form.getByLabel('And of its region').selectOption({ label: 'Bavaria' });
    await keepScreenshot(page, `reminder-form-${colorScheme}`);
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('I may post in').waitFor();
    expect(await remindsLater(program, { days: 1, hours: 23 })).toEqual({ sent: 1 });
    await page.getByText('AI team reminder').first().waitFor();
    await keepScreenshot(page, `digest-${colorScheme}`);
    await page.getByRole('button', { name: 'Covered by…' }).first().click();
    const cover = page.getByRole('dialog', { name: 'Covered by…' });
    await cover.getByLabel('Or the name of somebody outside Slack').fill('Cloud Partners');
    await keepScreenshot(page, `digest-cover-${colorScheme}`);
    await cover.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Covered by Cloud Partners.', { exact: false }).first().waitFor();
    await keepScreenshot(page, `digest-covered-${colorScheme}`);
    await types('/aiteam remind list');
    await page.getByRole('button', { name: 'Look now' }).waitFor();
    await page.getByText('the public holidays of Germany (Bavaria)').first().waitFor();
    await keepScreenshot(page, `reminder-list-${colorScheme}`);
    expect(complaints).toEqual([]);
  },
);

import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser } from '../support/browser.ts';
import { openProgram } from '../support/program-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function types(page: Page, command: string): Promise<void> {
  const composer = page.getByRole('textbox', { name: 'Message #ai-team' });
  await composer.fill(command);
  await composer.press('Enter');
}

/** Answers nothing, so that there is a team. */
async function savesATeam(page: Page): Promise<void> {
  await types(page, '/aiteam next-hire');
  const form = page.getByRole('dialog', { name: 'Next hire' });
  await form.getByRole('button', { name: 'Next', exact: true }).click();
  await form.getByText('Step 2 of 3').waitFor();
  await form.getByRole('button', { name: 'Next', exact: true }).click();
  await form.getByRole('button', { name: 'Show the advice' }).click();
  await form.waitFor({ state: 'detached' });
}

function dialog(page: Page, name: string): Locator {
  return page.getByRole('dialog', { name, exact: true });
}

test.each(['light', 'dark'] as const)(
  'the settings are read and changed in the page, in %s',
  async (colorScheme) => {
    const { page, complaints } = await openProgram(browser, {
      viewport: { width: 1180, height: 1300 },
      colorScheme,
    });
    await savesATeam(page);
    await types(page, '/aiteam settings');
    await dialog(page, 'Settings').getByRole('button', { name: 'Add a team' }).click();
    await dialog(page, 'Add a team').getByLabel('Name').fill('Search & <ranking>');
    await keepScreenshot(page, `settings-add-a-team-${colorScheme}`);
    await dialog(page, 'Add a team').getByRole('button', { name: 'Add', exact: true }).click();
    await dialog(page, 'Settings').getByText('is added').waitFor();
    await keepScreenshot(page, `settings-${colorScheme}`);
    expect(await dialog(page, 'Settings').textContent()).toContain('Ann Becker');

    await dialog(page, 'Settings').getByRole('button', { name: 'Change rights' }).click();
    await dialog(page, 'Who may do what').getByText('Everybody else').first().waitFor();
    await keepScreenshot(page, `settings-rights-${colorScheme}`);
    await dialog(page, 'Who may do what').getByRole('button', { name: 'Back to settings' }).click();

    await dialog(page, 'Settings').getByRole('button', { name: 'Change lead times' }).click();
    await dialog(page, 'Lead times').getByText('What others measured').first().waitFor();
    await keepScreenshot(page, `settings-lead-times-${colorScheme}`);
    await dialog(page, 'Lead times').getByRole('button', { name: 'Back to settings' }).click();

    await dialog(page, 'Settings').getByRole('button', { name: 'Open Search & <ranking>' }).click();
    await keepScreenshot(page, `settings-team-${colorScheme}`);
    await dialog(page, 'Team').getByRole('button', { name: 'Delete' }).click();
    await dialog(page, 'Delete the team?').getByText('goes for ever').waitFor();
    await keepScreenshot(page, `settings-delete-a-team-${colorScheme}`);
    expect(complaints).toEqual([]);
  },
);

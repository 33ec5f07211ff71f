import type { Browser, Page } from 'playwright-core';
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
  // Once to leave the list of completions, where one is open.
  await composer.press('Escape');
  await composer.press('Enter');
}

test.each(['light', 'dark'] as const)('somebody keeps the roster in the page, %s', async (colorScheme) => {
  const { page, complaints } = await openProgram(browser, {
    viewport: { width: 1180, height: 1100 },
    colorScheme,
  });
  for (const [typed, told] of [
    ['mlops "Maria Lopez" 0.5', 'Maria Lopez joins the team'],
    ['ml engineer "Ana" 0.6', 'Ana joins the team'],
    ['data engineer "Ana" 0.6', 'Ana is overloaded'],
  ] as const) {
    await types(page, `/aiteam role ${typed}`);
    await page.getByText(told, { exact: false }).last().waitFor();
  }
  await keepScreenshot(page, `team-one-line-${colorScheme}`);
  await types(page, '/aiteam team');
  const roster = page.getByRole('dialog', { name: 'The team' });
  await roster.getByText('2 people').first().waitFor();
  await keepScreenshot(page, `team-roster-${colorScheme}`);
  await roster.getByRole('button', { name: 'Edit' }).first().click();
  const form = page.getByRole('dialog', { name: 'Edit a person' });
  await form.waitFor();
  await keepScreenshot(page, `team-person-${colorScheme}`);
  await form.getByRole('button', { name: 'Remove from the team' }).click();
  await page.getByText('Remove from the team?').waitFor();
  await keepScreenshot(page, `team-removal-${colorScheme}`);
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await roster.getByText('is off the team', { exact: false }).waitFor();
  await roster.getByRole('button', { name: 'Undo' }).click();
  await roster.getByText('Undone.', { exact: false }).waitFor();
  expect(complaints).toEqual([]);
});

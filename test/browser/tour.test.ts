import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startProgram } from '../../src/app.ts';
import { readDemoConfig } from '../../src/config.ts';
import { giveTour } from '../../src/demo/give-tour.ts';
import { noPace, type Pace } from '../../src/demo/pace.ts';
import { findings } from '../support/axe.ts';
import { type BrowserPage, keepScreenshot, launchBrowser, openPage } from '../support/browser.ts';
import { silentLog } from '../support/silent-log.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const tour = (page: Page) => page.getByRole('region', { name: 'Tour' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Next hire' });

async function openDemo(pace: Pace, options = {}): Promise<BrowserPage> {
  const program = await startProgram({ config: readDemoConfig({ PORT: '0' }), log: silentLog });
  onTestFinished(() => program.stop());
  if (program.control) void giveTour(program.control, pace);
  return openPage(browser, program.pageUrl ?? '', options);
}

/** Quick, but slow enough to be seen on the way. */
const briskPace: Pace = { letter: 80, act: 120, word: 60 };

test('the page follows the tour from the offer to the end, and is the reader’s own afterwards', {
  timeout: 60_000,
}, async () => {
  const { page, complaints } = await openDemo(briskPace);
  await tour(page).getByRole('button', { name: 'Start the tour' }).click();
  const composer = page.getByRole('textbox', { name: 'Message #ai-team' });
  await expect.poll(() => composer.inputValue(), { interval: 10, timeout: 10_000 }).toMatch(/^\/a\w/);
  await dialog(page).getByText('Step 2 of 3').waitFor();
  await page.getByRole('dialog', { name: 'Share the advice' }).waitFor();
  await expect.poll(() => page.getByLabel('You are').inputValue(), { timeout: 10_000 }).toBe('U0CHLOE');
  await page
    .getByRole('region', { name: 'Home' })
    .getByRole('heading', { name: 'Next hire' })
    .first()
    .waitFor();
  await tour(page).getByText('That was the tour.').waitFor({ timeout: 20_000 });
  await tour(page).getByRole('button', { name: 'Close' }).click();
  await tour(page).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('Stop stays in reach of the keyboard while a modal is open, and leaves the modal to the reader', async () => {
  const { page, complaints } = await openDemo({ ...noPace, word: 200 });
  await tour(page).getByRole('button', { name: 'Start the tour' }).focus();
  await page.keyboard.press('Enter');
  await dialog(page).getByText('Step 1 of 3').waitFor();
  const stop = tour(page).getByRole('button', { name: 'Stop' });
  await stop.focus();
  await dialog(page).getByText('Meant for production').first().waitFor({ state: 'attached' });
  expect(await stop.and(page.locator(':focus')).count()).toBe(1);
  await page.keyboard.press('Enter');
  await tour(page).waitFor({ state: 'detached' });
  await dialog(page).getByRole('button', { name: 'Close', exact: true }).last().click();
  await dialog(page).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test.each([
  ['light', 1180],
  ['dark', 390],
] as const)('the tour shuts nobody out, in %s at %i', { timeout: 60_000 }, async (colorScheme, width) => {
  const { page } = await openDemo(
    { ...noPace, word: 250 },
    { colorScheme, viewport: { width, height: 844 } },
  );
  await tour(page).waitFor();
  expect(await findings(page, '.tour')).toEqual([]);
  await keepScreenshot(page, `tour-offer-${colorScheme}`);
  await tour(page).getByRole('button', { name: 'Start the tour' }).click();
  await dialog(page).getByText('Step 1 of 3').waitFor();
  await keepScreenshot(page, `tour-modal-${colorScheme}`);
  const [bar, modal] = await Promise.all([tour(page).boundingBox(), dialog(page).boundingBox()]);
  expect(modal?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  expect(await findings(page, '.frame')).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
});

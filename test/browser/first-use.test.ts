import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser } from '../support/browser.ts';
import { openProgram } from '../support/program-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const composer = (page: Page) => page.getByRole('textbox', { name: 'Message #ai-team' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Next hire' });
const next = (page: Page) => dialog(page).getByRole('button', { name: 'Next', exact: true });

/** Types the command, and answers so that a Data Engineer comes first. */
async function asksForTheNextHire(page: Page): Promise<void> {
  await composer(page).fill('/aiteam next-hire');
  await composer(page).press('Enter');
  await next(page).click();
  await dialog(page).getByLabel('Do you have reliable, labelled data?').selectOption('No');
  await next(page).click();
  await dialog(page).getByText('Step 3 of 3').waitFor();
}

async function seesTheVerdict(page: Page): Promise<void> {
  await page
    .getByRole('heading', { name: /^Next hire: / })
    .first()
    .waitFor();
}

async function isFocused(page: Page, element: Locator): Promise<boolean> {
  return (await element.and(page.locator(':focus')).count()) > 0;
}

/** Presses Tab until this has the focus. */
async function tabsTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; !(await isFocused(page, element)); presses += 1) {
    if (presses > 20) throw new Error('the Tab key does not lead there');
    await page.keyboard.press('Tab');
  }
}

test('somebody opens the page, asks for the next hire, and shares the answer', async () => {
  const { page, complaints } = await openProgram(browser);
  await page.getByText('New here? Type /aiteam next-hire').waitFor();
  await composer(page).pressSequentially('/ai');
  await page.getByRole('option', { name: /\/aiteam/ }).waitFor();
  await composer(page).press('Tab');
  await composer(page).pressSequentially('next-hire');
  await composer(page).press('Enter');

  await dialog(page).getByText('Step 1 of 3').waitFor();
  await dialog(page)
    .getByLabel('Which phase is the project in?')
    .selectOption('Data: collecting and labelling');
  await next(page).click();
  await dialog(page).getByLabel('Do you have reliable, labelled data?').selectOption('No');
  await next(page).click();

  await dialog(page).getByLabel('Add people: role').selectOption('ML Engineer');
  await dialog(page).getByLabel('Person', { exact: false }).first().selectOption({ label: 'Ana Silva' });
  await dialog(page).getByRole('button', { name: 'Add to the team' }).click();
  await dialog(page).getByText('1 person').waitFor();
  await dialog(page).getByLabel('Add people: role').selectOption('Data Scientist');
  await dialog(page).getByLabel('Number of people').fill('2');
  await dialog(page).getByRole('button', { name: 'Add to the team' }).click();
  await dialog(page).getByText('3 people').waitFor();
  await dialog(page).getByLabel('Launch').fill('2027-05-01');
  await dialog(page).getByRole('button', { name: 'Show the advice' }).click();

  await seesTheVerdict(page);
  expect(await dialog(page).count()).toBe(0);
  expect(await page.getByText('Only visible to you').count()).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'RACI' }).click();
  await page.getByRole('heading', { name: 'RACI of this team' }).waitFor();
  expect(await page.getByRole('table').first().textContent()).toContain('Ana Silva');

  await page.getByRole('button', { name: 'Share' }).click();
  await page
    .getByRole('dialog', { name: 'Share the advice' })
    .getByRole('button', { name: 'Post it' })
    .click();
  const shared = page.getByRole('main').getByText('Shared from');
  await shared.waitFor();

  await page.reload();
  await shared.waitFor();
  await page.getByRole('button', { name: 'Change answers' }).waitFor();

  await page.getByLabel('You are').selectOption({ label: 'Ben Okafor' });
  await page.getByText('Data Engineer', { exact: true }).first().waitFor();
  await shared.waitFor();
  expect(await page.getByRole('button', { name: 'Change answers' }).count()).toBe(0);
  expect(await page.getByText('Only visible to you').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a modal that is open, and what was typed in it, outlive a reload', async () => {
  const { page, complaints } = await openProgram(browser);
  await asksForTheNextHire(page);
  await dialog(page).getByLabel('Launch').fill('2027-05-01');
  await dialog(page).getByLabel('Add people: role').selectOption('ML Engineer');
  await dialog(page).getByLabel('Number of people').fill('4');
  // What is typed is sent when the field is left.
  await Promise.all([
    page.waitForResponse(/control\/act/),
    dialog(page).getByLabel('Number of people').blur(),
  ]);
  await page.reload();
  await dialog(page).getByText('Step 3 of 3').waitFor();
  expect(await dialog(page).getByLabel('Launch').inputValue()).toBe('2027-05-01');
  expect(await dialog(page).getByLabel('Number of people').inputValue()).toBe('4');
  expect(complaints).toEqual([]);
});

test('the keyboard alone is enough: the command, the first step, and out again', async () => {
  const { page, complaints } = await openProgram(browser);
  await composer(page).focus();
  await page.keyboard.type('/ai');
  await page.keyboard.press('Enter');
  await page.keyboard.type('next-hire');
  await page.keyboard.press('Enter');
  const stage = dialog(page).getByLabel('How far along is AI in your organisation?');
  await stage.waitFor();
  await tabsTo(page, stage);
  await page.keyboard.type('Scaling');
  await tabsTo(page, next(page));
  await page.keyboard.press('Enter');
  await dialog(page).getByText('Step 2 of 3').waitFor();
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await expect.poll(() => isFocused(page, composer(page))).toBe(true);
  await page.keyboard.type('/aiteam next-hire');
  await page.keyboard.press('Enter');
  await dialog(page).getByText('your draft from last time').waitFor();
  expect(complaints).toEqual([]);
});

test.each([
  ['light', 'wide', 1180],
  ['dark', 'wide', 1180],
  ['light', 'narrow', 390],
  ['dark', 'narrow', 390],
] as const)('in %s and %s, nothing is cut off at the side', async (colorScheme, form, width) => {
  const { page, complaints } = await openProgram(browser, { colorScheme, viewport: { width, height: 844 } });
  const look = async (name: string) => {
    await keepScreenshot(page, `${name}-${colorScheme}-${form}`);
    expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width);
  };
  await composer(page).waitFor();
  await look('1-start');
  await composer(page).fill('/aiteam next-hire');
  await composer(page).press('Enter');
  await dialog(page).getByText('Step 1 of 3').waitFor();
  await look('2-first-step');
  await next(page).click();
  await dialog(page).getByText('Step 2 of 3').waitFor();
  await dialog(page).getByLabel('Do you have reliable, labelled data?').selectOption('No');
  await look('3-second-step');
  await next(page).click();
  await dialog(page).getByLabel('Add people: role').selectOption('ML Engineer');
  await dialog(page).getByRole('button', { name: 'Add to the team' }).click();
  await dialog(page).getByText('1 person').waitFor();
  await look('4-third-step');
  await dialog(page).getByRole('button', { name: 'Show the advice' }).click();
  await seesTheVerdict(page);
  await look('5-advice');
  await page.getByRole('button', { name: 'RACI' }).click();
  await page.getByRole('heading', { name: 'RACI of this team' }).waitFor();
  await look('6-raci');
  await page.getByRole('button', { name: 'Plan' }).click();
  await page.getByRole('heading', { name: /Plan/ }).waitFor();
  await look('7-plan');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('dialog', { name: 'Share the advice' }).waitFor();
  await look('8-share');
  expect(complaints).toEqual([]);
});

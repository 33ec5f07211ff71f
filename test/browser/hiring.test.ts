import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser } from '../support/browser.ts';
import { openProgram } from '../support/program-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function types(page: Page, text: string): Promise<void> {
  const composer = page.getByRole('textbox', { name: 'Message #ai-team' });
  await composer.fill(text);
  await composer.press('Enter');
}

async function answersNothingYet(page: Page): Promise<void> {
  await types(page, '/aiteam next-hire');
  const form = page.getByRole('dialog', { name: 'Next hire' });
  await form.getByText('Step 1 of 3').waitFor();
  await form.getByRole('button', { name: 'Next', exact: true }).click();
  await form.getByText('Step 2 of 3').waitFor();
  await form.getByRole('button', { name: 'Next', exact: true }).click();
  await form.getByText('Step 3 of 3').waitFor();
  await form.getByRole('button', { name: 'Show the advice' }).click();
  await page.getByRole('button', { name: 'Accept' }).waitFor();
}

test.each(['light', 'dark'] as const)(
  'a hire and a milestone are followed in the page, %s',
  async (colorScheme) => {
    const { page, complaints } = await openProgram(browser, {
      viewport: { width: 1180, height: 1300 },
      colorScheme,
    });
    await answersNothingYet(page);
    await keepScreenshot(page, `hiring-advice-${colorScheme}`);
    await page.getByRole('button', { name: 'Decide otherwise' }).click();
    const decision = page.getByRole('dialog', { name: 'Decide otherwise' });
    await decision.getByLabel('Why').fill('The platform team has somebody.');
    await keepScreenshot(page, `hiring-decision-${colorScheme}`);
    await decision.getByRole('button', { name: 'Keep this decision' }).click();
    await page.getByText('is kept with its reason').waitFor();

    await types(page, '/aiteam open mlops 2099-01-15');
    await page.getByText('MLOps Engineer is in hiring from today').waitFor();
    await types(page, '/aiteam set-aside ux-designer an agency does it');
    await page.getByText('is set aside.').waitFor();
    await page.getByRole('button', { name: 'Filled' }).last().click();
    const filled = page.getByRole('dialog', { name: 'Role filled' });
    await filled.getByLabel('Or the name of somebody outside Slack').fill('Zoe Adler');
    await keepScreenshot(page, `hiring-filled-${colorScheme}`);
    await filled.getByRole('button', { name: 'Put on the team' }).click();
    await page.getByText('is filled by Zoe Adler').waitFor();
    await keepScreenshot(page, `hiring-roles-${colorScheme}`);

    await types(page, '/aiteam milestones');
    await page.getByRole('button', { name: 'Add a milestone' }).click();
    const milestone = page.getByRole('dialog', { name: 'Add a milestone' });
    await milestone.getByLabel('Name').fill('Board demo');
    await milestone.getByLabel('Date').fill('2099-03-01');
    await keepScreenshot(page, `milestones-form-${colorScheme}`);
    await milestone.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Board demo is on 1 Mar 2099.').waitFor();
    await keepScreenshot(page, `milestones-${colorScheme}`);
    expect(complaints).toEqual([]);
  },
);

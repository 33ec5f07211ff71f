import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser } from '../support/browser.ts';
import { openProgram } from '../support/program-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function asks(page: Page, command: string, heading: string): Promise<void> {
  const composer = page.getByRole('textbox', { name: 'Message #ai-team' });
  await composer.fill(command);
  await composer.press('Enter');
  await seesAnswer(page, heading);
}

/** The newest answer has this heading; it is brought to the top of the window. */
async function seesAnswer(page: Page, heading: string): Promise<void> {
  const found = page.getByRole('heading', { name: heading, exact: true }).last();
  await found.waitFor();
  await found.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

test('somebody reads about roles, skills and the RACI in the page', async () => {
  const { page, complaints } = await openProgram(browser, { viewport: { width: 1180, height: 1500 } });

  await asks(page, '/aiteam roles', 'The roles of an AI team');
  await keepScreenshot(page, 'reference-roles');
  await page.getByLabel('Ask about a role').last().selectOption('MLOps Engineer');
  await seesAnswer(page, 'MLOps Engineer');
  await keepScreenshot(page, 'reference-role-card');
  await page.getByRole('button', { name: 'Interview scorecard' }).last().click();
  await seesAnswer(page, 'Scorecard: MLOps Engineer');
  await keepScreenshot(page, 'reference-scorecard');

  await asks(page, '/aiteam roles ml engineer', 'ML Engineer');
  await keepScreenshot(page, 'reference-largest-card');

  await asks(page, '/aiteam skills', 'Skills by role');
  expect(await page.getByRole('table').last().textContent()).toContain('Python, production-grade');
  await keepScreenshot(page, 'reference-skills');

  await asks(page, '/aiteam compare mlops vs ml engineer', 'MLOps Engineer and ML Engineer');
  await keepScreenshot(page, 'reference-compare');

  await asks(page, '/aiteam raci', 'RACI: who answers for what');
  await keepScreenshot(page, 'reference-raci-matrix');
  await asks(page, '/aiteam raci monitoring', 'RACI: Monitoring and alerting');
  await keepScreenshot(page, 'reference-raci-task');
  expect(complaints).toEqual([]);
});

test('somebody with a team sees its people in the RACI, holes first', async () => {
  const { page, complaints } = await openProgram(browser, { viewport: { width: 1180, height: 1500 } });
  const composer = page.getByRole('textbox', { name: 'Message #ai-team' });
  await composer.fill('/aiteam next-hire');
  await composer.press('Enter');
  const form = page.getByRole('dialog', { name: 'Next hire' });
  await form.getByRole('button', { name: 'Next', exact: true }).click();
  await form.getByText('Step 2 of 3').waitFor();
  await form.getByRole('button', { name: 'Next', exact: true }).click();
  await form.getByLabel('Add people: role').selectOption('ML Engineer');
  await form.getByLabel('Person', { exact: false }).first().selectOption({ label: 'Ana Silva' });
  await form.getByRole('button', { name: 'Add to the team' }).click();
  await form.getByText('1 person').waitFor();
  await form.getByRole('button', { name: 'Show the advice' }).click();
  await form.waitFor({ state: 'detached' });

  await asks(page, '/aiteam raci', 'RACI of this team');
  expect(await page.getByRole('table').last().textContent()).toContain('Ana Silva (ML Engineer)');
  await keepScreenshot(page, 'reference-raci-team');
  await asks(page, '/aiteam raci deploy', 'RACI: Deploy to production');
  await keepScreenshot(page, 'reference-raci-team-task');
  await asks(page, '/aiteam stages', 'How many people each stage takes');
  expect(await page.getByRole('table').last().textContent()).toContain('ML Platform (MLOps Engineer)');
  await keepScreenshot(page, 'reference-stages');
  await asks(page, '/aiteam plan', 'Plan: which role to open when');
  await keepScreenshot(page, 'reference-plan');
  await page.emulateMedia({ colorScheme: 'dark' });
  await keepScreenshot(page, 'reference-plan-dark');
  expect(complaints).toEqual([]);
});

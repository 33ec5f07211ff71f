import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { keepScreenshot, launchBrowser } from '../support/browser.ts';
import { interactiveBlocks, structureBlocks, textBlocks } from '../support/every-block.ts';
import { startSampleSlack, webClient } from '../support/sample-app.ts';
import { appPosts, openWorkspacePage } from '../support/workspace-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const width = 'document.documentElement.scrollWidth';

test.each([
  ['light', 'wide', 1180],
  ['dark', 'wide', 1180],
  ['light', 'narrow', 390],
  ['dark', 'narrow', 390],
] as const)(
  'in %s and %s, every block is shown, and nothing is cut off',
  async (colorScheme, form, pixels) => {
    const workspace = await openWorkspacePage(browser, {
      colorScheme,
      viewport: { width: pixels, height: 2600 },
    });
    const { page, complaints } = workspace;
    for (const [name, blocks] of Object.entries({ textBlocks, structureBlocks, interactiveBlocks })) {
      await appPosts(workspace, { text: name, blocks });
      const shown = page
        .getByRole('log')
        .getByRole('article')
        .filter({ has: page.locator('.blocks') })
        .last();
      await shown.waitFor();
      await keepScreenshot(page, `block-${name}-${colorScheme}-${form}`);
      expect(await page.evaluate(width), name).toBeLessThanOrEqual(pixels);
    }
    expect(await page.locator('.unknown').count()).toBe(0);
    expect(complaints).toEqual([]);
  },
);

test('a data table turns its pages, is ordered by a column and filtered', async () => {
  const workspace = await openWorkspacePage(browser);
  const { page } = workspace;
  await appPosts(workspace, { blocks: structureBlocks.slice(1, 2) });
  const table = page.getByRole('table', { name: 'Roles by month' });
  const firstRole = table.getByRole('rowheader').first();
  await page.getByText('Rows 1 to 5 of 7').waitFor();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByText('Rows 6 to 7 of 7').waitFor();
  expect(await firstRole.textContent()).toBe('UX Designer');
  const people = table.getByRole('button', { name: 'People' });
  await people.click();
  await people.click();
  expect(await firstRole.textContent()).toBe('ML Engineer');
  expect(await table.getByRole('columnheader', { name: 'People' }).getAttribute('aria-sort')).toBe(
    'descending',
  );
  await page.getByRole('searchbox', { name: 'Filter Roles by month' }).fill('engineer');
  await page.getByText('Rows 1 to 3 of 3').waitFor();
  expect(await table.getByRole('rowheader').allTextContents()).toEqual([
    'ML Engineer',
    'Data Engineer',
    'MLOps Engineer',
  ]);
  await page.getByRole('searchbox', { name: 'Filter Roles by month' }).fill('nobody');
  await page.getByText('No rows').waitFor();
});

test('a block that breaks, and one that nobody knows, leave the others standing', async () => {
  const slack = await startSampleSlack({ page: true });
  const picker = { type: 'datetimepicker', action_id: 'moment', initial_date_time: 1_796_000_000 };
  await webClient(slack).apiCall('chat.postMessage', {
    channel: 'C0AITEAM',
    text: 'Blocks',
    blocks: [
      { type: 'actions', elements: [picker] },
      { type: 'header', text: { type: 'plain_text', text: 'To be of a new type' } },
      { type: 'header', text: { type: 'plain_text', text: 'Still here' } },
    ],
  });
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.routeWebSocket(/control\/live/, (socket) => {
    const server = socket.connectToServer();
    const renamed = /"type":"header"(,"text":\{"type":"plain_text","text":"To be of a new type")/;
    // Neither gets past the checks of local Slack, so both are put in on the way.
    server.onMessage((message) =>
      socket.send(
        String(message).replace(renamed, '"type":"hologram"$1').replace('1796000000', '9000000000000000'),
      ),
    );
  });
  await page.goto(`${slack.url}?user=U0ANN&channel=C0AITEAM`);
  await page.getByRole('heading', { name: 'Still here' }).waitFor();
  await page.getByText('Not shown here: block “hologram”').waitFor();
  await page.getByText('Could not be shown: block “actions”').waitFor();
});

import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/local-slack/workspace.ts';
import { keepScreenshot, launchBrowser } from '../support/browser.ts';
import { appOpensOnCommand, openWorkspacePage } from '../support/workspace-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 390, height: 844 } };
const composer = (page: Page) => page.getByRole('textbox', { name: /^Message / });
const boxOf = async (element: Locator) => {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It is not on the page.');
  return box;
};

/** Text that is longer than its place, with no ellipsis that says so, in the part of the page. */
const cutOff = `[...document.querySelectorAll('.pane *, .sidebar *, .channel-head *')]
  .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && one.children.length === 0)
  .filter((one) => !one.matches('input, select, .visually-hidden') && getComputedStyle(one).textOverflow !== 'ellipsis')
  .map((one) => one.textContent)`;

test('the buttons of a modal stand side by side on a phone', async () => {
  const workspace = await openWorkspacePage(browser, phone);
  appOpensOnCommand(workspace, {
    type: 'modal',
    title: { type: 'plain_text', text: 'Two buttons' },
    submit: { type: 'plain_text', text: 'Show the advice' },
    blocks: [{ type: 'section', text: { type: 'plain_text', text: 'Ready?' } }],
  });
  await composer(workspace.page).fill('/plain');
  await composer(workspace.page).press('Enter');
  const modal = workspace.page.getByRole('dialog', { name: 'Two buttons' });
  await modal.waitFor();
  const cancel = await boxOf(modal.getByRole('button', { name: 'Cancel' }));
  const submit = await boxOf(modal.getByRole('button', { name: 'Show the advice' }));
  expect(submit.y).toBeCloseTo(cancel.y, 0);
  expect(submit.x).toBeGreaterThan(cancel.x + cancel.width);
});

test('what a pane has to say is said to the end on a phone', async () => {
  const { page, slack } = await openWorkspacePage(browser, phone);
  for (const [pane, words] of [
    ['new-channel', 'somebody types /invite and its name there.'],
    ['rig', 'what falls due meanwhile happens.'],
  ] as const) {
    await page.goto(`${slack.url}?user=U0ANN&channel=C0AITEAM&pane=${pane}`);
    const note = page.getByText(words);
    await note.waitFor();
    expect(await note.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  }
});

const longNames = {
  ...exampleWorkspace,
  name: 'Rhein-Main-Donau-Dampfschifffahrtselektrizitätenhauptbetriebswerk',
  people: exampleWorkspace.people.map((person) => ({
    ...person,
    realName: `${person.realName} von Hohenstein-Württemberg-Sigmaringen-Kleinlangheim`,
    title: 'Senior Principal Machine Learning Platform Engineering Manager, EMEA',
  })),
};

test.each([390, 1180])('long names cut nothing off and push nothing out, at %i', async (width) => {
  const options = { viewport: { width, height: 844 } };
  const { page, slack, complaints } = await openWorkspacePage(browser, options, longNames);
  const name = 'a-name-that-somebody-gave-to-a-channel-who-did-not-have-to-type-it-every-day';
  slack.workspace.renames('#ai-team', name);
  for (const pane of ['', '&pane=people', '&pane=person:U0BEN', '&pane=channel']) {
    await page.goto(`${slack.url}?user=U0ANN&channel=C0AITEAM${pane}`);
    await page.getByText('Who runs the model then?').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await page.evaluate(cutOff), pane).toEqual([]);
  }
  if (width < 700) {
    await page.goto(`${slack.url}?user=U0ANN&channel=C0AITEAM`);
    await page.getByRole('button', { name: 'Channels and people' }).click();
  }
  await keepScreenshot(page, `long-names-${width}`);
  expect(complaints).toEqual([]);
});

test('how a command is used is said once: by the list of its words, or by its hint', async () => {
  const { page } = await openWorkspacePage(browser, phone);
  await composer(page).pressSequentially('/pl');
  await page.getByRole('listbox', { name: 'Commands' }).waitFor();
  await page.keyboard.press('Tab');
  await page.locator('.composer-usage').getByText('/plain [word]').waitFor();
  await composer(page).fill('/es');
  await page.getByRole('option', { name: /escaped/ }).waitFor();
  expect(await page.locator('.composer-usage').count()).toBe(0);
});

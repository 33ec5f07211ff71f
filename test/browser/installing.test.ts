import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleWorkspace } from '../../src/local-slack/workspace.ts';
import { startInstallableProgram } from '../support/an-installable-program.ts';
import { findings } from '../support/axe.ts';
import { keepScreenshot, launchBrowser, openPage } from '../support/browser.ts';
import { untilSettled } from '../support/patience.ts';
import { southwind } from '../support/two-workspaces.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const patience = { timeout: 90_000 };

const organisation = { id: 'E0HARBOUR', name: 'Harbour Holding' };

/** Two companies, and an organisation of two workspaces more. */
const seeds = [
  exampleWorkspace,
  southwind,
  { ...southwind, name: 'Harbour North', domain: 'harbour-north', organisation },
  { ...southwind, name: 'Harbour South', domain: 'harbour-south', organisation },
];

/** Goes on to Slack, says where and who one is, and allows it. */
async function letIn(page: Page, place: string, who: string): Promise<void> {
  await page.getByRole('link', { name: 'Go on to Slack' }).click();
  await page.getByRole('radio', { name: place, exact: true }).check();
  await page.getByRole('combobox', { name: 'Who you are' }).selectOption(who);
  await page.getByRole('button', { name: 'Allow' }).click();
}

test.each(['light', 'dark'] as const)(
  'two workspaces and an organisation install it in a browser, in %s',
  patience,
  async (colorScheme) => {
    const { url, slack, installations } = await startInstallableProgram({ workspaces: seeds });
    const annOf = (teamId: string) => `${teamId} ${slack.at(teamId).person('ann').id}`;
    const { page, complaints } = await openPage(browser, `${url}slack/install`, { colorScheme });
    await keepScreenshot(page, `install-${colorScheme}`);
    expect(await findings(page)).toEqual([]);

    await letIn(page, 'Northwind Robotics', annOf('T0LOCAL'));
    await page.getByRole('heading', { name: 'AI Team is in Northwind Robotics' }).waitFor();
    await keepScreenshot(page, `installed-${colorScheme}`);
    expect(await findings(page)).toEqual([]);
    expect(await page.getByRole('link', { name: 'Open Slack' }).getAttribute('href')).toContain(
      'team=T0LOCAL',
    );

    const redirect = await fetch(new URL('/app_redirect?app=A1&team=T0SOUTHWIND', slack.url), {
      redirect: 'manual',
    });
    expect(redirect.headers.get('location')).toBe('/?team=T0SOUTHWIND');
    await page.goto(`${url}slack/install`);
    await letIn(page, 'Southwind Foods', annOf('T0SOUTHWIND'));
    await page.getByRole('heading', { name: 'AI Team is in Southwind Foods' }).waitFor();

    await page.goto(`${url}slack/install?with=files:write`);
    await page.getByText('send you the team as files').first().waitFor();
    await page.goto(`${url}slack/install`);
    await letIn(page, 'All of Harbour Holding', annOf(slack.workspaces[2]?.teamId ?? ''));
    await page.getByRole('heading', { name: 'AI Team is in Harbour Holding' }).waitFor();
    await page.getByText('say in which of its workspaces').waitFor();
    await keepScreenshot(page, `installed-organisation-${colorScheme}`);
    expect(await findings(page)).toEqual([]);

    // The page that Slack led back to is not good a second time.
    await page.reload();
    await page.getByRole('heading', { name: 'Please begin once more' }).waitFor();
    await keepScreenshot(page, `install-again-${colorScheme}`);
    expect(await findings(page)).toEqual([]);

    await page.getByRole('link', { name: 'Begin again' }).click();
    await page.getByRole('link', { name: 'Go on to Slack' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'AI Team was not added' }).waitFor();
    await keepScreenshot(page, `install-cancelled-${colorScheme}`);

    const ids = (await installations.list(undefined, 10)).map(({ installationId }) => installationId);
    expect(ids).toEqual(['E0HARBOUR', 'T0LOCAL', 'T0SOUTHWIND']);
    for (const { teamId } of slack.workspaces.slice(2)) {
      slack.at(teamId).control.change({ kind: 'grant-app-access' });
      await untilSettled(slack.at(teamId).control);
    }
    for (const { teamId } of slack.workspaces) {
      const ann = slack.at(teamId).person('ann');
      await ann.types('#ai-team', '/aiteam status');
      await ann.sees('Nothing is saved for this workspace yet');
    }
    // The browser says itself that a page was answered with 400.
    expect(complaints.filter((complaint) => !complaint.includes('400'))).toEqual([]);
  },
);

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findings } from '../support/axe.ts';
import { keepScreenshot, launchBrowser, openPage } from '../support/browser.ts';
import { authorizeAddress } from '../support/consent.ts';
import { startHttpApp } from '../support/http-app.ts';
import { sampleManifest, startSampleSlack } from '../support/sample-app.ts';
import { oneOrganisation } from '../support/two-workspaces.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const patience = { timeout: 60_000 };

test.each(['light', 'dark'] as const)(
  'somebody lets the app in, without one of its wishes, in %s',
  patience,
  async (colorScheme) => {
    const app = await startHttpApp();
    const redirect = `${app.url}/installed`;
    const { scopes } = sampleManifest.oauth_config;
    const slack = await startSampleSlack({
      manifest: {
        ...sampleManifest,
        oauth_config: { scopes: { ...scopes, bot_optional: ['files:write', 'usergroups:read'] } },
        settings: { ...sampleManifest.settings, org_deploy_enabled: true },
      },
      workspaces: oneOrganisation,
      installed: 'nowhere',
      redirectUrls: () => [redirect],
    });
    const scope = 'commands,chat:write,files:write,usergroups:read';
    const { page, complaints } = await openPage(browser, authorizeAddress(slack, { scope }), { colorScheme });
    await keepScreenshot(page, `consent-${colorScheme}`);
    expect(await findings(page)).toEqual([]);

    await page.getByRole('radio', { name: 'All of Northwind Group' }).check();
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Only administrators');
    expect(await page.getByRole('radio', { name: 'All of Northwind Group' }).isChecked()).toBe(true);

    await page.getByRole('radio', { name: 'Southwind Foods' }).check();
    await page.getByRole('combobox', { name: 'Who you are' }).selectOption({ label: 'Zoe Adler, Analyst' });
    await page.getByRole('checkbox', { name: 'files:write' }).uncheck();
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.waitForURL(/\/installed\?code=/);
    const code = new URL(page.url()).searchParams.get('code') ?? '';
    const response = await fetch(`${slack.apiUrl}oauth.v2.access`, {
      method: 'POST',
      body: new URLSearchParams({ code, client_id: slack.clientId, client_secret: slack.clientSecret }),
    });
    expect(await response.json()).toMatchObject({
      ok: true,
      team: { id: 'T0SOUTHWIND' },
      scope: 'commands,chat:write,usergroups:read',
      authed_user: { id: 'U0ZOE' },
    });
    // The browser says itself that a form was answered with 400.
    expect(complaints.filter((complaint) => !complaint.includes('400'))).toEqual([]);
  },
);

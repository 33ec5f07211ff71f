import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepScreenshot, launchBrowser } from '../support/browser.ts';
import { openWorkspacePage } from '../support/workspace-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each([
  ['light', 1180],
  ['dark', 390],
] as const)(
  'the traffic shows what passed, how long it took, and its payload; in %s at %i',
  async (colorScheme, width) => {
    const workspace = await openWorkspacePage(browser, { colorScheme, viewport: { width, height: 844 } });
    const { page, slack, app, complaints } = workspace;
    await page.getByRole('textbox', { name: 'Message #ai-team' }).fill('/plain word');
    await page.keyboard.press('Enter');
    await expect.poll(() => app.received.length).toBe(1);
    await app.client.chat.postMessage({ channel: 'C0NOWHERE', text: 'lost' }).catch(() => undefined);
    app.answerWith('silence');
    await page.getByRole('textbox', { name: 'Message #ai-team' }).fill('/plain silence');
    await page.keyboard.press('Enter');
    await expect.poll(() => app.received.length).toBe(2);
    if (width < 700) await page.getByRole('button', { name: 'Channels and people' }).click();
    await page.getByRole('navigation', { name: 'Workshop' }).getByRole('button', { name: 'Traffic' }).click();
    const traffic = page.getByRole('complementary', { name: 'Traffic' });
    const row = (name: RegExp) => traffic.getByRole('button', { name });
    await row(/slash_commands \/plain silence waiting/).waitFor();
    // Nobody has to wait for three seconds to see what they look like.
    slack.control.advance(4000);
    await row(/slash_commands \/plain silence no ack > 3 s/).waitFor();
    expect(await traffic.locator('.traffic-slow').count()).toBe(1);
    const slow = `getComputedStyle(document.querySelector('.traffic-slow')).color`;
    const colour = await page.evaluate<string>(slow);
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
    expect(red - Math.max(green, blue), `${colour} is red`).toBeGreaterThan(60);
    await row(/chat.postMessage C0NOWHERE channel_not_found/).click();
    await traffic.getByText('"text": "lost"').waitFor();
    await keepScreenshot(page, `traffic-${colorScheme}`);
    const names = await traffic.getByRole('listitem').locator('.traffic-name').allTextContents();
    expect(names[0]).toContain('/plain silence');
    expect(names.at(-1)).toContain('apps.connections.open');
    await traffic.getByRole('searchbox', { name: 'Filter the traffic' }).fill('slash "text":"word"');
    await expect.poll(() => traffic.getByRole('listitem').count()).toBe(1);
    await traffic.getByRole('searchbox', { name: 'Filter the traffic' }).fill('no such words');
    await traffic.getByText('Nothing like that has passed.').waitFor();
    await traffic.getByRole('searchbox', { name: 'Filter the traffic' }).fill('');
    await traffic.getByRole('button', { name: 'Trouble' }).click();
    await expect.poll(() => traffic.getByRole('listitem').count()).toBe(2);
    await traffic.getByRole('button', { name: 'Close' }).click();
    await traffic.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  },
);

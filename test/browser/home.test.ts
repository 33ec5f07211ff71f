import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Team } from '../../src/team/team.ts';
import { startTestProgram } from '../support/a-program.ts';
import { aTeam, inWeeks } from '../support/a-team.ts';
import { keepScreenshot, launchBrowser, openPage } from '../support/browser.ts';
import { largestTeam } from '../support/largest-team.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const typical: Team = aTeam({
  answers: { phase: 'modelling', serving: 'real-time' },
  milestones: { 'first-production-run': inWeeks(10), launch: inWeeks(20) },
  ownMilestones: [{ id: 'm1', name: 'Fair in Oslo', date: inWeeks(5) }],
  roster: [
    {
      id: 'p1',
      who: { kind: 'slack', userId: 'U0ANA', name: 'Ana Silva' },
      roles: [{ role: 'ml-engineer', share: 1 }],
      seniority: 'senior',
      engagement: 'employee',
    },
    {
      id: 'p2',
      who: { kind: 'slack', userId: 'U0CHLOE', name: 'Chloe Martin' },
      roles: [{ role: 'ai-product-manager', share: 0.5 }],
      seniority: 'mid',
      engagement: 'shared',
    },
  ],
  openRoles: [{ role: 'data-engineer', openedOn: inWeeks(-6) }],
  setAside: [{ role: 'ux-designer', reason: 'an agency does it' }],
});

const teams: readonly [string, Team | undefined, string][] = [
  ['before-set-up', undefined, 'For example'],
  ['typical', typical, 'Next hire: MLOps Engineer'],
  [
    'largest',
    largestTeam('Maria da Silva', { rolesEach: 2, milestoneName: 'Release to all customers' }),
    'The team',
  ],
];

/** The page as tall as what it shows, so that a picture has all of it. */
async function growToContent(page: Page): Promise<void> {
  const height = await page.locator('.home').evaluate((home) => home.scrollHeight);
  await page.setViewportSize({ width: 1180, height: Math.min(height + 200, 8000) });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.each(teams)(
    `the Home is shown whole and is usable, %s, ${colorScheme}`,
    async (name, team, expected) => {
      const { slack, store, person } = await startTestProgram({ page: true });
      const ann = person('ann');
      if (team)
        await store.saveTeam({
          workspaceId: ann.snapshot().team.id,
          teamId: 'main',
          team,
          expectedVersion: 0,
          by: ann.id,
          at: '2026-11-19T09:00:00Z',
          owner: ann.id,
        });
      await ann.opensHome();
      const dm = ann.snapshot().channels.find(({ kind }) => kind === 'dm');
      const { page, complaints } = await openPage(browser, `${slack.url}?user=U0ANN&channel=${dm?.id}`, {
        colorScheme,
      });
      const home = page.getByRole('region', { name: 'Home' });
      await home.getByText(expected).first().waitFor();
      await growToContent(page);
      await keepScreenshot(page, `home-${name}-${colorScheme}`);
      const begin = team ? 'Change answers' : 'Find the next hire';
      await home.getByRole('button', { name: begin }).click();
      await page.getByRole('dialog').getByText('Step 1 of 3').waitFor();
      expect(complaints).toEqual([]);
    },
  );
}

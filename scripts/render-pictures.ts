import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { startProgram } from '../src/app.ts';
import { readDemoConfig } from '../src/config.ts';
import { offerTour } from '../src/demo/give-tour.ts';
import { noPace } from '../src/demo/pace.ts';
import { playTour } from '../src/demo/play-tour.ts';
import { createLog } from '../src/log.ts';
import { launchBrowser } from '../test/support/browser.ts';

const folder = new URL('../docs/pictures/', import.meta.url);
/** Scenes of the tour that the README shows. */
const pictured = ['where', 'advice', 'home'];
const schemes = ['light', 'dark'] as const;
const viewport = { width: 1100, height: 700 };
/** A Monday morning, so that a picture changes only when what it shows does. */
const moment = Temporal.Instant.from('2026-11-23T09:00:00Z');
/** Larger pictures make a README slow. */
const mostBytes = 200_000;

async function openPage(browser: Browser, address: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Start the tour' }).waitFor();
  return page;
}

/** The page as it stands once nothing moves in it any more, without what the tour says. */
async function picture(page: Page): Promise<Uint8Array> {
  await page.waitForLoadState('networkidle');
  let before: Buffer | undefined;
  for (;;) {
    const now = await page.screenshot({ style: '.tour { display: none }', caret: 'hide' });
    if (before?.equals(now)) return now;
    before = now;
  }
}

async function renderPictures(): Promise<void> {
  const config = readDemoConfig({ PORT: '0' });
  const program = await startProgram({ config, log: createLog('warn'), now: () => moment });
  const browser = await launchBrowser();
  const { control, pageUrl = '' } = program;
  if (control === undefined) throw new Error('The demo has no local workspace.');
  const offered = offerTour(control);
  const pages = await Promise.all(
    schemes.map(async (scheme) => ({ scheme, page: await openPage(browser, pageUrl, scheme) })),
  );
  control.showTour({ ...offered, phase: 'playing' });
  mkdirSync(folder, { recursive: true });
  await playTour({
    control,
    pace: noPace,
    onScene: async ({ id }) => {
      if (!pictured.includes(id)) return;
      for (const { scheme, page } of pages) {
        const bytes = await picture(page);
        if (bytes.length > mostBytes)
          throw new Error(
            `${id}-${scheme}.png has ${bytes.length} bytes, more than ${mostBytes}: make it smaller.`,
          );
        writeFileSync(new URL(`${id}-${scheme}.png`, folder), bytes);
        console.log(`docs/pictures/${id}-${scheme}.png: ${Math.round(bytes.length / 1000)} KB`);
      }
    },
  });
  await browser.close();
  await program.stop();
}

await renderPictures();

import type { Browser, BrowserContextOptions } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { startProgram } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { type BrowserPage, openPage } from './browser.ts';
import { silentLog } from './silent-log.ts';

/** The program's own page, of a program that starts empty; both end with the test. */
export async function openProgram(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserPage> {
  const config = readConfig({ DATABASE_URL: 'sqlite::memory:', PORT: '0' });
  const program = await startProgram({ config, log: silentLog });
  onTestFinished(() => program.stop());
  return openPage(browser, program.pageUrl ?? '', options);
}

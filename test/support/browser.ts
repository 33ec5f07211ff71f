import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

const unwanted = new Set([
  // In a single process the browser would end together with its first page.
  '--single-process',
  // A graphics card that the processor plays takes seconds for a frame where two cores do other things, too.
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]);

/** A browser that needs nothing installed. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args.filter((argument) => !unwanted.has(argument)), '--disable-gpu'],
    headless: true,
  });
}

export interface BrowserPage {
  readonly page: Page;
  /** Errors and warnings of the page, whatever their cause. */
  readonly complaints: readonly string[];
}

/** A page at this address, which ends with the test. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<BrowserPage> {
  const context = await browser.newContext({ viewport: { width: 1180, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  return { page, complaints };
}

/** Keeps what the page looks like under `test-output/`, for people to look at. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  await page.screenshot({ path: join(project, 'test-output', `${name}.png`) });
}

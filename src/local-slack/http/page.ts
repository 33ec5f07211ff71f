import { existsSync } from 'node:fs';
import { isObject } from '../blocks/walk-blocks.ts';

export interface Asset {
  readonly body: Uint8Array | string;
  readonly contentType: string;
}

/** The files of the page by path; `/` is the page itself. */
export type Page = ReadonlyMap<string, Asset>;

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const notice = (sentence: string): Page =>
  new Map([
    [
      '/',
      {
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Local Slack</title><p>${escapeHtml(sentence)}</p></html>`,
        contentType: 'text/html; charset=utf-8',
      },
    ],
  ]);

/** Builds the page; when that fails the page says so, and everything else works on. */
export const loadPage = async (log: (line: string) => void): Promise<Page> => {
  const source = new URL('../ui/build.ts', import.meta.url);
  if (!existsSync(source))
    return notice('This local Slack has no page. It can be used through its control API.');
  try {
    const built: unknown = await import(source.href);
    if (!isObject(built) || typeof built.buildPage !== 'function')
      throw new Error('ui/build.ts has no buildPage');
    const page: unknown = await built.buildPage();
    if (!(page instanceof Map)) throw new Error('buildPage did not give a Map');
    return page;
  } catch (error) {
    const sentence = `The page could not be built: ${error instanceof Error ? error.message : String(error)}`;
    log(sentence);
    return notice(sentence);
  }
};

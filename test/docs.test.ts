import { describe, expect, it } from 'vitest';
import { findStalePages, referencePages } from '../scripts/generate-docs.ts';

describe('docs/reference', () => {
  it('is what the registries print', () => {
    expect(findStalePages(), 'run npm run docs').toEqual([]);
  });

  it('links only to pages and anchors that exist', () => {
    const pages = new Map(Object.entries(referencePages).map(([name, build]) => [name, build()]));
    const broken = [...pages].flatMap(([name, text]) =>
      [...text.matchAll(/\]\(([\w-]+\.md)#([\w-]+)\)/g)]
        .filter(([, target = '', anchor = '']) => !pages.get(target)?.includes(`<a id="${anchor}"></a>`))
        .map(([link]) => `${name} links to ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('gives each anchor of a page once', () => {
    const repeated = Object.entries(referencePages).flatMap(([name, build]) => {
      const anchors = [...build().matchAll(/<a id="([^"]+)">/g)].map(([, anchor]) => anchor);
      return anchors
        .filter((anchor, position) => anchors.indexOf(anchor) !== position)
        .map((anchor) => `${name}: ${anchor}`);
    });
    expect(repeated, 'two entries share an id: rename the newer').toEqual([]);
  });
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findStaleManifests, findStalePages, referencePages } from '../scripts/generate-docs.ts';

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

describe('deploy', () => {
  it('has the manifests that manifest.yml and the steps make', () => {
    expect(findStaleManifests(), 'run npm run docs').toEqual([]);
  });
});

describe('the pictures of the README', () => {
  const root = new URL('../', import.meta.url);
  const kept = readdirSync(new URL('docs/pictures/', root)).toSorted();

  it('are all there, in light and dark, and no other is kept', () => {
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    const shown = [...readme.matchAll(/"docs\/pictures\/([\w-]+\.png)"/g)].map(([, name]) => name);
    expect(kept, 'npm run pictures').toEqual(shown.toSorted());
    const inDark = kept.filter((name) => name.endsWith('-dark.png'));
    expect(inDark.map((name) => name.replace('-dark', '-light'))).toEqual(
      kept.filter((name) => name.endsWith('-light.png')),
    );
  });

  it.each(kept)('%s is small', (name) => {
    expect(statSync(new URL(`docs/pictures/${name}`, root)).size).toBeLessThanOrEqual(200_000);
  });
});

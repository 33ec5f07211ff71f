import { describe, expect, it } from 'vitest';
import { buildPage } from '../../src/local-slack/ui/build.ts';

describe('the page of local Slack', () => {
  it('is built whole: everything that it asks for is in it, and nothing comes from elsewhere', async () => {
    const page = await buildPage();
    const html = String(page.get('/')?.body);
    const wanted = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    const files = wanted.filter((address) => !address.startsWith('data:'));
    expect(files).toHaveLength(2);
    for (const file of files) expect(page.has(file), file).toBe(true);
  });

  it("carries React's production build, also when built during a test run", async () => {
    const script = [...(await buildPage()).values()].find(({ contentType }) =>
      contentType.includes('javascript'),
    );
    expect(script?.body.length).toBeLessThan(400_000);
    // The development build's way to make an element, which is not in this one.
    expect(String(script?.body)).not.toContain('jsxDEV)(');
  });
});

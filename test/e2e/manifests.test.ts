import { expect, test } from 'vitest';
import { readManifest } from '../../src/manifest.ts';
import { startTestProgram } from '../support/a-program.ts';
import { asksForTheNextHire } from '../support/questionnaire.ts';

const fileOf = (path: string) => new URL(`../../${path}`, import.meta.url);

test.each([
  ['manifest.yml', {}],
  ['deploy/manifest.internal.yml', {}],
  ['deploy/manifest.http.yml', { delivery: 'http' }],
] as const)(
  'an app made from %s answers commands, clicks and forms, and hears events',
  async (path, options) => {
    const { slack, person, complaints } = await startTestProgram({
      ...options,
      manifest: readManifest(fileOf(path)),
    });
    const ann = person('ann');
    await asksForTheNextHire(ann);
    await ann.clicks('RACI');
    await ann.sees('RACI of this team');
    await ann.opensHome();
    await ann.onHome().sees('Next hire');
    slack.workspace.invitesBot('#random');
    await ann.types('#random', 'Who is that?');
    await expect.poll(() => JSON.stringify(ann.messages('#random'))).toContain('/aiteam');
    expect(complaints).toEqual([]);
    const addresses = slack.control.requests().map(({ url }) => new URL(url).pathname);
    expect([...new Set(addresses)]).toEqual('delivery' in options ? ['/slack/events'] : []);
  },
);

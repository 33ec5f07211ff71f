import {
  blockCoverage,
  type Coverage,
  elementCoverage,
  eventCoverage,
  interactionCoverage,
  methodCoverage,
} from '../../src/local-slack/coverage.ts';
import { page, table } from './markdown.ts';

const words: { readonly [S in Coverage['support']]: string } = { full: 'yes', part: 'partly', none: 'no' };

const tableOf = (heading: string, coverage: readonly Coverage[]): string =>
  table(
    [heading, 'Supported', 'What is missing'],
    coverage.map(({ name, support, note = '' }) => [`\`${name}\``, words[support], note]),
  );

/** The page of what local Slack does and does not do. */
export function buildLocalSlackPage(): string {
  return page('Local Slack', 'src/local-slack/coverage.ts', [
    'How much of Slack the local workspace has. What is not listed is not there: an unknown method is answered with `unknown_method`, an unknown block or element with `invalid_blocks`, and an event that is not listed is never sent.',
    '## Methods',
    tableOf('Method', methodCoverage),
    '## Blocks',
    tableOf('Block', blockCoverage),
    '## Elements',
    tableOf('Element', elementCoverage),
    '## Interactions',
    tableOf('Type', interactionCoverage),
    '## Events',
    tableOf('Event', eventCoverage),
  ]);
}

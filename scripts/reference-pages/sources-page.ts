import { sources } from '../../src/knowledge/sources.ts';
import { page } from './markdown.ts';

/** The page of all sources that the advice rests on. */
export function buildSourcesPage(): string {
  return page('Sources', 'src/knowledge/sources.ts', [
    'Every role, rule and number names one of these.',
    ...sources.map((source) =>
      [
        `## <a id="${source.id}"></a>${source.title}`,
        [`- Id: \`${source.id}\` (${source.reference})`, `- Publisher: ${source.publisher}`].join('\n'),
        source.note,
      ].join('\n\n'),
    ),
  ]);
}

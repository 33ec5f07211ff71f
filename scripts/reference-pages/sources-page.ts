import type { Source } from '../../src/knowledge/source.ts';
import { sources } from '../../src/knowledge/sources.ts';
import { page } from './markdown.ts';

/** The page of all sources that the advice rests on. */
export function buildSourcesPage(): string {
  return page('Sources', 'src/knowledge/sources.ts', [
    'Every role, rule and number names one of these.',
    ...sources.map(buildSource),
  ]);
}

function buildSource({ id, reference, title, publisher, url, date, note }: Source): string {
  const facts = [
    `- Id: \`${id}\`${reference ? ` (${reference})` : ''}`,
    `- Publisher: ${publisher}`,
    ...(url ? [`- Address: <${url}>`] : []),
    ...(date ? [`- Date: ${date}`] : []),
  ];
  return [`## <a id="${id}"></a>${title}`, facts.join('\n'), note].join('\n\n');
}

import { type Law, laws } from '../../src/knowledge/law.ts';
import { findRole } from '../../src/knowledge/roles/index.ts';
import { page, roleLink, sourceLink, table } from './markdown.ts';

/** The page of law and standards, with the days from which they apply. */
export function buildLawPage(): string {
  return page('Law and standards', 'src/knowledge/law.ts', [
    'What the sources say, each up to the day named; no legal advice. It is shown on the cards of the roles it concerns, and with an advice where regulated or personal data is involved. It decides nothing: no rule looks at it.',
    ...laws.map(buildLaw),
  ]);
}

function buildLaw({ id, name, holds, concerns, says, stages, asOf }: Law): string {
  return [
    `## <a id="${id}"></a>${name}`,
    [
      `- Holds: ${holds}`,
      `- Concerns: ${concerns.map((role) => roleLink(findRole(role))).join(', ')}`,
      `- As of: ${asOf}`,
      ...says.map(({ text, source }) => `- ${text} (${sourceLink(source)})`),
    ].join('\n'),
    ...(stages.length > 0
      ? [
          table(
            ['From', 'What', 'Source'],
            stages.map(({ from, text, source }) => [from, text, sourceLink(source)]),
          ),
        ]
      : []),
  ].join('\n\n');
}

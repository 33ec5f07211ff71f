import { type Disagreement, disagreements } from '../../src/knowledge/disagreements.ts';
import { findQuestion } from '../../src/knowledge/questions.ts';
import { findRole } from '../../src/knowledge/roles/index.ts';
import { page, roleLink, sourceLink, table } from './markdown.ts';

/** The page of what the sources see differently, and what decides. */
export function buildDisagreementsPage(): string {
  return page('Where the sources disagree', 'src/knowledge/disagreements.ts', [
    'An advice that had to settle one of these says so in one line, with what decided it.',
    ...disagreements.map(buildDisagreement),
  ]);
}

function buildDisagreement({ id, about, role, positions, questions, fact, reading }: Disagreement): string {
  const names = questions.map((question) => `“${findQuestion(question).name}”`);
  const deciders = [
    ...(names.length > 0 ? [`an answer that calls for somebody, the first of ${names.join(', ')}`] : []),
    ...(fact ? [fact] : []),
    'the date the hire is needed by, or its place in the order',
  ];
  return [
    `## <a id="${id}"></a>${about.charAt(0).toUpperCase()}${about.slice(1)}`,
    table(
      ['Says', 'Source'],
      positions.map(({ says, source }) => [says, sourceLink(source)]),
    ),
    [`- Role: ${roleLink(findRole(role))}`, `- Decided by: ${deciders.join('; else ')}`].join('\n'),
    reading,
  ].join('\n\n');
}

import { risksSource } from '../../knowledge/risks.ts';
import type { Fact, RoleCard } from '../../knowledge/role.ts';
import { findRole, type RoleId } from '../../knowledge/roles/index.ts';
import { findSource, type SourceId } from '../../knowledge/sources.ts';
import type { MessagePart } from '../blocks/message.ts';
import { escapeText } from '../blocks/text.ts';

/** The role's name for mrkdwn. */
export function roleName(id: RoleId): string {
  return escapeText(findRole(id).name);
}

/** "_(core roles course)_" */
export function citeTitles(...ids: readonly SourceId[]): string {
  return `_(${[...new Set(ids)].map((id) => findSource(id).shortTitle).join(', ')})_`;
}

/**
 * The three risks have one source. Which of them a role lowers is our reading of it, where that source does not name the
 * role.
 */
export function citeRisks({ sources }: Pick<RoleCard, 'sources'>): string {
  const { shortTitle } = findSource(risksSource);
  return sources.includes(risksSource) ? citeTitles(risksSource) : `_(our reading of the ${shortTitle})_`;
}

/** A fact with where it comes from. */
export function describeFact({ text, source }: Fact): string {
  return `${escapeText(text)} ${citeTitles(source)}`;
}

/** A list of facts; where all have one source it stands beside the title, else behind each. Nothing where there are none. */
export function listFacts(title: string, facts: readonly Fact[] = [], mark?: string): readonly MessagePart[] {
  const [first] = facts;
  if (!first) return [];
  const marked = mark ? { mark } : {};
  return facts.every(({ source }) => source === first.source)
    ? [
        {
          kind: 'list',
          title,
          note: citeTitles(first.source),
          items: facts.map(({ text }) => escapeText(text)),
          ...marked,
        },
      ]
    : [{ kind: 'list', title, items: facts.map(describeFact), ...marked }];
}

/** Short facts in one line, source by source: "Spark, Kafka _(lifecycle roles)_; Hadoop _(role definitions)_". */
export function joinFacts(facts: readonly Fact[]): string {
  return [...Map.groupBy(facts, ({ source }) => source)]
    .map(([source, same]) => `${same.map(({ text }) => escapeText(text)).join(', ')} ${citeTitles(source)}`)
    .join('; ');
}

/** The markers of seniority, in their order. */
export function listSeniority(role: RoleId): readonly MessagePart[] {
  const markers = findRole(role).seniorityMarkers;
  if (!markers) return [];
  const { junior, mid, senior } = markers;
  return [
    {
      kind: 'list',
      title: 'Seniority',
      note: citeTitles(junior.source, mid.source, senior.source),
      items: [
        `Junior, ${escapeText(junior.text)}`,
        `Mid-level, ${escapeText(mid.text)}`,
        `Senior, ${escapeText(senior.text)}`,
      ],
    },
  ];
}

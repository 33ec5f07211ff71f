import { overlapsSource, standInsFor } from '../../src/knowledge/overlaps.ts';
import type { Fact } from '../../src/knowledge/role.ts';
import { findCoversUntilThen, findRole, type Role, roles } from '../../src/knowledge/roles/index.ts';
import { page, roleLink, sourceLink, table } from './markdown.ts';

/** The page of all role cards. */
export function buildRolesPage(): string {
  return page('Roles', 'src/knowledge/roles', [
    '“Hire” roles are hired onto the AI team. “Cover” roles are usually in the organisation already, and covered first.',
    table(
      ['Role', 'Group', 'Fill', 'Needed by', 'Lowers'],
      roles.map((role: Role) => [
        roleLink(role),
        role.group,
        role.fill,
        neededBy(role),
        role.lowers.join(', '),
      ]),
    ),
    ...roles.map(buildCard),
  ]);
}

function buildCard(role: Role): string {
  const standIns = standInsFor(role.id).map(
    (standIn) => `${roleLink(findRole(standIn.role))} (${standIn.in})`,
  );
  const facts = [
    `- Id: \`${role.id}\``,
    `- Also called: ${role.aliases.join(', ')}`,
    ...(role.ships ? ['- Can put a model into production'] : []),
    ...(standIns.length > 0
      ? [`- Can stand in meanwhile: ${standIns.join('; ')} (${sourceLink(overlapsSource)})`]
      : []),
    ...(role.whenToInvolve ? [`- When to involve: ${describe(role.whenToInvolve)}`] : []),
    ...(role.keyDeliverable ? [`- Key deliverable: ${describe(role.keyDeliverable)}`] : []),
    `- Sources: ${role.sources.map(sourceLink).join(', ')}`,
  ];
  const { junior, mid, senior } = role.seniorityMarkers ?? {};
  return [
    `## <a id="${role.id}"></a>${role.name}`,
    role.summary,
    facts.join('\n'),
    ...listFacts('Responsible for', role.duties),
    ...listFacts('Measured by', role.kpis),
    ...listFacts('Skills', role.skills),
    ...listFacts('Knowledge', role.knowledge),
    ...(role.tools ? [`Tools: ${joinFacts(role.tools)}`] : []),
    ...describeAddition(role),
    ...(junior && mid && senior
      ? [
          `Seniority:\n\n- Junior: ${describe(junior)}\n- Mid-level: ${describe(mid)}\n- Senior: ${describe(senior)}`,
        ]
      : []),
  ].join('\n\n');
}

/** What is said of roles that the four sources do not name. */
function describeAddition(role: Role): readonly string[] {
  const { addition } = role;
  if (!addition) return [];
  const covers = findCoversUntilThen(role).map(
    (cover) => `- ${roleLink(findRole(cover.role))}: ${describe(cover.because)}`,
  );
  return [
    `An addition to the four sources. When not yet: ${describe(addition.whenNotYet)}.`,
    `Who covers until then:\n\n${covers.join('\n')}`,
  ];
}

/** The facts under a title, each with its source; nothing where there are none. */
function listFacts(title: string, facts: readonly Fact[] = []): readonly string[] {
  if (facts.length === 0) return [];
  return [`${title}:\n\n${facts.map((fact) => `- ${describe(fact)}`).join('\n')}`];
}

/** Short facts in one line, source by source. */
function joinFacts(facts: readonly Fact[]): string {
  return [...Map.groupBy(facts, ({ source }) => source)]
    .map(([source, same]) => `${same.map(({ text }) => text).join(', ')} (${sourceLink(source)})`)
    .join('; ');
}

function describe({ text, source }: Fact): string {
  return `${text} (${sourceLink(source)})`;
}

function neededBy(role: Role): string {
  if (!role.neededBy) return '–';
  return role.neededBy.after ? `${role.neededBy.phase} or later` : role.neededBy.phase;
}

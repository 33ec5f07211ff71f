import { standInsFor } from '../../src/knowledge/overlaps.ts';
import { findRole, type Role, roles } from '../../src/knowledge/roles/index.ts';
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
    ...(standIns.length > 0 ? [`- Can stand in meanwhile: ${standIns.join('; ')}`] : []),
    `- Sources: ${role.sources.map(sourceLink).join(', ')}`,
  ];
  return [`## <a id="${role.id}"></a>${role.name}`, role.summary, facts.join('\n')].join('\n\n');
}

function neededBy(role: Role): string {
  if (!role.neededBy) return '–';
  return role.neededBy.after ? `${role.neededBy.phase} or later` : role.neededBy.phase;
}

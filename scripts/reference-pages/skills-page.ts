import { findRole } from '../../src/knowledge/roles/index.ts';
import { skillLevel, skillRoles, skills, skillsSource } from '../../src/knowledge/skills.ts';
import { type SkillNotRole, skillsNotRoles } from '../../src/knowledge/skills-not-roles.ts';
import { page, roleLink, sourceLink, table } from './markdown.ts';

const levelNames = { must: 'must', nice: 'nice', none: '–' } as const;

/** The page of the skills matrix: what to look for in candidates for which role. */
export function buildSkillsPage(): string {
  return page('Skills', 'src/knowledge/skills.ts', [
    `“must” must have, “nice” nice to have, – not asked for. Source: ${sourceLink(skillsSource)}, which has these four roles only; what is said of the skills of the others stands on their cards.`,
    table(
      ['Skill', ...skillRoles.map((role) => roleLink(findRole(role)))],
      skills.map((skill) => [skill.name, ...skillRoles.map((role) => levelNames[skillLevel(skill, role)])]),
    ),
    '## Skills that are asked for as roles',
    'Nobody is hired for one of these alone. A command that is given one of the names answers with the roles it sits in.',
    table(
      ['Skill', 'Asked for as', 'Sits in', 'Why it is no role'],
      skillsNotRoles.map(({ name, names, sitsIn, why }: SkillNotRole) => [
        name,
        names.join(', '),
        sitsIn
          .map(({ role, because }) => `${roleLink(findRole(role))} (${sourceLink(because.source)})`)
          .join(', '),
        `${why.text} (${sourceLink(why.source)})`,
      ]),
    ),
  ]);
}

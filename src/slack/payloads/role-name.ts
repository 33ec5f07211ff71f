import { type Role, type RoleId, roles } from '../../knowledge/roles/index.ts';
import { type SkillNotRole, type SkillNotRoleId, skillsNotRoles } from '../../knowledge/skills-not-roles.ts';
import { createNameFinder, type FoundName } from './name-finder.ts';

export type FoundRole =
  | FoundName<RoleId>
  /** No role but a skill, which people ask for as if it were one. */
  | { readonly outcome: 'skill'; readonly id: SkillNotRoleId };

const findRole = createNameFinder<RoleId>(
  roles.map(({ id, name, shortName, aliases }: Role) => ({ id, names: [name, shortName, ...aliases] })),
);

const findSkill = createNameFinder<SkillNotRoleId>(
  skillsNotRoles.map(({ id, names }: SkillNotRole & { readonly id: SkillNotRoleId }) => ({ id, names })),
);

/** The role that somebody means by what they typed: "mlops", "ML Ops", "data enginers", "the SME"; or the skill: "prompt engineer". */
export function findRoleByName(typed: string): FoundRole {
  const role = findRole(typed);
  if (role.outcome === 'found') return role;
  const skill = findSkill(typed);
  return skill.outcome === 'found' ? { outcome: 'skill', id: skill.id } : role;
}

import type { RoleId } from './roles/index.ts';
import type { SourceId } from './sources.ts';

/** How much a skill matters in a role; "none" where the source asks for nothing. */
export type SkillLevel = 'must' | 'nice' | 'none';

/** The columns of the matrix, in the source's order. */
export const skillRoles = [
  'ml-engineer',
  'data-scientist',
  'mlops-engineer',
  'ai-product-manager',
] as const satisfies readonly RoleId[];

export type SkillRole = (typeof skillRoles)[number];

/**
 * What to look for in candidates, copied from source `team-building-guide`: a letter for each of `skillRoles`, in their
 * order. M must have, N nice to have, - not asked for.
 */
export const skills = [
  { id: 'python', name: 'Python, production-grade', levels: 'MNM-' },
  { id: 'ml-frameworks', name: 'ML frameworks (PyTorch, TensorFlow)', levels: 'MMN-' },
  { id: 'statistics', name: 'Statistics and experimentation', levels: 'NM-N' },
  { id: 'kubernetes', name: 'Kubernetes and containers', levels: 'M-M-' },
  { id: 'ci-cd', name: 'CI/CD and automation', levels: 'M-M-' },
  { id: 'cloud', name: 'Cloud platforms (AWS, GCP, Azure)', levels: 'MNM-' },
  { id: 'sql', name: 'SQL and data modelling', levels: 'MMN-' },
  { id: 'system-design', name: 'System design', levels: 'M-M-' },
  { id: 'business-acumen', name: 'Business acumen', levels: 'NN-M' },
  { id: 'communication', name: 'Stakeholder communication', levels: 'NM-M' },
] as const;

export type Skill = (typeof skills)[number];

export const skillsSource: SourceId = 'team-building-guide';

/** Whether the matrix has a column for this role. */
export function isSkillRole(role: RoleId): role is SkillRole {
  return skillRoles.some((known) => known === role);
}

/** How much the skill matters in the role. */
export function skillLevel(skill: Skill, role: SkillRole): SkillLevel {
  switch (skill.levels[skillRoles.indexOf(role)]) {
    case 'M':
      return 'must';
    case 'N':
      return 'nice';
    default:
      return 'none';
  }
}

/** The skills that matter in the role just so much. */
export function skillsAt(level: SkillLevel, role: SkillRole): readonly Skill[] {
  return skills.filter((skill) => skillLevel(skill, role) === level);
}

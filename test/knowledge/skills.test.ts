import { describe, expect, it } from 'vitest';
import { isSkillRole, skillLevel, skillRoles, skills, skillsAt } from '../../src/knowledge/skills.ts';

/** The table of the team-building guide, row by row: ML Engineer, Data Scientist, MLOps, AI PM. */
const asInTheGuide = [
  'Python, production-grade | must nice must none',
  'ML frameworks (PyTorch, TensorFlow) | must must nice none',
  'Statistics and experimentation | nice must none nice',
  'Kubernetes and containers | must none must none',
  'CI/CD and automation | must none must none',
  'Cloud platforms (AWS, GCP, Azure) | must nice must none',
  'SQL and data modelling | must must nice none',
  'System design | must none must none',
  'Business acumen | nice nice none must',
  'Stakeholder communication | nice must none must',
];

describe('the skills matrix', () => {
  it('has the guide’s columns', () => {
    expect(skillRoles).toEqual(['ml-engineer', 'data-scientist', 'mlops-engineer', 'ai-product-manager']);
  });

  it('has the guide’s rows and levels', () => {
    const rows = skills.map(
      (skill) => `${skill.name} | ${skillRoles.map((role) => skillLevel(skill, role)).join(' ')}`,
    );
    expect(rows).toEqual(asInTheGuide);
  });

  it('says as much of every skill as there are columns', () => {
    for (const { id, levels } of skills) {
      expect(levels, id).toMatch(/^[MN-]+$/);
      expect(levels, id).toHaveLength(skillRoles.length);
    }
  });

  it('gives the skills of a role by how much they matter', () => {
    expect(skillsAt('must', 'ai-product-manager').map(({ id }) => id)).toEqual([
      'business-acumen',
      'communication',
    ]);
    expect(skillsAt('nice', 'ai-product-manager').map(({ id }) => id)).toEqual(['statistics']);
  });

  it('knows which roles have a column', () => {
    expect(isSkillRole('mlops-engineer')).toBe(true);
    expect(isSkillRole('data-engineer')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { isRoleId } from '../../src/knowledge/roles/index.ts';
import { type SkillNotRole, skillsNotRoles } from '../../src/knowledge/skills-not-roles.ts';

const all: readonly SkillNotRole[] = skillsNotRoles;

describe('skills that are asked for as roles', () => {
  it.each(all)('sit in roles that exist, each told once: $id', ({ sitsIn }) => {
    const named = sitsIn.map(({ role }) => role);
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named).size).toBe(named.length);
    for (const role of named) expect(isRoleId(role), role).toBe(true);
  });

  it.each(all)('say who covers, from inside and outside, and what would reopen it: $id', (skill) => {
    expect(skill.coverWith.map(({ from }) => from)).toEqual(expect.arrayContaining(['internal', 'contract']));
    expect(skill.reopens.length).toBeGreaterThan(0);
    for (const { text } of [skill.why, ...skill.reopens]) expect(text).toMatch(/^[A-Z].*[^.]$/);
  });

  it.each([
    ['python', ['ml-engineer', 'mlops-engineer']],
    ['ml-frameworks', ['ml-engineer', 'data-scientist']],
    ['kubernetes', ['ml-engineer', 'mlops-engineer']],
    ['sql', ['ml-engineer', 'data-scientist']],
  ])('sit where the skills matrix says “must”: %s', (id, roles) => {
    expect(all.find((skill) => skill.id === id)?.sitsIn.map(({ role }) => role)).toEqual(roles);
  });
});

import { describe, expect, it } from 'vitest';
import { skillsNotRoles } from '../../../src/knowledge/skills-not-roles.ts';
import { findRoleByName } from '../../../src/slack/payloads/role-name.ts';
import { buildSkillNotRole } from '../../../src/slack/views/skill-not-role-message.ts';
import { buildUnknownRole } from '../../../src/slack/views/unknown-name.ts';
import { expectWhole } from '../../support/within-limits.ts';

describe('a skill that was asked for as a role', () => {
  it.each(skillsNotRoles)('fits into one message: $id', ({ id }) => {
    expectWhole(buildSkillNotRole(id));
  });

  it('is not to be hired for: where it sits, who covers it, and what would reopen it', () => {
    const { text } = buildSkillNotRole('prompting');
    expect(text).toContain('Do not hire for prompting: it is a skill, not a role');
    expect(text).toMatch(/It sits in these roles.*AI Engineer.*Evaluation Engineer.*Domain Expert/s);
    expect(text).toMatch(/Cover it from.*Inside.*web developers.*On contract.*Ask again when.*AI engineer/s);
    expect(text).toContain('_(prompting is no job)_');
  });

  it('is the answer to its name wherever a role is asked for', () => {
    const found = findRoleByName('prompt engineer');
    if (found.outcome === 'found') throw new Error('a role');
    expect(buildUnknownRole('prompt engineer', found)).toEqual(buildSkillNotRole('prompting'));
  });
});

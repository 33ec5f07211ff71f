import { findSkillNotRole, type SkillNotRoleId } from '../../knowledge/skills-not-roles.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { describeReasonsAgainst } from './not-yet-text.ts';
import { buildRoleActions } from './role-picker.ts';
import { describeFact, roleName } from './role-text.ts';

/** "Do not hire" for a skill that was asked for as a role: where it sits, who covers it, and what would call for a hire. */
export function buildSkillNotRole(id: SkillNotRoleId): Message {
  const skill = findSkillNotRole(id);
  return buildMessage(
    [
      { kind: 'heading', text: `Do not hire for ${skill.name}: it is a skill, not a role` },
      {
        kind: 'list',
        title: 'It sits in these roles',
        items: skill.sitsIn.map(({ role, because }) => `*${roleName(role)}*: ${describeFact(because)}`),
      },
      ...describeReasonsAgainst(skill),
    ],
    [buildRoleActions()],
  );
}

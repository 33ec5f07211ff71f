import { defineCommand } from '../listener.ts';
import { findRoleByName } from '../payloads/role-name.ts';
import { buildScorecard } from '../views/scorecard-message.ts';
import { buildSkillsMatrix } from '../views/skills-message.ts';
import { buildUnknownRole } from '../views/unknown-name.ts';

export const skills = defineCommand({
  id: 'skills',
  summary: 'which skills matter in which role; with a role, a scorecard for interviews',
  usage: '[role]',
  examples: ['/aiteam skills ml engineer'],
  needs: 'viewer',
  isReadOnly: true,
  isGeneral: true,
  run: async ({ rest }) => {
    if (rest === '') return { kind: 'message', message: buildSkillsMatrix() };
    const found = findRoleByName(rest);
    const message = found.outcome === 'found' ? buildScorecard(found.id) : buildUnknownRole(rest, found);
    return { kind: 'message', message };
  },
});

import { findRole } from '../../knowledge/roles/index.ts';
import {
  type SkillLevel,
  type SkillRole,
  skillLevel,
  skillRoles,
  skills,
  skillsAt,
  skillsSource,
} from '../../knowledge/skills.ts';
import { findSource } from '../../knowledge/sources.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { buildTable } from '../blocks/table.ts';
import { joinWords } from '../blocks/text.ts';
import { command } from '../ids.ts';
import { buildScorecardActions } from './role-picker.ts';
import { roleName } from './role-text.ts';

const levelNames: { readonly [level in SkillLevel]: string } = { must: 'must', nice: 'nice', none: '–' };

/** The skills matrix: which skill a candidate for which role must have, or is nice to have. */
export function buildSkillsMatrix(): Message {
  const table = buildTable(
    ['Skill', ...skillRoles.map((role) => findRole(role).shortName)],
    skills.map((skill) => [skill.name, ...skillRoles.map((role) => levelNames[skillLevel(skill, role)])]),
    'center',
  );
  return buildMessage(
    [
      { kind: 'heading', text: 'Skills by role' },
      { kind: 'blocks', blocks: [table], inWords: skillRoles.map(tellColumn).join('\n') },
      {
        kind: 'small-print',
        text: `must: must have; nice: nice to have; –: not asked for. Source: ${findSource(skillsSource).shortTitle}, which has these four roles only. \`${command} skills ml engineer\` makes a scorecard for interviews, for any role.`,
      },
    ],
    [buildScorecardActions()],
  );
}

function tellColumn(role: SkillRole): string {
  const names = (level: SkillLevel) => skillsAt(level, role).map(({ name }) => name);
  return `*${roleName(role)}* must have: ${joinWords(names('must'))}. Nice to have: ${joinWords(names('nice')) || 'nothing named'}.`;
}

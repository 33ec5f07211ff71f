import type { Fact } from '../../knowledge/role.ts';
import { findRole, type RoleId } from '../../knowledge/roles/index.ts';
import {
  isSkillRole,
  type SkillLevel,
  type SkillRole,
  skillsAt,
  skillsSource,
} from '../../knowledge/skills.ts';
import { findSource } from '../../knowledge/sources.ts';
import { buildMessage, type Message, type MessagePart } from '../blocks/message.ts';
import { buildScorecardActions } from './role-picker.ts';
import { listFacts, listSeniority } from './role-text.ts';

/** Drawn, not a checkbox of Slack's: it can be copied into notes, and Slack keeps no ticks. */
const box = '☐';

/** Criteria to tick in an interview: from the skills matrix where it has the role, else from the role's card. */
export function buildScorecard(id: RoleId): Message {
  const role = findRole(id);
  const criteria = isSkillRole(id) ? fromMatrix(id) : fromCard(id);
  const seniority = listSeniority(id);
  return buildMessage(
    [
      { kind: 'heading', text: `Scorecard: ${role.name}` },
      ...criteria,
      ...(seniority.length > 0
        ? seniority
        : [
            {
              kind: 'paragraph',
              text: '*Seniority*\nWhat tells junior, mid-level and senior apart in this role is not in the sources.',
            } as const,
          ]),
      {
        kind: 'small-print',
        text: 'Copy it and tick what you saw, with an example for each tick. One scorecard for each candidate; nothing is kept here.',
      },
    ],
    [buildScorecardActions(id)],
  );
}

function fromMatrix(id: SkillRole): readonly MessagePart[] {
  return [
    ...listFacts('Must have', factsAt('must', id), box),
    ...listFacts('Nice to have', factsAt('nice', id), box),
    ...listFacts('What the card says of these skills', findRole(id).skills),
  ];
}

function factsAt(level: SkillLevel, role: SkillRole): readonly Fact[] {
  return skillsAt(level, role).map(({ name }) => ({ text: name, source: skillsSource }));
}

function fromCard(id: RoleId): readonly MessagePart[] {
  const { skills = [], knowledge = [], tools = [] } = findRole(id);
  const isSilent = skills.length + knowledge.length + tools.length === 0;
  return [
    {
      kind: 'paragraph',
      text: isSilent
        ? 'The sources name no skills for this role, so there is nothing to score by.'
        : `The skills matrix (${findSource(skillsSource).shortTitle}) has no column for this role: which skills are musts is not in the sources. These are all that they name.`,
    },
    ...listFacts('Skills', skills, box),
    ...listFacts('Knowledge', knowledge, box),
    ...listFacts('Works with', tools, box),
  ];
}

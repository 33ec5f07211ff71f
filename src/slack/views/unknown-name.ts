import { type RaciTaskId, raciTasks } from '../../knowledge/raci-matrix.ts';
import { type StageId, stages } from '../../knowledge/stages.ts';
import { buildMessage, type Message } from '../blocks/message.ts';
import { escapeText, joinWords, shorten, unescapeText } from '../blocks/text.ts';
import { command } from '../ids.ts';
import type { FoundName } from '../payloads/name-finder.ts';
import type { FoundRole } from '../payloads/role-name.ts';
import { buildRoleActions } from './role-picker.ts';
import { roleName } from './role-text.ts';
import { buildSkillNotRole } from './skill-not-role-message.ts';

type NotFound<Id> = Exclude<FoundName<Id>, { outcome: 'found' }>;

/** For a name that is no role: the skill that it means, or else the nearest roles, and a menu of all of them. */
export function buildUnknownRole(typed: string, found: Exclude<FoundRole, { outcome: 'found' }>): Message {
  if (found.outcome === 'skill') return buildSkillNotRole(found.id);
  const names = found.outcome === 'suggestions' ? found.ids.map((id) => `*${roleName(id)}*`) : [];
  const meant = names.length > 0 ? ` Did you mean ${orList(names)}?` : '';
  return buildMessage(
    [
      {
        kind: 'paragraph',
        text: `I do not know the role ${quote(typed)}.${meant} \`${command} roles\` lists all of them.`,
      },
    ],
    [buildRoleActions()],
  );
}

/** For a name that is no task of the RACI: the nearest ones, and all of them. */
export function buildUnknownTask(typed: string, found: NotFound<RaciTaskId>): Message {
  const names = found.outcome === 'suggestions' ? found.ids.map((id) => `\`${command} raci ${id}\``) : [];
  const meant = names.length > 0 ? ` Did you mean ${orList(names)}?` : '';
  const all = joinWords(raciTasks.map(({ name }) => name.toLowerCase()));
  return buildMessage([
    {
      kind: 'paragraph',
      text: `I do not know the task ${quote(typed)}.${meant} The tasks are ${all}.`,
    },
  ]);
}

/** For a name that is no stage: the nearest ones, and all of them. */
export function buildUnknownStage(typed: string, found: NotFound<StageId>): Message {
  const names = found.outcome === 'suggestions' ? found.ids.map((id) => `\`${command} stages ${id}\``) : [];
  const meant = names.length > 0 ? ` Did you mean ${orList(names)}?` : '';
  const all = joinWords(stages.map(({ id }) => `\`${command} stages ${id}\``));
  return buildMessage([
    {
      kind: 'paragraph',
      text: `I do not know the stage ${quote(typed)}.${meant} The stages are ${all}.`,
    },
  ]);
}

function quote(typed: string): string {
  return `“${escapeText(shorten(unescapeText(typed), 40))}”`;
}

function orList(names: readonly string[]): string {
  return joinWords(names).replace(/ and (?=[^,]*$)/, ' or ');
}

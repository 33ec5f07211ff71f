import type { SavedTeam } from '../../store/store.ts';
import type { Message } from '../blocks/message.ts';
import type { Deps } from '../deps.ts';
import { defineCommand } from '../listener.ts';
import { findTaskByName } from '../payloads/task-name.ts';
import { adviseSavedTeam } from '../saved-team.ts';
import { buildRaciMatrix } from '../views/raci-matrix-message.ts';
import { buildRaciMessage } from '../views/raci-message.ts';
import { buildRaciTask } from '../views/raci-task-message.ts';
import { buildUnknownTask } from '../views/unknown-name.ts';

export const raci = defineCommand({
  id: 'raci',
  summary: 'who on this team answers for what, holes first; with a task, that row in detail',
  usage: '[task]',
  examples: ['/aiteam raci monitoring'],
  needs: 'viewer',
  isReadOnly: true,
  run: async ({ rest, visit }, deps) => {
    const { saved } = visit;
    const message = rest === '' ? showAll(saved, deps) : showTask(rest, saved, deps);
    return { kind: 'message', message };
  },
});

function showAll(saved: SavedTeam | undefined, deps: Deps): Message {
  if (!saved) return buildRaciMatrix();
  const { advice, roster } = adviseSavedTeam(saved, deps);
  return buildRaciMessage(advice, roster);
}

function showTask(typed: string, saved: SavedTeam | undefined, deps: Deps): Message {
  const found = findTaskByName(typed);
  if (found.outcome !== 'found') return buildUnknownTask(typed, found);
  if (!saved) return buildRaciTask(found.id);
  const { advice, roster } = adviseSavedTeam(saved, deps);
  return buildRaciTask(found.id, { rows: advice.raci, roster });
}

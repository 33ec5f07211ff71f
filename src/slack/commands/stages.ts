import { defineCommand } from '../listener.ts';
import { findStageByName } from '../payloads/stage-name.ts';
import { adviseSavedTeam } from '../saved-team.ts';
import { buildStage } from '../views/stage-message.ts';
import { buildStages } from '../views/stages-message.ts';
import { buildUnknownStage } from '../views/unknown-name.ts';

export const stages = defineCommand({
  id: 'stages',
  summary:
    'how many people each stage takes, your team beside it; pilot and production casts; known mistakes; with a stage, that one in detail',
  usage: '[stage]',
  examples: ['/aiteam stages platform'],
  needs: 'viewer',
  isReadOnly: true,
  run: async ({ rest, visit }, deps) => {
    const found = rest === '' ? undefined : findStageByName(rest);
    if (found && found.outcome !== 'found')
      return { kind: 'message', message: buildUnknownStage(rest, found) };
    const { saved } = visit;
    const advice = saved && adviseSavedTeam(saved, deps).advice;
    return { kind: 'message', message: found ? buildStage(found.id, advice) : buildStages(advice) };
  },
});

import type { SavedTeam } from '../../store/store.ts';
import { isEnough } from '../../team/permissions.ts';
import type { Deps } from '../deps.ts';
import { closedToWorkflows, notForThisPerson, nothingSavedForStep } from '../views/step-text.ts';
import { openVisit } from '../visit.ts';

/** Whose team a step is about, and for whom it asks, where the workflow says. */
export interface WorkflowPlace {
  readonly workspaceId: string;
  readonly channelId: string | undefined;
  readonly userId: string | undefined;
}

export type OpenedForWorkflow =
  | { readonly outcome: 'opened'; readonly saved: SavedTeam }
  | { readonly outcome: 'refused'; readonly sentence: string };

/**
 * Opens the team that a workflow means. A workflow may read what everybody in the workspace may: whoever builds one can name any
 * person, so a person that is named can only take that right away, never give it.
 */
export async function openForWorkflow(place: WorkflowPlace, deps: Deps): Promise<OpenedForWorkflow> {
  const { workspaceId, channelId, userId } = place;
  const visit = userId === undefined ? undefined : await openVisit({ workspaceId, channelId, userId }, deps);
  const { settings, saved } = visit ?? (await openForNobody(workspaceId, channelId, deps));
  if (!isEnough(settings.permissions.everybodyElse, 'viewer')) return refuse(closedToWorkflows, place, deps);
  if (visit && !isEnough(visit.permission, 'viewer')) return refuse(notForThisPerson, place, deps);
  return saved ? { outcome: 'opened', saved } : { outcome: 'refused', sentence: nothingSavedForStep };
}

async function openForNobody(workspaceId: string, channelId: string | undefined, { store }: Deps) {
  const { settings, team: saved } = await store.openTeam({ workspaceId, channelId, userId: '' });
  return { settings, saved };
}

function refuse(sentence: string, { workspaceId, userId }: WorkflowPlace, { log }: Deps): OpenedForWorkflow {
  log.info({ workspaceId, userId }, 'a workflow may not see the advice');
  return { outcome: 'refused', sentence };
}

import type { WorkspaceSettings } from '../../team/workspace-settings.ts';
import type { Message } from '../blocks/message.ts';
import type { Deps } from '../deps.ts';

interface Audience {
  readonly workspaceId: string;
  readonly settings: WorkspaceSettings;
  /** Whom it is about; they are not told of themselves. */
  readonly about: string;
  /** Who saved the team last; told where nobody else can be. */
  readonly savedBy: string;
}

/** Sends the message to each owner; where none can be told, to the planners, and else to whoever saved the team last. */
export async function tellOwners(audience: Audience, message: Message, deps: Deps): Promise<void> {
  const { workspaceId, settings, about, savedBy } = audience;
  const { owners, planners } = settings.permissions;
  // Nobody is tried twice: what Slack says it refused may have arrived.
  const tried = new Set([about, '']);
  for (const group of [owners, planners, [savedBy]]) {
    let isTold = false;
    // One after another: Slack slows down an app that sends many at once.
    for (const userId of group) {
      if (tried.has(userId)) continue;
      tried.add(userId);
      isTold = (await deps.tell(workspaceId, userId, message)) || isTold;
    }
    if (isTold) return;
  }
  deps.log.warn({ workspaceId }, 'nobody could be told of a change in Slack');
}

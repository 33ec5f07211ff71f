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
  for (const group of [owners, planners, [savedBy]]) {
    const people = group.filter((userId) => userId !== about && userId !== '');
    let isTold = false;
    // One after another: Slack slows down an app that sends many at once.
    for (const userId of people) isTold = (await deps.tell(userId, message)) || isTold;
    if (isTold) return;
  }
  deps.log.warn({ workspaceId }, 'nobody could be told of a change in Slack');
}

import type { SlackProfile } from '../../team/slack-profile.ts';
import type { FoundUser } from '../deps.ts';

/** Slack allows a hundred characters; what a client sends more of is not kept. */
const longestTitle = 300;

/** What is kept of what Slack says of somebody. */
export function profileOf(user: FoundUser): SlackProfile {
  return { title: user.title.slice(0, longestTitle), standing: standingOf(user) };
}

function standingOf({ isDeactivated, isOutsider, isGuest }: FoundUser): SlackProfile['standing'] {
  if (isDeactivated) return 'deactivated';
  if (isOutsider) return 'outsider';
  return isGuest ? 'guest' : 'member';
}

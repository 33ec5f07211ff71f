import { isEnough } from '../team/permissions.ts';
import type { Visit } from './visit.ts';

/** What the references of forgetting are about; their id is the person's. */
export const forgetting = 'forget';

/** Why somebody may not have this person forgotten, in mrkdwn; undefined where they may. */
export function checkForgetting(
  { userId: asker, permission, settings }: Pick<Visit, 'userId' | 'permission' | 'settings'>,
  userId: string,
): string | undefined {
  const { owners } = settings.permissions;
  const isOnlyOwner = owners.length === 1 && owners[0] === userId;
  if (userId !== asker && !isEnough(permission, 'owner'))
    return 'Only owners can have somebody else forgotten. `/aiteam forget me` forgets you.';
  return isOnlyOwner
    ? 'The only owner cannot be forgotten. Make somebody else owner first: `/aiteam settings`.'
    : undefined;
}

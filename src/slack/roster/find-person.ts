import type { Who } from '../../team/roster.ts';
import type { Deps } from '../deps.ts';

/** Somebody of Slack as a roster names them, or why they cannot be on one; the sentence is plain text. Guests can. */
export async function findPerson(
  userId: string,
  workspaceId: string,
  deps: Pick<Deps, 'people'>,
): Promise<Who | { readonly sentence: string }> {
  const user = await deps.people.find(workspaceId, userId);
  if (!user) return { sentence: 'Slack does not know this person. Choose somebody else.' };
  if (user.isBot) return { sentence: `${user.name} is an app. Choose a person.` };
  if (user.isDeactivated) return { sentence: `${user.name} has left this workspace. Choose somebody else.` };
  return { kind: 'slack', userId, name: user.name };
}

import { escapeText, shorten } from '../blocks/text.ts';
import type { Deps } from '../deps.ts';

/** Longer names are shortened. */
const longestName = 40;

/** Stands for somebody whom Slack does not tell of. */
export const unknownName = 'somebody';

/** Names of people by their Slack ids, escaped; of somebody whom Slack does not tell of, "somebody". */
export type NamesOfUsers = (userId: string | undefined) => string;

/** Asks Slack for the names of the people who decided something. */
export async function findNames(
  workspaceId: string,
  userIds: readonly (string | undefined)[],
  deps: Pick<Deps, 'people'>,
): Promise<NamesOfUsers> {
  const ids = [...new Set(userIds)].filter((id) => id !== undefined);
  const found = await Promise.all(ids.map((id) => deps.people.find(workspaceId, id).catch(() => undefined)));
  const names = new Map(found.map((user, place) => [ids[place], user?.name]));
  return (userId) => escapeText(shorten(names.get(userId) ?? '', longestName)) || unknownName;
}

import type { Deps } from './deps.ts';
import type { Visit } from './visit.ts';

/** Where something is shown: in which team, and in which channel answers belong. */
export type ThingPlace = Pick<Visit, 'workspaceId' | 'teamId'> & { readonly channelId?: string | undefined };

/** What a button or form is about: its sort, such as "role", which one, and its fingerprint where edits can collide. */
export interface Thing {
  readonly what: string;
  readonly id: string;
  readonly seen?: string | undefined;
}

/** Signs what a button or form is about. */
export function signThing(
  { what, id, seen }: Thing,
  { workspaceId, teamId, channelId }: ThingPlace,
  { references }: Pick<Deps, 'references'>,
): string {
  return references.sign({
    kind: 'thing',
    workspaceId,
    teamId,
    ...(channelId ? { channelId } : {}),
    what,
    id,
    ...(seen === undefined ? {} : { seen }),
  });
}

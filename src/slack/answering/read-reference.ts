import type { Deps } from '../deps.ts';
import type { Reference } from '../payloads/reference.ts';

/** What a payload was made for. "foreign": for another workspace, so that nothing may be done for it. */
export type ReadReference =
  | { readonly outcome: 'read'; readonly reference: Reference | undefined }
  | { readonly outcome: 'foreign' };

/** The first genuine reference among these texts, which came with a payload. One of another workspace is logged. */
export function readReference(
  texts: readonly (string | undefined)[],
  { workspaceId, userId }: { readonly workspaceId: string; readonly userId: string },
  { references, log }: Pick<Deps, 'references' | 'log'>,
): ReadReference {
  if (texts.some((text) => references.isForeign(text, workspaceId))) {
    log.warn({ workspaceId, userId }, 'a reference of another workspace was refused');
    return { outcome: 'foreign' };
  }
  const [reference] = texts.flatMap((text) => references.read(text, workspaceId) ?? []);
  return { outcome: 'read', reference };
}

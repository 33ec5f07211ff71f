import { createHash } from 'node:crypto';
import { inOrder } from '../../team/team-changes.ts';

/**
 * A few characters that differ where the thing does: a form or button carries them, so that the later of two edits is seen.
 * The order of fields does not matter, and a field without a value counts as absent, as does a thing that is not there.
 */
export function fingerprint(thing: unknown): string {
  return createHash('sha256')
    .update(inOrder(thing ?? null))
    .digest('base64url')
    .slice(0, 16);
}

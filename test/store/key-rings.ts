import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { type KeyRing, readKeyRing } from '../../src/store/key-ring.ts';

/** A key as `ENCRYPTION_KEY` holds it, the same for the same name. */
export function keyNamed(name: string): string {
  return createHash('sha256').update(name).digest('base64');
}

/** A ring of the keys with these names, of which the first one seals. */
export function keyRing(...names: readonly string[]): KeyRing {
  const read = readKeyRing(names.map(keyNamed).join(','));
  return 'ring' in read ? read.ring : expect.unreachable(read.problem);
}

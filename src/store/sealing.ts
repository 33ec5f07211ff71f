import { isSealed, type KeyRing, type SealedPlace } from './key-ring.ts';
import { StoreProblem } from './store-problem.ts';

/** How an open database keeps what may be sealed: as it is until there is a key ring, sealed from then on. */
export interface Sealing {
  use(ring: KeyRing): void;
  seal(text: string, place: SealedPlace): string;
  /** Also what was kept before there was a ring. Throws a `StoreProblem` where it was sealed and cannot be opened. */
  open(text: string, place: SealedPlace): string;
}

export function createSealing(): Sealing {
  let ring: KeyRing | undefined;
  return {
    use: (given) => {
      ring = given;
    },
    seal: (text, place) => ring?.seal(text, place) ?? text,
    open: (text, place) => {
      if (!isSealed(text)) return text;
      if (ring === undefined)
        throw new StoreProblem(
          'wrong-key',
          'The secrets in the database are sealed: set ENCRYPTION_KEY to the key that was set when it was used last.',
        );
      return ring.open(text, place);
    },
  };
}

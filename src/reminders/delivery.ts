import type { Gap } from './gap.ts';

/** Why a reminder does not run: somebody paused it, or its channel or installation cannot be reached. */
export const pauseReasons = ['by-hand', 'unreachable', 'archived', 'refused', 'not-installed'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** What became of a post, as far as its answer tells. */
export type PostAnswer =
  | { readonly kind: 'sent'; readonly ts: string }
  /** Surely not posted; to be tried again after so many milliseconds. */
  | { readonly kind: 'again'; readonly after: number }
  /** Surely not posted, and trying again would not help; `why` is Slack's code. */
  | { readonly kind: 'final'; readonly why: string; readonly pause: PauseReason }
  /** It may have arrived. */
  | { readonly kind: 'unsure' };

/** Whether a post of which no answer came stands in its channel. */
export type Sighting =
  | { readonly kind: 'found'; readonly ts: string }
  /** The channel was read from a minute before the post on, to its end, and it is not there. */
  | { readonly kind: 'absent' }
  /** This channel cannot be read. */
  | { readonly kind: 'unreadable' }
  /** Not now: Slack did not answer, or asks to wait for so many milliseconds. */
  | { readonly kind: 'later'; readonly after: number };

/** What the owner of a reminder is told, once each. */
export type OwnerNews =
  /** It was paused because Slack refused a post for good; `why` is Slack's code. */
  | { readonly kind: 'paused'; readonly pause: PauseReason; readonly why: string }
  /** The paused one runs again. */
  | { readonly kind: 'resumed' }
  /** These were told so often that nothing is to be hoped from more. */
  | { readonly kind: 'told-last'; readonly gaps: readonly Gap[] }
  /** Nobody knows whether the post of that day arrived, and another one could be one too many. */
  | { readonly kind: 'lost'; readonly key: string };

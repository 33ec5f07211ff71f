import { cleanText, shorten } from '../blocks/text.ts';
import { hiringBlocks, longestReason } from '../payloads/hiring-values.ts';

/** A reason as it is kept, or what is wrong with it, by block id. */
export interface ReadReason {
  readonly reason: string;
  readonly errors: { readonly [blockId: string]: string };
}

/** Reads the reason of a form, which nobody may leave out. */
export function readReason(typed: string | null): ReadReason {
  const reason = shorten(cleanText(typed ?? ''), longestReason);
  return { reason, errors: reason ? {} : { [hiringBlocks.reason]: 'Say why, in a few words.' } };
}

import { z } from 'zod';
import type { JsonObject } from '../control/protocol.ts';
import { SlackError } from '../slack-error.ts';
import { integerParameter } from './method.ts';

export const pagingParameters = {
  limit: integerParameter.optional(),
  cursor: z.string().optional(),
};

interface Paging {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

const offsetIn = (cursor: string): number => {
  const offset = /^at:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  if (offset === undefined) throw new SlackError('invalid_cursor');
  return Number(offset);
};

/** One page of a list under its name, with the cursor to the next page; `""` at the end. Only the page is described. */
export const page = <Item>(
  name: string,
  all: readonly Item[],
  describe: (item: Item) => unknown,
  { limit, cursor }: Paging,
  usual = 100,
): JsonObject & { readonly response_metadata: { readonly next_cursor: string } } => {
  if (limit !== undefined && (limit < 0 || limit > 1000)) throw new SlackError('invalid_limit');
  const start = cursor ? offsetIn(cursor) : 0;
  const end = start + (limit || usual);
  return {
    [name]: all.slice(start, end).map((item) => describe(item)),
    response_metadata: {
      next_cursor: end < all.length ? Buffer.from(`at:${end}`).toString('base64') : '',
    },
  };
};

import { z } from 'zod';
import { messageSurface, suggestOptions, viewSurface } from '../interactions/suggest-options.ts';
import { findMessage } from '../messages.ts';
import type { Parts } from '../parts.ts';
import { findView } from '../view-stacks.ts';
import type { OptionsQuery, OptionsResult } from './protocol.ts';
import { canSee } from './snapshot.ts';

const id = z.string().min(1).max(255);

/** A query as it comes over HTTP. */
export const optionsQuerySchema: z.ZodType<OptionsQuery> = z.strictObject({
  user: id,
  place: z.union([z.strictObject({ viewId: id }), z.strictObject({ channel: id, ts: id })]),
  blockId: id,
  actionId: id,
  query: z.string().max(3000),
});

/** Asks the app for the options of a menu, as a person who types into it. */
export const suggest = async (parts: Parts, query: OptionsQuery): Promise<OptionsResult> => {
  const { state } = parts;
  const { user, place } = query;
  if ('viewId' in place) {
    const view = findView(state, { id: place.viewId });
    if (view === undefined || view.ownerId !== user) return { ok: false, problem: 'That view is not open.' };
    return suggestOptions(parts, user, viewSurface(state, view), query);
  }
  const channel = state.channels.get(place.channel);
  const message = findMessage(state, place.channel, place.ts);
  const isTheirs = message?.ephemeralFor === null || message?.ephemeralFor === user;
  if (message === undefined || channel === undefined || !isTheirs || !canSee(state, channel, user)) {
    return { ok: false, problem: 'There is no such message.' };
  }
  return suggestOptions(parts, user, messageSurface(state, message), query);
};

import { z } from 'zod';

const ms = z
  .int()
  .min(0)
  .max(366 * 24 * 3600 * 1000);

const knobsSchema = z.strictObject({
  /** `unreachable` resets every connection, `unavailable` answers every call 503; neither takes a WebSocket. */
  outage: z.enum(['none', 'unreachable', 'unavailable']),
  /** How old a message has to be before conversations.history and .replies show it. */
  historyLagMs: ms,
  /** The pace of chat.postMessage in each channel: so many at once, then one every so often; otherwise 429. */
  postPace: z.strictObject({ burst: z.int().min(1), everyMs: z.int().min(1) }).nullable(),
  /** How many calls of a method are taken a minute; otherwise 429. */
  callsPerMinute: z.record(z.string(), z.int().min(1)),
  /** By how much the `Date` header of answers is ahead of the workspace's clock. */
  dateAheadMs: z.int(),
  /** Which event of an uninstalled app comes first, how often each comes, and how late. */
  uninstallEvents: z.strictObject({
    first: z.enum(['tokens_revoked', 'app_uninstalled']),
    times: z.int().min(1).max(10),
    lateMs: ms,
  }),
});

/** How Slack behaves, for better and worse; what a rig turns until it turns it back. */
export type Knobs = z.infer<typeof knobsSchema>;

export const turnSchema = knobsSchema.partial();

/** Some knobs and where to turn them. */
export type Turn = Readonly<z.infer<typeof turnSchema>>;

/** Turns the knobs that are named and leaves the others. */
export const turnKnobs = (knobs: Knobs, turn: Turn): void => {
  const named = Object.entries(turn).filter(([, value]) => value !== undefined);
  Object.assign(knobs, Object.fromEntries(named));
};

/** Slack on a usual day. */
export const createKnobs = (): Knobs => ({
  outage: 'none',
  historyLagMs: 0,
  // One a second, with the short burst that Slack bears.
  postPace: { burst: 10, everyMs: 1000 },
  callsPerMinute: {},
  dateAheadMs: 0,
  uninstallEvents: { first: 'tokens_revoked', times: 1, lateMs: 0 },
});

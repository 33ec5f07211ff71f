import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';
import { SlackError } from './slack-error.ts';

const lifeMs = 3000;

// How long a dead trigger is remembered, so that it is called expired or used rather than unknown.
const memoryMs = 60 * 60 * 1000;

export interface TriggerOrigin {
  readonly user: string;
  readonly channelId: string | undefined;
}

/** Hands out `trigger_id`s and takes each back once, within three seconds. */
export interface Triggers {
  /** True for one that was handed out here, also when it is dead. */
  has(id: string): boolean;
  issue(user: string, channelId?: string): string;
  /** Whose trigger it is and from which channel; throws Slack's refusal when it is unknown, used or old. Does not use it up. */
  check(id: string): TriggerOrigin;
  use(id: string): void;
}

/** Triggers that live by this clock. */
export const createTriggers = (clock: Clock): Triggers => {
  let count = 0;
  const issued = new Map<string, TriggerOrigin & { readonly at: number; isUsed: boolean }>();
  return {
    has: (id) => issued.has(id),
    issue(user, channelId) {
      for (const [old, { at }] of issued) {
        if (clock.now() - at <= memoryMs) break;
        issued.delete(old);
      }
      count += 1;
      const id = `${clock.now()}.${count}.${randomBytes(8).toString('hex')}`;
      issued.set(id, { user, channelId, at: clock.now(), isUsed: false });
      return id;
    },
    check(id) {
      const trigger = issued.get(id);
      if (trigger === undefined) throw new SlackError('invalid_trigger_id');
      if (trigger.isUsed) throw new SlackError('exchanged_trigger_id');
      if (clock.now() - trigger.at > lifeMs) throw new SlackError('expired_trigger_id');
      return trigger;
    },
    use(id) {
      const trigger = issued.get(id);
      if (trigger !== undefined) trigger.isUsed = true;
    },
  };
};

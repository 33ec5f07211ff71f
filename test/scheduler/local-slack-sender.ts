import { WebClient } from '@slack/web-api';
import type { SchedulerDeps } from '../../src/scheduler/deps.ts';
import { createPeople } from '../../src/slack/connection/people.ts';
import { slackLogger } from '../../src/slack/connection/slack-logger.ts';
import { createTell } from '../../src/slack/connection/tell.ts';
import { watchAnswers } from '../../src/slack/connection/watch-answers.ts';
import { createProbe } from '../../src/slack/connection/web-client.ts';
import { noInstalls } from '../../src/slack/installing/installs.ts';
import { createReferences } from '../../src/slack/payloads/reference.ts';
import { createReminderSender } from '../../src/slack/send-reminder.ts';
import type { Store } from '../../src/store/store.ts';
import { silentLog } from '../support/silent-log.ts';
import type { AcceptedPost } from './check-slots.ts';

export interface SenderOptions {
  readonly store: Store;
  readonly apiUrl: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly isReadable: boolean;
}

/** The program's own way to post to Slack and to look there, on a local Slack. */
export async function localSlackSender(
  options: SenderOptions,
): Promise<Pick<SchedulerDeps, 'prepare' | 'lookUp' | 'canPost' | 'tellOwner' | 'readSlackClock'>> {
  const { store, apiUrl, token, isReadable } = options;
  const now = () => Temporal.Instant.fromEpochMilliseconds(options.now());
  const watch = watchAnswers(() => {});
  const calls = () => ({ client: client(), asBot: async () => ({ token }) });
  const client = () =>
    new WebClient(undefined, {
      slackApiUrl: apiUrl,
      fetch: watch.fetch,
      logger: slackLogger(silentLog),
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: 8000,
    });
  const talking = calls();
  const sender = createReminderSender({
    posting: calls(),
    reading: calls(),
    watch,
    deps: {
      store,
      now,
      log: silentLog,
      references: createReferences(await store.signingKey()),
      people: createPeople(talking, now),
      tell: createTell(talking),
      probe: createProbe(talking),
      installs: noInstalls,
    },
  });
  return isReadable ? sender : { ...sender, lookUp: async () => ({ kind: 'unreadable' }) };
}

/** The reminders that local Slack took, as the checker knows them. */
export function acceptedOf(
  calls: readonly {
    readonly ts: string;
    readonly at: number;
    readonly text: string;
    readonly metadata: { readonly event_payload?: unknown } | null;
  }[],
): readonly AcceptedPost[] {
  return calls.flatMap(({ ts, at, text, metadata }) => {
    const payload = metadata?.event_payload;
    if (!payload || typeof payload !== 'object' || !('slot' in payload)) return [];
    return [{ slotId: String(payload.slot), ts, at, isRepeat: /second time|twice|repeat/i.test(text) }];
  });
}

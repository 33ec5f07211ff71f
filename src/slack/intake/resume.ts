import type { Log } from '../../log.ts';
import type { InboxStore, Unfinished } from '../../store/inbox-store.ts';
import type { Holdings } from './holdings.ts';
import { isPayload, kindOf, type Payload, type PayloadKind } from './payload.ts';

/** An unfinished arrival that can be done again. */
export interface Resumable {
  readonly key: string;
  readonly kind: PayloadKind;
  readonly payload: Payload;
}

export interface ResumeOptions {
  readonly inbox: InboxStore;
  readonly holdings: Holdings;
  /** Does it, and sees to it that it is finished. */
  readonly run: (arrival: Resumable) => Promise<void>;
  /** Whoever caused it was told that it was not done. */
  readonly isRefused: (key: string) => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
  /** Nothing more is to be begun. */
  readonly isClosed?: () => boolean;
}

/** Milliseconds for which a response URL is good; after that whoever typed or clicked does not wait any more. */
const responseTime = 30 * 60_000;
/** What was begun so often and never done may be what ends the process. */
const mostAttempts = 5;
const mostAtOnce = 50;

/** Finishes what was begun and not done: by an instance that has died, by this one before it was started anew, or not well. */
export async function resumeUnfinished(options: ResumeOptions): Promise<void> {
  const { inbox, holdings, log, isClosed = () => false } = options;
  while (!isClosed()) {
    const found = await inbox.claimUnfinished(holdings.lease(), mostAtOnce);
    const ours = found.filter(({ key }) => !holdings.isHeld(key));
    if (ours.length > 0) log.info({ count: ours.length }, 'work that was not finished is taken up again');
    for (const { key } of ours) holdings.hold(key);
    await Promise.all(ours.map((unfinished) => resume(unfinished, options)));
    if (found.length < mostAtOnce) return;
  }
}

async function resume(
  unfinished: Unfinished,
  { holdings, run, isRefused, now, log }: ResumeOptions,
): Promise<void> {
  const { key, isWritten, attempts, arrivedAt } = unfinished;
  const payload = parse(unfinished.body);
  const kind = kindOf(payload);
  const isLate = (kind === 'command' || kind === 'action') && now() - arrivedAt > responseTime;
  if (attempts >= mostAttempts) log.error({ key, kind, attempts }, 'an arrival is given up');
  const isToBeRun = !isWritten && !isLate && attempts < mostAttempts && !isRefused(key);
  if (isToBeRun && kind && isPayload(payload)) await run({ key, kind, payload });
  else holdings.finish(key);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

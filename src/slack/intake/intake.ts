import type { ReceiverEvent } from '@slack/bolt';
import type { Log } from '../../log.ts';
import type { InboxStore } from '../../store/inbox-store.ts';
import { withinTime } from '../answering/within-time.ts';
import type { WorkInProgress } from '../answering/work-in-progress.ts';
import { ArrivalInHand } from './arrival-in-hand.ts';
import { arrivalKeyOf } from './arrival-key.ts';
import { createDeadlines } from './deadlines.ts';
import type { Delivery, KnownDelivery, Receive } from './delivery.ts';
import { createGroupCommit, type Stored } from './group-commit.ts';
import { createHoldings } from './holdings.ts';
import { startKeepingUp } from './keep-up.ts';
import { isPayload, kindOf, type Payload, type PayloadKind } from './payload.ts';
import { createRecentKeys } from './recent-keys.ts';
import { textToKeep } from './text-to-keep.ts';

export interface IntakeOptions {
  readonly inbox: InboxStore;
  /** Brings a payload to its listener; in practice Bolt's. */
  readonly process: (event: ReceiverEvent) => Promise<void>;
  /** Whether a command, by what was typed after it, writes nothing. */
  readonly isReadOnly: (typed: string) => boolean;
  /** Tells a person that what they did was not done, since it cannot be stored; never rejects. */
  readonly tellNotStored: (kind: PayloadKind, delivery: KnownDelivery) => Promise<void>;
  readonly inProgress: WorkInProgress;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
  readonly pace?: IntakePace | undefined;
}

/** All in milliseconds. */
export interface IntakePace {
  /** From one look at what is unfinished to the next. */
  readonly look: number;
  /** How long what an instance works at is its own, unless it renews that; several looks. */
  readonly lease: number;
}

export interface Intake {
  readonly receive: Receive;
  /** Refuses from now on what Slack brings; what was taken goes on. */
  readonly close: () => void;
  /** Ends what it does besides, and notes what is done. */
  readonly stop: () => Promise<void>;
}

/** Milliseconds from the arrival: Slack gives three seconds, of which the way takes some. */
const longestStoring = 2000;
const longestAnswer = 2350;
/** A lease is several times as long as it takes to answer anything. */
const usualPace: IntakePace = { look: 20_000, lease: 60_000 };
/** Enough for the minutes in which a request may be repeated, as long as people do not type two hundred commands a second. */
const leastRecent = 20_000;

/**
 * Takes what Slack brings: stores it before it is acknowledged, and does nothing twice that is brought twice. What changes nothing
 * is not stored; for that memory is enough. Begins at once with what an earlier process left.
 */
export function createIntake(options: IntakeOptions): Intake {
  const { inbox, inProgress, now, log, pace = usualPace } = options;
  const holdings = createHoldings({ inbox, now, log, lease: pace.lease });
  const store = createGroupCommit((arrivals) => inbox.take(arrivals, holdings.lease()));
  const recent = createRecentKeys(leastRecent);
  const refused = createRecentKeys(leastRecent);
  const deadlines = createDeadlines();
  let isClosed = false;

  async function takeIn(delivery: Delivery): Promise<void> {
    const begun = performance.now();
    const { payload, text } = delivery;
    const kind = kindOf(payload);
    if (kind === undefined || !isPayload(payload)) {
      log.warn('something from Slack that does not fit was left out');
      // So that it is not brought again.
      delivery.acknowledge();
      return;
    }
    const key = arrivalKeyOf(payload, text);
    const known = { ...delivery, payload };
    if (isStored(kind, payload)) return takeInStored(kind, known, key, begun);
    if (recent.has(key)) return delivery.acknowledge();
    recent.add(key);
    await run(kind, known, new ArrivalInHand(undefined, begun));
  }

  async function takeInStored(
    kind: PayloadKind,
    delivery: KnownDelivery,
    key: string,
    begun: number,
  ): Promise<void> {
    const storing = store({ key, body: textToKeep(delivery.payload, delivery.text) }).then((stored) => {
      if (stored === 'new') holdings.hold(key);
      return stored;
    });
    const first = await withinTime(storing, longestStoring).catch(complain);
    if (first?.kind === 'done') {
      if (first.result === 'known') delivery.acknowledge();
      else await run(kind, delivery, new ArrivalInHand(key, begun));
      return;
    }
    if (kind === 'event') delivery.refuse();
    else {
      refused.add(key);
      await options.tellNotStored(kind, delivery);
    }
    if (first === undefined) return;
    await takeInLate(kind, delivery, key, await storing.catch(complain));
  }

  /** It was stored after all, when Slack or the person had been told that it was not. */
  async function takeInLate(
    kind: PayloadKind,
    delivery: KnownDelivery,
    key: string,
    stored: Stored | undefined,
  ): Promise<void> {
    if (stored !== 'new') return;
    // Slack brings an event again, and finds it known.
    if (kind === 'event') await run(kind, unheard(delivery), new ArrivalInHand(key, performance.now()));
    else holdings.finish(key);
  }

  const complain = (error: unknown): undefined => {
    log.error({ err: error }, 'what Slack brought could not be stored');
  };

  function isStored(kind: PayloadKind, { text }: Payload): boolean {
    if (kind === 'other') return false;
    return kind !== 'command' || !options.isReadOnly(typeof text === 'string' ? text : '');
  }

  async function run(kind: PayloadKind, delivery: KnownDelivery, arrival: ArrivalInHand): Promise<void> {
    const { payload, retry, acknowledge } = delivery;
    if (kind === 'event') acknowledge();
    // Only what keeps the process busy for seconds comes so far: whoever waits is not told anything better then.
    const callOff = deadlines.add(performance.now() - arrival.age() + longestAnswer, acknowledge);
    try {
      await options.process({
        body: payload,
        ack: async (answer: unknown) => {
          callOff();
          acknowledge(answer);
        },
        ...(retry ? { retryNum: retry.num, retryReason: retry.reason ?? '' } : {}),
        customProperties: { arrival },
      });
    } catch (error) {
      log.error({ err: error, kind }, 'a payload could not be answered');
    }
    callOff();
    // What nobody listens for.
    acknowledge();
    const outcome = await arrival.settled();
    if (arrival.key === undefined) return;
    if (outcome === 'done') holdings.finish(arrival.key);
    else holdings.release(arrival.key);
  }

  const keepingUp = startKeepingUp({
    inbox,
    holdings,
    run: ({ kind, payload, key }) =>
      inProgress.track(run(kind, unheard({ payload, text: '' }), new ArrivalInHand(key, performance.now()))),
    isRefused: refused.has,
    now,
    log,
    every: pace.look,
  });
  return {
    receive: async (delivery) => {
      if (isClosed) delivery.refuse();
      else await inProgress.track(takeIn(delivery));
    },
    close: () => {
      isClosed = true;
      keepingUp.close();
    },
    stop: async () => {
      await keepingUp.stop();
      await holdings.flush();
    },
  };
}

/** The same without a way back: nobody listens any more. */
function unheard({ payload, text }: Pick<KnownDelivery, 'payload' | 'text'>): KnownDelivery {
  return { payload, text, acknowledge: () => {}, refuse: () => {} };
}

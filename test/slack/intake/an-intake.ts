import type { ReceiverEvent } from '@slack/bolt';
import { onTestFinished } from 'vitest';
import { createWorkInProgress } from '../../../src/slack/answering/work-in-progress.ts';
import { createIntake, type Intake } from '../../../src/slack/intake/intake.ts';
import type { Payload } from '../../../src/slack/intake/payload.ts';
import { createStore } from '../../../src/store/create-store.ts';
import type { InboxStore } from '../../../src/store/inbox-store.ts';
import { silentLog } from '../../support/silent-log.ts';

export interface TestIntake extends Intake {
  /** What reached a listener. */
  readonly processed: Payload[];
  /** To whom it was told that nothing could be stored. */
  readonly told: string[];
  /** Brings a payload; resolves when it is done, to what Slack heard. */
  bring(payload: unknown, text?: string): Promise<readonly unknown[]>;
}

export interface TestIntakeOptions {
  readonly inbox?: InboxStore;
  readonly process?: (event: ReceiverEvent) => Promise<void>;
  readonly now?: () => number;
  readonly pace?: number;
  readonly isReadOnly?: (typed: string) => boolean;
}

/** The inbox of a database in memory. */
export async function anInbox(): Promise<InboxStore> {
  const store = await createStore('sqlite::memory:', silentLog);
  onTestFinished(() => store.close());
  return store.inbox;
}

/** An intake of its own, which ends with the test. */
export async function startIntake(options: TestIntakeOptions = {}): Promise<TestIntake> {
  const processed: Payload[] = [];
  const told: string[] = [];
  const intake = createIntake({
    inbox: options.inbox ?? (await anInbox()),
    process: async (event) => {
      processed.push(event.body);
      await options.process?.(event);
    },
    isReadOnly: options.isReadOnly ?? (() => false),
    tellNotStored: async (kind, { acknowledge }) => {
      told.push(kind);
      acknowledge('not stored');
    },
    inProgress: createWorkInProgress(),
    now: options.now ?? Date.now,
    log: silentLog,
    pace: { look: options.pace ?? 3_600_000, lease: 60_000 },
  });
  onTestFinished(async () => {
    intake.close();
    await intake.stop();
  });
  return {
    ...intake,
    processed,
    told,
    bring: async (payload, text = JSON.stringify(payload) ?? '') => {
      const heard: unknown[] = [];
      await intake.receive({
        payload,
        text,
        acknowledge: (answer) => void heard.push(answer ?? 'heard'),
        refuse: () => void heard.push('refused'),
      });
      return heard;
    },
  };
}

export const anEvent = (id: string) => ({ event_id: id, event: { type: 'app_home_opened' } });
export const aCommand = (text: string, trigger = text) => ({
  command: '/aiteam',
  text,
  trigger_id: trigger,
});
export const aClick = (id: string) => ({ type: 'block_actions', trigger_id: id, actions: [{}] });
export const aSubmission = (id: string) => ({ type: 'view_submission', trigger_id: id, view: {} });

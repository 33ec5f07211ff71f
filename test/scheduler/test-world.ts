import { onTestFinished } from 'vitest';
import type { OwnerNews, PostAnswer, Sighting } from '../../src/reminders/delivery.ts';
import type { Digest } from '../../src/reminders/digest.ts';
import { createClockCheck } from '../../src/scheduler/clock-check.ts';
import type { SchedulerDeps } from '../../src/scheduler/deps.ts';
import { createPacing } from '../../src/scheduler/pacing.ts';
import { reminderRules } from '../../src/scheduler/rules.ts';
import { type PassReport, runDueReminders } from '../../src/scheduler/run-due-reminders.ts';
import { createTurns } from '../../src/scheduler/turns.ts';
import { createStore } from '../../src/store/create-store.ts';
import type { ReminderToSave, SavedReminder, Slot } from '../../src/store/reminder-store.ts';
import type { Store } from '../../src/store/store.ts';
import { newTeam, type Team } from '../../src/team/team.ts';
import { dailyReminder } from '../support/reminders.ts';
import { randomFrom } from '../support/seeded-random.ts';
import { silentLog } from '../support/silent-log.ts';
import { type AcceptedPost, checkSlots } from './check-slots.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Monday morning: the first slot of a daily reminder at nine is an hour ahead. */
export const mondayAtEight = Temporal.Instant.from('2026-11-23T08:00:00Z').epochMilliseconds;

/** A model in production and nobody there: there is always something to say. */
export const teamWithGaps: Team = {
  ...newTeam,
  answers: { ...newTeam.answers, phase: 'production' },
};

export const noHolidays = { find: () => undefined };

/** A slot with the channel that it goes to. */
type SlotToPost = Slot & { readonly channelId: string };

/** A store, a scheduler's parts and a stand-in for Slack, on a clock that only the test moves. */
export interface TestWorld {
  readonly store: Store;
  readonly deps: SchedulerDeps;
  readonly slack: StandInSlack;
  readonly told: { readonly reminderId: string; readonly news: OwnerNews }[];
  /** This machine's clocks; `wall` may be moved away from Slack's. */
  readonly clock: { wall: number; readonly monotonic: number };
  readonly seed: number;
  readonly save: (
    changes: Partial<ReminderToSave> & { readonly reminderId: string },
  ) => Promise<SavedReminder>;
  /** Lets time pass for this machine and for Slack. */
  readonly advance: (ms: number) => void;
  readonly pass: () => Promise<PassReport>;
  /** Lets time pass in passes, each when there is something to look at. */
  readonly run: (ms: number) => Promise<void>;
  readonly slots: () => Promise<readonly Slot[]>;
  /** What is wrong now. */
  readonly problems: () => Promise<readonly string[]>;
}

/** What the next call meets; `arrives` says whether the message stands in the channel all the same. */
export interface NextAnswer {
  readonly arrives: boolean;
  readonly answer: PostAnswer | 'throws';
}

export interface StandInSlack {
  readonly accepted: AcceptedPost[];
  readonly requests: SlotToPost[];
  /** What the post of this slot meets; undefined for an ordinary answer. */
  meet: (slot: SlotToPost) => NextAnswer | undefined;
  /** What looking it up meets; undefined for what stands in the channel. */
  meetLookUp: (slot: Slot) => Sighting | undefined;
  isReadable: boolean;
  isReachable: boolean;
  canPost: boolean;
  /** Milliseconds since 1970. */
  now: number;
}

export interface WorldOptions {
  readonly seed?: number;
  /** The address of a database; in memory unless given. */
  readonly url?: string;
  /** An open one, which has a clock of its own. */
  readonly store?: Store;
  readonly start?: number;
}

export async function createWorld(options: WorldOptions = {}): Promise<TestWorld> {
  const { seed = 1, start = mondayAtEight } = options;
  const clock = { wall: start, monotonic: 0 };
  const { url = 'sqlite::memory:' } = options;
  const store = options.store ?? (await createStore(url, silentLog, () => clock.wall));
  if (!options.store) onTestFinished(() => store.close());
  const { reminders } = store;
  const slack = standInSlack(start);
  const told: { reminderId: string; news: OwnerNews }[] = [];
  const deps: SchedulerDeps = {
    ...reminderRules(noHolidays),
    reminders,
    log: silentLog,
    now: () => clock.wall,
    monotonic: () => clock.monotonic,
    random: randomFrom(seed),
    prepare: preparing(async (slot, digest) => {
      slack.requests.push(slot);
      const met = slack.meet(slot);
      const ts = `${slack.accepted.length + 1}.0`;
      if (met === undefined || met.arrives)
        slack.accepted.push({ slotId: slot.slotId, ts, at: slack.now, isRepeat: digest.isRepeat });
      if (met?.answer === 'throws') throw new Error('The connection broke off.');
      return met?.answer ?? { kind: 'sent', ts };
    }),
    lookUp: async (slot) => {
      const met = slack.meetLookUp(slot);
      if (met) return met;
      if (!slack.isReadable) return { kind: 'unreadable' };
      const found = slack.accepted.find(({ slotId }) => slotId === slot.slotId);
      return found ? { kind: 'found', ts: found.ts } : { kind: 'absent' };
    },
    canPost: async () => slack.canPost,
    tellOwner: async ({ reminderId }, news) => void told.push({ reminderId, news }),
    readSlackClock: async () => (slack.isReachable ? slack.now : undefined),
  };
  const tools = {
    pacing: createPacing(),
    inTurn: createTurns(),
    clock: createClockCheck(deps),
    isStopping: () => false,
  };
  const advance = (ms: number): void => {
    clock.wall += ms;
    clock.monotonic += ms;
    slack.now += ms;
  };
  const slots = async () => {
    const saved = (await Promise.all(workspaces.map((id) => reminders.list(id)))).flat();
    const all = saved.map(({ workspaceId, reminderId }) => reminders.listSlots(workspaceId, reminderId, 500));
    return (await Promise.all(all)).flat();
  };
  const workspaces: string[] = [];
  return {
    store,
    deps,
    slack,
    told,
    clock,
    seed,
    advance,
    slots,
    save: async (changes) => {
      const { workspaceId = 'T1', teamId = 'main' } = changes;
      if (!workspaces.includes(workspaceId)) workspaces.push(workspaceId);
      if (!(await store.findTeam(workspaceId, teamId)))
        await store.saveTeam({
          workspaceId,
          teamId,
          team: teamWithGaps,
          expectedVersion: 0,
          by: 'U1',
          at: '2026-11-21T09:00:00Z',
        });
      const before = await reminders.find(workspaceId, changes.reminderId);
      const save: ReminderToSave = {
        workspaceId,
        teamId,
        channelId: `C-${changes.reminderId}`,
        reminder: dailyReminder,
        expectedVersion: before?.version ?? 0,
        by: 'U1',
        at: '2026-11-21T09:00:00Z',
        ...changes,
      };
      const next = deps.nextSlot(
        { ...save, version: 0, updatedAt: '', lastKey: before?.lastKey },
        clock.wall,
      );
      const isSaved = await reminders.save({ next, ...save });
      const saved = await reminders.find(workspaceId, changes.reminderId);
      if (!isSaved || !saved) throw new Error(`${changes.reminderId} was not saved.`);
      return saved;
    },
    pass: () => runDueReminders(deps, tools),
    run: async (ms) => {
      const end = clock.monotonic + ms;
      while (clock.monotonic < end) {
        await runDueReminders(deps, tools);
        const dueIn = (await reminders.nextDueIn()) ?? Number.POSITIVE_INFINITY;
        advance(Math.min(Math.max(dueIn, 250), minute, end - clock.monotonic));
      }
      await runDueReminders(deps, tools);
    },
    problems: async () =>
      checkSlots(await slots(), slack.accepted, { isReadable: slack.isReadable, now: clock.wall }),
  };
}

/** A way to Slack for a scheduler, of one that posts at once. */
export function preparing(
  send: (slot: SlotToPost, digest: Digest) => Promise<PostAnswer>,
): SchedulerDeps['prepare'] {
  return async (slot) => (digest, channelId) => () => send({ ...slot, channelId }, digest);
}

/** The world's way to Slack, with something before each request leaves. */
export function withSomethingBefore(
  before: (slot: Slot) => Promise<unknown>,
  { prepare }: Pick<SchedulerDeps, 'prepare'>,
): SchedulerDeps['prepare'] {
  return async (slot) => {
    const word = await prepare(slot);
    return (...digest) => {
      const post = word(...digest);
      return async () => {
        await before(slot);
        return post();
      };
    };
  };
}

function standInSlack(now: number): StandInSlack {
  return {
    accepted: [],
    requests: [],
    meet: () => undefined,
    meetLookUp: () => undefined,
    isReadable: true,
    isReachable: true,
    canPost: false,
    now,
  };
}

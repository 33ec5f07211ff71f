import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { createClockCheck, isTooFarOff } from './clock-check.ts';
import type { SchedulerDeps } from './deps.ts';
import { lookAtUnreachable } from './look-at-unreachable.ts';
import { createPacing } from './pacing.ts';
import { rescheduleReminders } from './reschedule-reminders.ts';
import { type PassReport, type PassTools, runDueReminders } from './run-due-reminders.ts';
import { createTurns } from './turns.ts';

const day = 24 * 60 * 60 * 1000;
/** Timers longer than this miss a clock that was put forward, and one beyond 24.8 days would fire at once. */
const longestPause = 60_000;
const shortestPause = 250;
/** How soon a clock that is wrong, or a database that fails, is looked at again. */
const pauseInTrouble = 30_000;
const longestStop = 10_000;
/** Slots are kept for so long. */
const keptFor = 400 * day;

export interface Scheduler {
  /** Why nothing is posted at the moment, for whoever asks whether the program is ready; undefined where all is well. */
  readonly problem: () => string | undefined;
  /** Notes what an answer of Slack's says in its `Date` header. */
  readonly noteSlackTime: (slackTime: number) => void;
  /** Claims nothing any more, and waits for the posts that are under way, at most ten seconds. */
  readonly stop: () => Promise<void>;
}

/** Starts to post reminders when they are due. */
export function startScheduler(deps: SchedulerDeps, timeZoneData = process.versions.tz ?? ''): Scheduler {
  const { log } = deps;
  const clock = createClockCheck(deps);
  let isStopping = false;
  let problem: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let keptInOrderOn: number | undefined;
  const tools: PassTools = {
    pacing: createPacing(),
    inTurn: createTurns(),
    clock,
    isStopping: () => isStopping,
  };

  const tick = async (): Promise<void> => {
    const pause = await pass();
    if (!isStopping) timer = setTimeout(start, pause);
  };
  /** Returns after how many milliseconds to look again. */
  const pass = async (): Promise<number> => {
    try {
      const report = await runDueReminders(deps, tools);
      notePass(report);
      if (report.clockAhead !== undefined) return pauseInTrouble;
      const today = Math.floor((await deps.reminders.now()) / day);
      if (keptInOrderOn !== today && (await keepInOrder(deps, tools, timeZoneData))) keptInOrderOn = today;
      const pause = (await deps.reminders.nextDueIn()) ?? longestPause;
      return Math.min(Math.max(pause, shortestPause), longestPause);
    } catch (error) {
      log.error({ err: error }, 'Reminders that are due could not be looked at');
      problem = 'The reminders in the database cannot be read.';
      return pauseInTrouble;
    }
  };
  const notePass = ({ clockAhead, results }: PassReport): void => {
    if (Object.keys(results).length > 0) {
      log.info({ results }, 'Looked at reminders that were due');
      deps.noteSlots?.(results);
    }
    if (clockAhead !== undefined)
      log.warn(
        { clockAheadMs: clockAhead },
        'No reminders are posted: the clock differs from the one of Slack',
      );
    problem =
      clockAhead === undefined
        ? undefined
        : `The clock that reminders go by is ${Math.abs(Math.round(clockAhead / 1000))} s ${clockAhead > 0 ? 'ahead of' : 'behind'} Slack's: set it right, on this machine or, where the reminders are in PostgreSQL, on its server.`;
  };
  let running: Promise<void>;
  const start = (): void => {
    running = tick();
  };
  start();

  return {
    problem: () => problem,
    noteSlackTime: clock.note,
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      const { promise: tooLong, resolve } = Promise.withResolvers<void>();
      const deadline = setTimeout(resolve, longestStop);
      await Promise.race([running, tooLong]);
      clearTimeout(deadline);
    },
  };
}

/** What is to be done at the start and once a day; false where it was not, as the clock is not known to be right. */
async function keepInOrder(
  deps: SchedulerDeps,
  { clock, isStopping }: PassTools,
  timeZoneData: string,
): Promise<boolean> {
  const ahead = await clock.ahead();
  if (ahead === undefined || isTooFarOff(ahead)) return false;
  await rescheduleReminders(deps, timeZoneData, isStopping);
  await lookAtUnreachable(deps, isStopping);
  const oldest = (await deps.reminders.now()) - keptFor;
  while (!isStopping() && (await deps.reminders.forgetSlotsBefore(oldest, 100)) === 100)
    await yieldToOthers();
  return true;
}

import type { Milliseconds } from '../store/reminder-store.ts';
import type { SchedulerDeps } from './deps.ts';

/** A clock that is further off than this fires nothing: a reminder would come too early or be taken for late. */
const mostApart = 60_000;

/** Compares the clock that slots are due by with Slack's. */
export interface ClockCheck {
  /** Notes what an answer of Slack's says in its `Date` header. */
  note(slackTime: Milliseconds): void;
  /**
   * By how much the clock is ahead of Slack's, as far as is known. Where it seems to have jumped, or nothing is known yet,
   * Slack is asked.
   */
  ahead(): Promise<Milliseconds | undefined>;
}

/** True where the clock is too far off to go by. */
export function isTooFarOff(ahead: Milliseconds | undefined): boolean {
  return ahead !== undefined && Math.abs(ahead) > mostApart;
}

/** A check that counts on from Slack's last answer by the clock that does not jump. */
export function createClockCheck({
  reminders,
  monotonic,
  readSlackClock,
}: Pick<SchedulerDeps, 'reminders' | 'monotonic' | 'readSlackClock'>): ClockCheck {
  let noted: { readonly slackTime: Milliseconds; readonly at: Milliseconds } | undefined;
  const note = (slackTime: Milliseconds): void => {
    noted = { slackTime, at: monotonic() };
  };
  const difference = async (): Promise<Milliseconds | undefined> =>
    noted && (await reminders.now()) - (noted.slackTime + monotonic() - noted.at);
  return {
    note,
    async ahead() {
      const known = await difference();
      if (known !== undefined && !isTooFarOff(known)) return known;
      // The machine may have slept: then the other clock stood still, and this one is right.
      const slackTime = await readSlackClock();
      if (slackTime !== undefined) note(slackTime);
      return difference();
    },
  };
}

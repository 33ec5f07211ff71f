import type { Control } from '../local-slack/control/control.ts';
import type { Tour } from '../local-slack/control/protocol.ts';
import { Person } from '../local-slack/person/person.ts';
import type { Pace } from './pace.ts';

/** Somebody pressed Stop. */
export class TourEnded extends Error {
  override readonly name = 'TourEnded';
}

/** Where scenes are played: people act as in life, and whoever looks is led to where it happens. */
export interface Stage {
  /** Somebody of the company, by handle; what they do takes the time that people take. */
  readonly person: (handle: string) => Person;
  /** Leads whoever looks to a channel, or a side of the app, as this person sees it. */
  readonly look: (place: {
    readonly as: string;
    readonly at: string;
    readonly tab?: 'home' | 'messages';
  }) => void;
  /** Types into the composer of a channel, letter by letter, and presses Enter. */
  readonly types: (handle: string, channel: string, text: string) => Promise<void>;
  /** A breath between two acts. */
  readonly pause: () => Promise<void>;
  /** Says what happens now. */
  readonly say: (caption: string, step: number) => void;
  /** Waits until the caption can have been read. */
  readonly letRead: () => Promise<void>;
  /** The day in the workspace, so many days from now: `2027-05-01`. */
  readonly inDays: (days: number) => string;
}

/** A stage on a workspace. Everything on it throws `TourEnded` once somebody ended the tour. */
export function createStage(control: Control, pace: Pace, steps: number): Stage {
  const current = (): Tour => {
    const tour = control.tour();
    if (tour === null) throw new TourEnded('Somebody ended the tour.');
    return tour;
  };
  const change = (part: Partial<Tour>) => control.showTour({ ...current(), steps, ...part });
  const wait = async (ms: number) => {
    await untilChangeOr(control, ms, () => control.tour() === null);
    current();
  };
  return {
    person: (handle) => {
      current();
      return new Person(control, handle);
    },
    look: ({ as, at, tab }) => {
      const { me, channels, people } = control.snapshot(as);
      const name = at.slice(1);
      const other = people.find((person) => person.name === name);
      const channel = channels.find(({ kind, name: called, memberIds }) =>
        at.startsWith('@') ? kind === 'dm' && other && memberIds.includes(other.id) : called === name,
      );
      if (channel === undefined) throw new Error(`${me.realName} does not see ${at}.`);
      change({ place: { user: me.id, channel: channel.id, ...(tab && { tab }) } });
    },
    types: async (handle, channel, text) => {
      for (let length = 1; pace.letter > 0 && length <= text.length; length += 1) {
        change({ typing: text.slice(0, length) });
        await wait(pace.letter);
      }
      await wait(pace.act);
      change({ typing: '' });
      await new Person(control, handle).types(channel, text);
    },
    pause: () => wait(pace.act),
    say: (caption, step) => change({ caption, step }),
    letRead: () => wait(pace.word * current().caption.split(' ').length),
    inDays: (days) =>
      Temporal.Instant.fromEpochMilliseconds(control.now())
        .toZonedDateTimeISO('UTC')
        .toPlainDate()
        .add({ days })
        .toString(),
  };
}

/** Resolves when this holds after a change of the workspace, and at the latest after so many milliseconds. */
export function untilChangeOr(control: Control, ms: number, holds: () => boolean): Promise<void> {
  if (holds() || ms === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = () => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const timer = Number.isFinite(ms) ? setTimeout(finish, ms) : undefined;
    const stop = control.onChange(() => {
      if (holds()) finish();
    });
  });
}

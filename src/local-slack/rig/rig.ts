import type { Clock } from '../clock.ts';
import { type AcceptedLog, createAcceptedLog } from './accepted.ts';
import { createFaults, type Faults } from './faults.ts';
import { createForgeries, type Forgeries } from './forgeries.ts';
import { createFrameFaults, type FrameFaults } from './frame-faults.ts';
import { createKnobs, type Knobs } from './knobs.ts';
import { createPace, type Pace } from './pace.ts';

/** Everything that makes Slack misbehave, and what tells afterwards what it really did. */
export interface Rig {
  readonly faults: Faults;
  readonly frameFaults: FrameFaults;
  readonly forgeries: Forgeries;
  readonly knobs: Knobs;
  readonly pace: Pace;
  readonly accepted: AcceptedLog;
}

/** A rig that does nothing yet. */
export const createRig = (clock: Clock): Rig => {
  const knobs = createKnobs();
  return {
    knobs,
    faults: createFaults(),
    frameFaults: createFrameFaults(clock),
    forgeries: createForgeries(),
    pace: createPace(clock, knobs),
    accepted: createAcceptedLog(clock),
  };
};

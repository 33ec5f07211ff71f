import { z } from 'zod';
import { done, problem } from '../interactions/interaction-payload.ts';
import { faultSchema } from '../rig/faults.ts';
import { forgerySchema } from '../rig/forgeries.ts';
import { frameFaultSchema } from '../rig/frame-faults.ts';
import { turnSchema } from '../rig/knobs.ts';
import type { Control } from './control.ts';
import type { ActResult } from './protocol.ts';

const longestMoveInMs = 366 * 24 * 3600 * 1000;

/** What only a rig can do to a workspace: move its clock, make the next call fail, cut the app off. */
const rigSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('advance'), ms: z.int().min(1).max(longestMoveInMs) }),
  z.strictObject({
    kind: z.literal('fail-next'),
    method: z.string().min(1),
    failure: z.union([z.string().min(1), faultSchema]),
    times: z.int().min(1).max(100).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('disconnect') }),
  z.strictObject({ kind: z.literal('drop-connections') }),
  z.strictObject({ kind: z.literal('ignore-pings'), isIgnoring: z.boolean() }),
  z.strictObject({ kind: z.literal('ack-deadline'), ms: z.int().min(1) }),
  z.strictObject({ kind: z.literal('fault-frames'), ...frameFaultSchema.shape }),
  z.strictObject({ kind: z.literal('clear-faults') }),
  z.strictObject({ kind: z.literal('turn'), knobs: turnSchema }),
  z.strictObject({
    kind: z.literal('forge-next'),
    forgery: forgerySchema,
    times: z.int().min(1).max(100).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('replay'), number: z.int().exactOptional() }),
  z.strictObject({ kind: z.literal('check-addresses') }),
  z.strictObject({ kind: z.literal('deliver-to'), baseUrl: z.url() }),
  z.strictObject({ kind: z.enum(['start-tour', 'end-tour']) }),
  z.strictObject({
    kind: z.literal('run-step'),
    callbackId: z.string().min(1),
    inputs: z.record(z.string(), z.unknown()).default({}),
  }),
  z.strictObject({ kind: z.literal('uninstall') }),
]);

const replay = async (control: Control, number: number | undefined): Promise<ActResult> => {
  try {
    await control.replay(number);
    return done;
  } catch (error) {
    return problem(error instanceof Error ? error.message : String(error));
  }
};

/** Does it, checked first, as it may have come over HTTP. */
export const performRigAct = async (control: Control, given: unknown): Promise<ActResult> => {
  const parsed = rigSchema.safeParse(given);
  if (!parsed.success) return problem(z.prettifyError(parsed.error));
  const act = parsed.data;
  switch (act.kind) {
    case 'advance':
      control.advance(act.ms);
      break;
    case 'fail-next':
      control.failNext(act.method, act.failure, act.times);
      break;
    case 'disconnect':
      control.disconnect();
      break;
    case 'drop-connections':
      control.dropConnections();
      break;
    case 'ignore-pings':
      control.ignorePings(act.isIgnoring);
      break;
    case 'ack-deadline':
      control.setAckDeadline(act.ms);
      break;
    case 'fault-frames': {
      const { kind: _kind, ...fault } = act;
      control.faultFrames(fault);
      break;
    }
    case 'clear-faults':
      control.clearFaults();
      break;
    case 'turn':
      control.turn(act.knobs);
      break;
    case 'forge-next':
      control.forgeNext(act.forgery, act.times);
      break;
    case 'replay':
      return replay(control, act.number);
    case 'check-addresses':
      return control.checkAddresses();
    case 'deliver-to':
      control.deliverTo(act.baseUrl);
      break;
    case 'start-tour': {
      const tour = control.tour();
      if (tour?.phase !== 'offered') return problem('No tour waits to be started.');
      control.showTour({ ...tour, phase: 'playing' });
      break;
    }
    case 'end-tour':
      control.showTour(null);
      break;
    case 'run-step':
      return control.runStep(act);
    case 'uninstall':
      control.uninstall();
      break;
  }
  return done;
};

import type { WireLogs } from '../delivery/wire-log.ts';
import { announceFile } from '../files.ts';
import { uninstall } from '../installing.ts';
import type { Parts } from '../parts.ts';
import { findPerson } from '../people.ts';
import type { AcceptedCall } from '../rig/accepted.ts';
import type { Failure } from '../rig/faults.ts';
import type { Forgery } from '../rig/forgeries.ts';
import type { FrameFault } from '../rig/frame-faults.ts';
import { type Turn, turnKnobs } from '../rig/knobs.ts';
import type { State, StoredPerson } from '../state.ts';
import type { StepRun } from '../workflow-steps.ts';
import { type Change, performChange } from './changes/index.ts';
import { performAct } from './perform-act.ts';
import type { Act, ActResult, JsonObject, OptionsQuery, OptionsResult, Snapshot, Tour } from './protocol.ts';
import { takeSnapshot } from './snapshot.ts';
import { suggest } from './suggest.ts';
import type { Call, Frame, SentRequest } from './traffic.ts';

/**
 * Acting as a person, and what only a rig can do. Users are named by id or handle (`U0ANN`, `ann`, `@ann`), channels
 * by id or name (`C0GENERAL`, `#general`).
 */
export interface Control {
  /** Everything that this person sees now; without a name, the first person of the workspace. */
  snapshot(user?: string): Snapshot;
  /** Does as this person; resolves when the app acknowledged it or the deadline passed. */
  act(act: Act): Promise<ActResult>;
  /** Types into a menu whose options the app gives; only what it offers can be chosen afterwards. */
  suggest(query: OptionsQuery): Promise<OptionsResult>;
  /** Changes the workspace as its administrators do; the app hears of it as Slack tells it. */
  change(change: Change): ActResult;
  /** The same for a change that nobody has checked yet. */
  changeUnchecked(given: unknown): ActResult;
  /** Takes a file from somebody's machine, to be put into a form by its id: `{type: 'file_input', files: [{id}]}`. */
  upload(name: string, content: Uint8Array): { readonly id: string };
  /** Calls back after every change; returns the way to stop that. */
  onChange(listener: () => void): () => void;
  /** Every Web API call so far, in the order of their answers. */
  calls(): readonly Call[];
  /** Every WebSocket frame so far. */
  frames(): readonly Frame[];
  /** Every change to messages that was carried out, whatever the app was told of it. */
  accepted(): readonly AcceptedCall[];
  /** Makes the next calls of a method fail; `*` is any method, `Infinity` times lasts until it is cleared. */
  failNext(method: string, failure: Failure, times?: number): void;
  /** Does something to the next frames of the app's connections. */
  faultFrames(fault: FrameFault): void;
  /** Every request of HTTP delivery so far, as it left. */
  requests(): readonly SentRequest[];
  /** Makes the next requests to the app such as Slack would never send: badly signed, changed, out of time. */
  forgeNext(forgery: Forgery, times?: number): void;
  /** Sends a request to the app once more, byte for byte: the newest, or the one with that number. */
  replay(number?: number): Promise<{ readonly status: number | null }>;
  /** Asks the app's addresses what Slack asks: the challenge for events, `ssl_check` for commands. */
  checkAddresses(): Promise<ActResult>;
  /** Delivers to another address from now on; the paths stay those of the manifest. */
  deliverTo(baseUrl: string): void;
  /** Takes back the failures, frame faults and forgeries that have not happened yet. */
  clearFaults(): void;
  /** Turns knobs; they stay until they are turned back. An outage cuts the app's connections, too. */
  turn(knobs: Turn): void;
  /** Asks the app to reconnect, as Slack does every few hours: over all connections, or over the one with that number among the frames. */
  disconnect(reason?: string, connection?: number): void;
  /** Cuts the app's connections without a word. */
  dropConnections(): void;
  /** Leaves the app's pings unanswered, or answers them again. */
  ignorePings(isIgnoring: boolean): void;
  /** How long the app has to acknowledge; three seconds unless changed. */
  setAckDeadline(ms: number): void;
  /** Runs a step of the app, as a workflow of this workspace does; a problem says why it cannot. */
  runStep(step: { readonly callbackId: string; readonly inputs: JsonObject }): ActResult;
  /** The steps that were run, with what became of each. */
  steps(): readonly StepRun[];
  /** Uninstalls the app, from the whole organisation where it is installed for all of it: its tokens are dead, and it is told. */
  uninstall(): void;
  /** Moves the clock forward; what falls due meanwhile happens. */
  advance(ms: number): void;
  /** The tour as it stands; null where nobody gives one, or somebody ended it. */
  tour(): Tour | null;
  /** Shows where a tour stands to everybody who looks; null ends it. */
  showTour(tour: Tour | null): void;
  /** The time in the workspace, in milliseconds since 1970. */
  now(): number;
}

/** The controls of all workspaces. */
export interface Controls {
  /** The one of the workspace with that id; of the first where none is named. */
  find(teamId: string | null): Control | undefined;
}

export interface ControlOptions {
  readonly parts: Parts;
  readonly logs: WireLogs;
  readonly onChange: (listener: () => void) => () => void;
}

const requirePerson = (state: State, name: string): StoredPerson => {
  const person = findPerson(state, name);
  if (person !== undefined) return person;
  const known = [...state.people.values()].map((one) => `@${one.name}`);
  throw new Error(`There is nobody called ${name}. There are ${known.join(', ')}.`);
};

const firstPerson = (state: State): StoredPerson => {
  const person = [...state.people.values()].find(({ isBot }) => !isBot);
  if (person !== undefined) return person;
  throw new Error('The workspace has no people; give it at least one.');
};

/** The control of one local Slack. */
export const createControl = ({ parts, logs, onChange }: ControlOptions): Control => {
  const { state, transport, socketMode, httpDelivery, rig } = parts;
  return {
    snapshot: (user) => takeSnapshot(parts, user ? requirePerson(state, user) : firstPerson(state)),
    act: (act) => performAct(parts, act),
    suggest: (query) => suggest(parts, query),
    change: (change) => performChange(parts, change),
    changeUnchecked: (given) => performChange(parts, given),
    upload(name, content) {
      const file = announceFile(state, { name, size: content.length, ownerId: '' });
      file.content = content;
      return { id: file.id };
    },
    onChange,
    calls: () => logs.calls.entries(),
    frames: () => logs.frames.entries(),
    accepted: () => rig.accepted.entries(),
    failNext: (method, failure, times = 1) => rig.faults.add(method, failure, times),
    faultFrames: (fault) => rig.frameFaults.add(fault),
    requests: () => logs.requests.entries(),
    forgeNext(forgery, times = 1) {
      rig.forgeries.add(forgery, times);
    },
    replay: (number) => httpDelivery.replay(number),
    checkAddresses: () => httpDelivery.checkAddresses(),
    deliverTo: (baseUrl) => httpDelivery.moveTo(baseUrl),
    clearFaults() {
      rig.faults.clear();
      rig.frameFaults.clear();
      rig.forgeries.clear();
    },
    turn(knobs) {
      turnKnobs(rig.knobs, knobs);
      if (rig.knobs.outage !== 'none') socketMode.dropConnections();
      state.changed();
    },
    disconnect: (reason = 'refresh_requested', connection) => socketMode.disconnect(reason, connection),
    dropConnections: () => socketMode.dropConnections(),
    ignorePings: (isIgnoring) => socketMode.ignorePings(isIgnoring),
    setAckDeadline: (ms) => transport.setAckDeadline(ms),
    runStep: (step) => parts.steps.run(step),
    steps: () => parts.steps.entries(),
    uninstall() {
      if (state.installation !== null) uninstall(parts.slack, state.installation);
    },
    advance(ms) {
      state.clock.advance(ms);
      state.changed();
    },
    tour: () => state.tour,
    showTour(tour) {
      state.tour = tour;
      state.changed();
    },
    now: () => state.clock.now(),
  };
};

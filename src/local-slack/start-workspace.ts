import type { EventSender } from './delivery/events.ts';
import type { Parts } from './parts.ts';
import { createResponseUrls } from './response-urls.ts';
import { seedWorkspace } from './seed-workspace.ts';
import type { Slack } from './slack.ts';
import { createState, type Identity } from './state.ts';
import type { Installation, Tokens } from './tokens.ts';
import { createTriggers } from './triggers.ts';
import { createWorkflowSteps } from './workflow-steps.ts';
import type { WorkspaceSeed } from './workspace.ts';

const markFrom = (domain: string) => domain.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Who everything is in each workspace; ids follow from names, and no two workspaces share one but for an organisation's people. */
export const identitiesOf = (seeds: readonly WorkspaceSeed[]): readonly Identity[] => {
  const identities = makeIdentities(seeds);
  const teamIds = identities.map(({ teamId }) => teamId);
  const repeated = teamIds.find((id, index) => teamIds.indexOf(id) !== index);
  if (repeated === undefined) return identities;
  throw new Error(`Two workspaces would be ${repeated}: give them domains of their own.`);
};

const makeIdentities = (seeds: readonly WorkspaceSeed[]): readonly Identity[] => {
  const marks = seeds.map(({ domain }, index) => (index === 0 ? '' : markFrom(domain)));
  return seeds.map((seed, index) => {
    const { organisation, name, domain } = seed;
    const mark = marks[index] ?? '';
    const eldest = seeds.findIndex((one) => organisation && one.organisation?.id === organisation.id);
    const peopleMark = marks[eldest === -1 ? index : eldest] ?? '';
    return {
      teamId: seed.teamId ?? `T0${mark || 'LOCAL'}`,
      teamName: name,
      teamDomain: domain,
      appId: 'A0LOCAL',
      botId: `B0${peopleMark}LOCAL`,
      botUserId: `U0${peopleMark}BOT`,
      enterprise: organisation ?? null,
      mark,
      peopleMark,
    };
  });
};

export interface WorkspaceOptions extends Pick<Parts, 'transport' | 'socketMode' | 'httpDelivery' | 'rig'> {
  readonly slack: () => Slack;
  readonly tokens: Tokens;
  readonly identity: Identity;
  readonly seed: WorkspaceSeed;
  /** Null where the app is not installed yet. */
  readonly installation: Installation | null;
  readonly clock: Slack['clock'];
  readonly manifest: Slack['manifest'];
  readonly origin: () => string;
  readonly changed: () => void;
  readonly sendEvent: EventSender;
}

/** One workspace with its people, channels and a few messages. */
export const startWorkspace = (options: WorkspaceOptions): Parts => {
  const { identity, seed, installation, slack, transport, socketMode, httpDelivery, rig } = options;
  const { clock, manifest, origin, changed, sendEvent, tokens } = options;
  const state = createState({ clock, manifest, identity, origin, changed, sendEvent });
  state.installation = installation;
  seedWorkspace(state, seed);
  return {
    get slack() {
      return slack();
    },
    state,
    transport,
    socketMode,
    httpDelivery,
    triggers: createTriggers(clock),
    responseUrls: createResponseUrls(state),
    rig,
    steps: createWorkflowSteps(state, tokens),
  };
};

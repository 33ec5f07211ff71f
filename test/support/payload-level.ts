import { createLog } from '../../src/log.ts';
import { answerAction } from '../../src/slack/answering/answer-action.ts';
import { answerCommand } from '../../src/slack/answering/answer-command.ts';
import { answerSubmission } from '../../src/slack/answering/answer-submission.ts';
import type { Answering } from '../../src/slack/answering/answering.ts';
import { createWorkInProgress } from '../../src/slack/answering/work-in-progress.ts';
import { createBackground } from '../../src/slack/background.ts';
import { createEndStep } from '../../src/slack/connection/end-step.ts';
import { createTell } from '../../src/slack/connection/tell.ts';
import { createPublishHome, createUpdateModal } from '../../src/slack/connection/views.ts';
import { createPost } from '../../src/slack/connection/web-client.ts';
import type { Deps, FoundUser, People } from '../../src/slack/deps.ts';
import { noInstalls } from '../../src/slack/installing/installs.ts';
import type { Action, Command, Submission } from '../../src/slack/listener.ts';
import { createReferences } from '../../src/slack/payloads/reference.ts';
import type { InputValue } from '../../src/slack/payloads/view-state.ts';
import { createStore } from '../../src/store/create-store.ts';
import { type RecordedCall, RecordingClient } from './recording-client.ts';

export interface Somebody {
  readonly workspaceId: string;
  readonly userId: string;
  /** A direct message with the app unless given. */
  readonly channelId?: string;
}

export interface Pressed {
  readonly value?: string;
  /** What was clicked stood in a modal or on the Home with this reference, else in a message. */
  readonly view?: { readonly type: 'modal' | 'home'; readonly reference: string };
}

/** What somebody got to see: every call of Slack's Web API, and the acknowledgement of a form. */
export type Shown = readonly RecordedCall[];

/** The bot with a real database and nobody in Slack at the other end; payloads are handed to it as they are after parsing. */
export interface PayloadLevel {
  readonly deps: Deps;
  /** What was logged, as it was written. */
  readonly logged: readonly { readonly level: string; readonly msg: string }[];
  /** To be called at the end. */
  stop(): Promise<void>;
  commands(somebody: Somebody, command: Command, rest?: string): Promise<Shown>;
  presses(somebody: Somebody, action: Action, pressed?: Pressed): Promise<Shown>;
  submits(
    somebody: Somebody,
    submission: Submission,
    reference: string,
    values?: Readonly<Record<string, InputValue>>,
  ): Promise<Shown>;
}

export async function startPayloadLevel(people: Pick<People, 'find' | 'findGroup'>): Promise<PayloadLevel> {
  const logged: { level: string; msg: string }[] = [];
  const log = createLog('info', { write: (line) => void logged.push(JSON.parse(line)) });
  const store = await createStore('sqlite::memory:', log);
  const client = new RecordingClient();
  const slack = { client, asBot: async () => ({ token: 'xoxb-nobody' }) };
  const inProgress = createWorkInProgress();
  const deps: Deps = {
    store,
    references: createReferences(await store.signingKey()),
    now: () => Temporal.Instant.from('2026-11-21T09:00:00Z'),
    log,
    people: { ...people, listGroups: async () => [], forget: () => {} },
    directory: { find: people.find, list: async () => ({ outcome: 'page', people: [], next: undefined }) },
    post: createPost(slack),
    probe: async () => 'posted',
    editPost: async () => true,
    tell: createTell(slack),
    holidays: { find: () => undefined },
    files: {
      send: async (_workspaceId, userId, file) => {
        client.recorded.push({ method: 'files', options: { userId, ...file } });
        return 'sent';
      },
      canRead: async () => true,
      read: async () => ({ outcome: 'refused' }),
    },
    publishHome: createPublishHome(slack),
    updateModal: createUpdateModal(slack),
    endStep: createEndStep(slack),
    installs: noInstalls,
    inBackground: createBackground(inProgress, log),
  };
  const answering: Answering = {
    deps,
    slack,
    responseHosts: [],
    patience: { trigger: 60_000, submission: 60_000 },
  };
  const record = async (answer: () => Promise<unknown>): Promise<Shown> => {
    client.recorded.length = 0;
    await answer();
    await inProgress.settled();
    return [...client.recorded];
  };
  return {
    deps,
    logged,
    stop: () => store.close(),
    commands: ({ channelId = 'D1', ...somebody }, command, rest = '') =>
      record(() =>
        answerCommand(
          { ...somebody, channelId, text: `${command.id} ${rest}`, triggerId: 't', responseUrl: '' },
          [{ title: 'All', commands: [command] }],
          async (answer) => {
            if (typeof answer === 'object') client.recorded.push({ method: 'ack', options: { ...answer } });
          },
          answering,
        ),
      ),
    presses: ({ channelId = 'D1', ...somebody }, action, { value, view } = {}) =>
      record(() =>
        answerAction(
          {
            ...somebody,
            channelId: view ? undefined : channelId,
            triggerId: 't',
            responseUrl: undefined,
            actionId: action.actionId,
            blockId: '',
            value,
            view: view && { ...emptyView, type: view.type, private_metadata: view.reference },
          },
          action,
          answering,
        ),
      ),
    submits: (somebody, submission, reference, values = {}) =>
      record(() =>
        answerSubmission(
          {
            ...somebody,
            view: {
              ...emptyView,
              type: 'modal',
              callback_id: submission.callbackId,
              private_metadata: reference,
              state: new Map(Object.entries(values)),
              blocks: Object.keys(values).map((block_id) => ({ type: 'input', block_id })),
            },
          },
          submission,
          async (response: unknown) => {
            client.recorded.push({ method: 'ack', options: { response } });
          },
          answering,
        ),
      ),
  };
}

const emptyView = {
  id: 'V1',
  hash: '1',
  callback_id: '',
  private_metadata: '',
  state: new Map<string, InputValue>(),
  blocks: [],
};

/** A member of a workspace, with what differs. */
export function aUser(userId: string, facts: Partial<FoundUser> = {}): FoundUser {
  return {
    userId,
    name: `Name of ${userId}`,
    title: '',
    isBot: false,
    isDeactivated: false,
    isGuest: false,
    isOutsider: false,
    isAdmin: false,
    ...facts,
  };
}

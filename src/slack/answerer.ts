import { App, type Receiver } from '@slack/bolt';
import type { AnsweredPayload } from './answering/outcome.ts';
import { isReadOnlyCommand } from './answering/read-only.ts';
import { tellNotStored } from './answering/tell-not-stored.ts';
import type { WorkInProgress } from './answering/work-in-progress.ts';
import { createBackground } from './background.ts';
import type { BoltAppOptions, Pace } from './bolt-app.ts';
import { topics } from './commands/index.ts';
import type { Access } from './connection/access.ts';
import type { SlackCalls } from './connection/as-bot.ts';
import type { SlackClients } from './connection/clients.ts';
import { createDirectory } from './connection/directory.ts';
import { createEndStep } from './connection/end-step.ts';
import { createFiles } from './connection/files.ts';
import { notePlaceOf } from './connection/note-place.ts';
import { createPeople } from './connection/people.ts';
import { slackLogger } from './connection/slack-logger.ts';
import { createTell } from './connection/tell.ts';
import { createPublishHome, createUpdateModal } from './connection/views.ts';
import { createEditPost, createPost, createProbe } from './connection/web-client.ts';
import type { Deps } from './deps.ts';
import { createIntake, type Intake } from './intake/intake.ts';
import { createReferences } from './payloads/reference.ts';
import { sweepWorkspaces } from './people-news/sweep-workspaces.ts';
import { register } from './register.ts';
import { createReminderSender, type ReminderSender } from './send-reminder.ts';

export interface AnswererOptions
  extends Pick<BoltAppOptions, 'slackApiUrl' | 'store' | 'log' | 'now' | 'holidays'>,
    Pick<Access, 'tenants' | 'installs'> {
  readonly clients: SlackClients;
  readonly noteAnswer: ((answered: AnsweredPayload) => void) | undefined;
  readonly patience: { readonly trigger: number; readonly submission: number };
  readonly pace: Pace;
  readonly inProgress: WorkInProgress;
  readonly stopping: AbortSignal;
}

/** All that answers, and that posts by itself. */
export interface Answerer extends Intake {
  readonly reminders: ReminderSender;
  /** Looks at everybody of every workspace. */
  readonly lookAtPeople: () => Promise<void>;
}

/** Puts together what answers Slack's payloads; takes up at once what an earlier process left unanswered. */
export async function createAnswerer(options: AnswererOptions): Promise<Answerer> {
  const { slackApiUrl, store, log, now, holidays, tenants, installs, clients } = options;
  const { noteAnswer, patience, pace, inProgress, stopping } = options;
  const app = new App({
    // Nothing comes to Bolt but what the intake hands on.
    receiver: noReceiver,
    // No token, so that Bolt keeps no client for each workspace: what we call Slack with, we find ourselves.
    authorize: async () => ({}),
    // Nothing is listened to that the bot itself says.
    ignoreSelf: false,
    logger: slackLogger(log),
    convoStore: false,
    // Otherwise Bolt builds a client for each run of a workflow's step.
    attachFunctionToken: false,
    deferInitialization: true,
  });
  const { asBot } = tenants;
  const talking: SlackCalls = { client: clients.talking, asBot };
  const apiHost = slackApiUrl ? [new URL(slackApiUrl).host] : [];
  const deps: Deps = {
    store,
    references: createReferences(await store.signingKey()),
    now,
    log,
    people: createPeople(talking, now),
    directory: createDirectory({ client: clients.patient, asBot }, pace, stopping),
    post: createPost(talking),
    tell: createTell(talking),
    probe: createProbe(talking),
    editPost: createEditPost(talking),
    holidays,
    files: createFiles(talking, ['files.slack.com', ...apiHost]),
    publishHome: createPublishHome(talking),
    updateModal: createUpdateModal(talking),
    endStep: createEndStep({ client: clients.patient, asBot }),
    installs,
    inBackground: createBackground(inProgress, log),
  };
  const responseHosts = ['hooks.slack.com', ...apiHost];
  const answering = { deps, slack: talking, responseHosts, patience };
  register(app, answering, noteAnswer);
  await app.init();
  const intake = createIntake({
    inbox: store.inbox,
    process: async (event) => {
      await notePlaceOf(event.body, tenants, log);
      await app.processEvent(event);
    },
    isReadOnly: (typed) => isReadOnlyCommand(typed, topics),
    tellNotStored: (kind, delivery) => tellNotStored(kind, delivery, answering),
    inProgress,
    now: () => now().epochMilliseconds,
    log,
    pace: pace.unfinished,
  });
  return {
    ...intake,
    reminders: createReminderSender({
      posting: { client: clients.posting, asBot },
      reading: { client: clients.reading, asBot },
      watch: clients.watch,
      deps,
    }),
    lookAtPeople: async () => sweepWorkspaces(await tenants.listWorkspaces(), deps),
  };
}

const noReceiver: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };

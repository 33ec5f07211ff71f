import type { ModalView } from '@slack/types';
import type { z } from 'zod';
import type { DraftPurpose } from '../team/draft.ts';
import type { Permission } from '../team/permissions.ts';
import type { Message } from './blocks/message.ts';
import type { Deps } from './deps.ts';
import type { EventOrigin, EventPayload } from './payloads/event-payload.ts';
import type { ActionPayload, CommandPayload, SubmissionPayload } from './payloads/payloads.ts';
import type { Reference } from './payloads/reference.ts';
import type { Visit } from './visit.ts';

/** A message for the person alone, where they are. */
interface PrivateMessage {
  readonly kind: 'message';
  readonly message: Message;
}

/** Opens a modal. */
interface OpenedModal {
  readonly kind: 'modal';
  readonly view: ModalView;
}

/** Replaces the modal that the person is in. */
interface ReplacedModal {
  readonly kind: 'replaced-modal';
  readonly view: ModalView;
}

/** Nothing to show: what was done is seen already. */
interface Nothing {
  readonly kind: 'nothing';
}

/** Sentences beside inputs, by block id. `view` shows the same as a notice, for when it is too late to answer with errors. */
interface FieldErrors {
  readonly kind: 'field-errors';
  readonly errors: { readonly [blockId: string]: string };
  readonly view: (notice: string) => ModalView;
}

/** Closes the modal; then, if given, a message for the person alone in that channel. */
interface ClosedModal {
  readonly kind: 'closed-modal';
  readonly afterwards?: { readonly channelId: string; readonly message: Message };
}

export type CommandReply = PrivateMessage | OpenedModal;
export type ActionReply = PrivateMessage | OpenedModal | ReplacedModal | Nothing;
export type SubmissionReply = FieldErrors | ReplacedModal | ClosedModal;

/** The least that somebody must be allowed; or that they are an admin of the Slack workspace, whatever they are allowed here. */
export type Needs = Exclude<Permission, 'nothing'> | 'slack-admin';

/** What every listener says of itself. Its `run` is called only for people who may. */
interface Guarded {
  readonly needs: Needs;
  /** Its answer says the same of every team, or names them by itself. */
  readonly isGeneral?: true;
  /** Which of the person's drafts it looks at: "answers" unless said otherwise, or unless its form says. */
  readonly draft?: DraftPurpose;
}

/** A subcommand of `/aiteam`. Help, documentation and "did you mean" are made from its facts. */
export interface Command extends Omit<Guarded, 'needs'> {
  /** The file's name and the word that is typed. */
  readonly id: string;
  readonly summary: string;
  readonly usage: string;
  readonly examples: readonly string[];
  /** It writes nothing, whatever is typed: it need not be stored before it is answered, and may be lost in a crash. */
  readonly isReadOnly?: true;
  /** Where looking needs less than changing, by what was typed. */
  readonly needs: Needs | ((typed: Pick<CommandRequest, 'rest'>) => Needs);
  readonly run: (request: CommandRequest, deps: Deps) => Promise<CommandReply>;
}

export type CommandRequest = CommandPayload & {
  readonly visit: Visit;
  /** What stands after the subcommand. */
  readonly rest: string;
};

/** What a button or form was made for, as it was signed; undefined where it carries nothing of ours, or nothing genuine. */
interface Referring {
  readonly reference: Reference | undefined;
}

export type ActionRequest = ActionPayload & Referring & { readonly visit: Visit };
export type SubmissionRequest = SubmissionPayload & Referring & { readonly visit: Visit };

/** Commands that belong together, with their heading in the help. */
export interface Topic {
  readonly title: string;
  readonly commands: readonly Command[];
}

/** A button, menu or input that answers at once. */
export interface Action extends Guarded {
  readonly actionId: string;
  readonly run: (request: ActionRequest, deps: Deps) => Promise<ActionReply>;
}

/** A modal that is submitted. */
export interface Submission extends Omit<Guarded, 'needs'> {
  readonly callbackId: string;
  readonly needs: Needs | ((asked: Referring) => Needs);
  readonly run: (request: SubmissionRequest, deps: Deps) => Promise<SubmissionReply>;
}

export function defineCommand(command: Command): Command {
  return command;
}

export function defineAction(action: Action): Action {
  return action;
}

export function defineSubmission(submission: Submission): Submission {
  return submission;
}

/** Something that Slack tells of. Nobody waits for an answer. */
export interface EventListener {
  /** Slack's name of the event. */
  readonly type: string;
  readonly run: (payload: EventPayload, deps: Deps) => Promise<void>;
}

/** A listener to an event of this shape; an event that does not have it is refused. */
export function defineEvent<Event>({
  type,
  schema,
  run,
}: {
  readonly type: string;
  readonly schema: z.ZodType<Event>;
  readonly run: (
    request: {
      readonly workspaceId: string;
      /** The app's own user; undefined where Slack does not tell. */
      readonly botUserId: string | undefined;
      readonly origin: EventOrigin;
      readonly event: Event;
    },
    deps: Deps,
  ) => Promise<void>;
}): EventListener {
  return {
    type,
    run: ({ workspaceId, botUserId, origin, event }, deps) =>
      run({ workspaceId, botUserId, origin, event: schema.parse(event) }, deps),
  };
}

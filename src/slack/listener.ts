import type { ModalView } from '@slack/types';
import type { Message } from './blocks/message.ts';
import type { Deps } from './deps.ts';
import type { ActionPayload, CommandPayload, SubmissionPayload } from './payloads/payloads.ts';

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

/** A subcommand of `/aiteam`. Help, documentation and "did you mean" are made from its facts. */
export interface Command {
  /** The file's name and the word that is typed. */
  readonly id: string;
  readonly summary: string;
  readonly usage: string;
  readonly examples: readonly string[];
  readonly run: (request: CommandRequest, deps: Deps) => Promise<CommandReply>;
}

export type CommandRequest = CommandPayload & {
  /** What stands after the subcommand. */
  readonly rest: string;
};

/** A button, menu or input that answers at once. */
export interface Action {
  readonly actionId: string;
  readonly run: (request: ActionPayload, deps: Deps) => Promise<ActionReply>;
}

/** A modal that is submitted. */
export interface Submission {
  readonly callbackId: string;
  readonly run: (request: SubmissionPayload, deps: Deps) => Promise<SubmissionReply>;
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

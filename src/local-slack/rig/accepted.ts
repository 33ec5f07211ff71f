import { isObject } from '../blocks/walk-blocks.ts';
import type { Clock } from '../clock.ts';
import type { JsonObject } from '../control/protocol.ts';

/** One change to messages that was carried out, whatever its caller was told. */
export interface AcceptedCall {
  /** Milliseconds since 1970, on the workspace's clock. */
  readonly at: number;
  readonly teamId: string;
  readonly method: string;
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  readonly metadata: JsonObject | null;
}

/** Everything that was carried out, in order; nothing is ever taken out of it. */
export interface AcceptedLog {
  /** Notes the call if it changed messages. */
  note(
    call: { readonly teamId: string; readonly method: string; readonly given: JsonObject },
    answer: JsonObject,
  ): void;
  entries(): readonly AcceptedCall[];
}

const changesMessages = new Set([
  'chat.postMessage',
  'chat.postEphemeral',
  'chat.update',
  'chat.delete',
  'files.completeUploadExternal',
]);

/** An empty log. */
export const createAcceptedLog = (clock: Clock): AcceptedLog => {
  const log: AcceptedCall[] = [];
  return {
    note({ teamId, method, given }, answer) {
      if (!changesMessages.has(method) || answer.ok !== true) return;
      const message = isObject(answer.message) ? answer.message : {};
      log.push({
        at: clock.now(),
        teamId,
        method,
        channel: String(answer.channel ?? given.channel ?? given.channel_id ?? ''),
        ts: String(answer.ts ?? answer.message_ts ?? ''),
        text: String(message.text ?? given.text ?? given.initial_comment ?? ''),
        metadata: isObject(message.metadata) ? message.metadata : null,
      });
    },
    entries: () => log.slice(),
  };
};

import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { findBlockProblems } from './blocks/validate-blocks.ts';
import { addMessage, editMessage, findMessage, postMessage, removeMessage } from './messages.ts';
import type { State, StoredMessage } from './state.ts';

const lifeMs = 30 * 60 * 1000;
const maxUses = 5;

/** A message as acknowledgements and response URLs carry it. */
export const responseMessage = z.object({
  text: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: z.boolean().optional(),
  delete_original: z.boolean().optional(),
  thread_ts: z.string().optional(),
});

export type ResponseMessage = z.infer<typeof responseMessage>;

export interface ResponseTarget {
  readonly user: string;
  readonly channelId: string;
  /** The message whose element was used. */
  readonly originalTs?: string;
}

export interface ResponseAnswer {
  readonly status: number;
  readonly body: string;
}

/** Hands out response URLs and does what is posted to them: five times, within thirty minutes. */
export interface ResponseUrls {
  issue(target: ResponseTarget): string;
  /** `token` is what follows the workspace in the address. */
  receive(token: string, body: unknown): ResponseAnswer;
}

/** Shows a message of the app: privately unless it says `in_channel`. Returns Slack's error code when it cannot. */
export const showResponse = (
  state: State,
  target: ResponseTarget,
  message: ResponseMessage,
): string | null => {
  const blocks = message.blocks ?? [];
  if (findBlockProblems(blocks, 'message').length > 0) return 'invalid_blocks';
  if (!message.text && blocks.length === 0) return 'no_text';
  const isPublic = message.response_type === 'in_channel';
  const shown = {
    channelId: target.channelId,
    authorId: state.identity.botUserId,
    text: message.text ?? '',
    blocks,
    threadTs: message.thread_ts ?? null,
  };
  if (isPublic) postMessage(state, shown);
  else addMessage(state, { ...shown, ephemeralFor: target.user });
  return null;
};

const change = (state: State, original: StoredMessage, message: ResponseMessage): string | null => {
  if (message.delete_original === true) {
    removeMessage(state, original);
    return null;
  }
  const blocks = message.blocks ?? [];
  if (findBlockProblems(blocks, 'message').length > 0) return 'invalid_blocks';
  if (!message.text && blocks.length === 0) return 'no_text';
  // An ephemeral message stays one: replacing cannot make it public.
  editMessage(state, original, { text: message.text ?? '', blocks });
  return null;
};

const failed = (error: string): ResponseAnswer => ({
  status: 404,
  body: JSON.stringify({ ok: false, error }),
});

/** Response URLs below the server's address. */
export const createResponseUrls = (state: State): ResponseUrls => {
  const issued = new Map<string, { readonly target: ResponseTarget; readonly at: number; uses: number }>();
  return {
    issue(target) {
      for (const [old, { at }] of issued) {
        if (state.clock.now() - at <= lifeMs) break;
        issued.delete(old);
      }
      const token = randomBytes(12).toString('hex');
      issued.set(token, { target, at: state.clock.now(), uses: 0 });
      return `${state.origin()}/response/${state.identity.teamId}/${token}`;
    },
    receive(token, body) {
      const entry = issued.get(token);
      if (entry === undefined || state.clock.now() - entry.at > lifeMs) return failed('expired_url');
      if (entry.uses >= maxUses) return failed('used_url');
      const parsed = responseMessage.safeParse(body);
      if (!parsed.success) return { ...failed('invalid_payload'), status: 400 };
      entry.uses += 1;
      const { originalTs, channelId } = entry.target;
      const touchesOriginal = parsed.data.replace_original === true || parsed.data.delete_original === true;
      const original =
        touchesOriginal && originalTs !== undefined ? findMessage(state, channelId, originalTs) : undefined;
      const error =
        original === undefined
          ? showResponse(state, entry.target, parsed.data)
          : change(state, original, parsed.data);
      return error === null ? { status: 200, body: 'ok' } : { ...failed(error), status: 400 };
    },
  };
};

import { z } from 'zod';
import { isObject } from '../blocks/walk-blocks.ts';
import type { Act, InputValue } from './protocol.ts';

const id = z.string().min(1).max(255);
const value = z.custom<InputValue>(isObject, 'must be an object').exactOptional();
const text = z.string().min(1).max(40_000);
const element = { blockId: id, actionId: id, value };

const act = <Kind extends Act['kind'], Fields extends z.ZodRawShape>(kind: Kind, fields: Fields) =>
  z.strictObject({ kind: z.literal(kind), user: id, ...fields });

/** An act as it comes over HTTP. */
export const actSchema: z.ZodType<Act> = z.discriminatedUnion('kind', [
  act('say', { channel: id, text, thread: id.exactOptional(), broadcast: z.boolean().exactOptional() }),
  act('edit-message', { channel: id, ts: id, text }),
  act('delete-message', { channel: id, ts: id }),
  act('react', { channel: id, ts: id, emoji: z.string().regex(/^[a-z0-9_+'-]{1,100}$/) }),
  act('message-action', { channel: id, ts: id, ...element }),
  act('view-action', { viewId: id, ...element, enter: z.boolean().exactOptional() }),
  act('submit-view', { viewId: id }),
  act('close-view', { viewId: id, all: z.boolean().exactOptional() }),
  act('open-home', { tab: z.enum(['home', 'messages']).exactOptional() }),
  act('run-shortcut', {
    callbackId: id,
    message: z.strictObject({ channel: id, ts: id }).exactOptional(),
  }),
  act('open-dm', { with: id }),
  act('join', { channel: id }),
  act('leave', { channel: id }),
  act('create-channel', { name: id, isPrivate: z.boolean() }),
  act('invite', { channel: id, invitee: id }),
  act('read', { channel: id }),
]);

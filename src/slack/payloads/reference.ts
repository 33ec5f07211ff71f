import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { draftPurposes } from '../../team/draft.ts';
import { personSchema } from '../../team/roster.ts';

/**
 * What a modal or a button carries through Slack: which object it is about, never the object itself. Signed, because what
 * comes back from a client can be forged or stale.
 */
const referenceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('questionnaire'),
    workspaceId: z.string(),
    teamId: z.string(),
    userId: z.string(),
    /** Where the advice is to be shown. */
    channelId: z.string(),
    /** Answers to be saved, or a question of what other answers would change. */
    purpose: z.enum(draftPurposes),
    step: z.literal([1, 2, 3]),
    /** The version of the team that the modal was opened on; 0 for none. */
    version: z.number(),
  }),
  z.object({
    kind: z.literal('profiles'),
    workspaceId: z.string(),
    teamId: z.string(),
    /** Ids of the roles that are looked for. */
    roles: z.array(z.string()),
    /** Where Slack’s list of people goes on; absent at its beginning. */
    cursor: z.string().optional(),
    /** So many people of that page were looked at already. */
    skip: z.number(),
    /** So many people were looked at in all. */
    read: z.number(),
    /** The list is at its end. */
    isOver: z.boolean(),
  }),
  z.object({ kind: z.literal('advice'), workspaceId: z.string(), teamId: z.string() }),
  z.object({
    kind: z.literal('share'),
    workspaceId: z.string(),
    teamId: z.string(),
    /** The version of the team whose advice is shown in the preview, and the date that it was given for. */
    version: z.number(),
    date: z.string(),
  }),
  z.object({
    kind: z.literal('thing'),
    workspaceId: z.string(),
    teamId: z.string(),
    /** Where an answer is to be shown. */
    channelId: z.string().optional(),
    /** What it is, such as "person" or "milestone", and which. */
    what: z.string(),
    id: z.string(),
    /** How it was when it was shown; another one means that somebody changed it since. */
    seen: z.string().optional(),
  }),
  /** Signed, it has to fit into a block id: a menu has no value that carries as much. */
  z.object({
    kind: z.literal('gap'),
    workspaceId: z.string(),
    teamId: z.string(),
    slotId: z.string(),
    /** Which of the digest's gaps, counted from 0. */
    gap: z.number(),
  }),
  z.object({
    kind: z.literal('undo-person'),
    workspaceId: z.string(),
    teamId: z.string(),
    id: z.string(),
    /** How they were after the change that is to be undone; another fingerprint means that somebody changed them since. */
    seen: z.string(),
    /** How they were before: null for somebody who was not on the team. It stands nowhere else any more. */
    before: personSchema.nullable(),
    /** Seconds since 1970; it can be undone until then. */
    until: z.number(),
  }),
]);

export type Reference = z.infer<typeof referenceSchema>;
export type QuestionnaireReference = Extract<Reference, { kind: 'questionnaire' }>;
export type ProfilesReference = Extract<Reference, { kind: 'profiles' }>;
export type ThingReference = Extract<Reference, { kind: 'thing' }>;
export type GapReference = Extract<Reference, { kind: 'gap' }>;
export type UndoReference = Extract<Reference, { kind: 'undo-person' }>;

export interface References {
  /** At most a few hundred characters, well below Slack's limits for `private_metadata` and button values. */
  readonly sign: (reference: Reference) => string;
  /** The reference, if the text was signed here and belongs to the workspace that it came from. */
  readonly read: (text: string | undefined, workspaceId: string) => Reference | undefined;
  /** True for a text that was signed here for another workspace than the one it came from. */
  readonly isForeign: (text: string | undefined, workspaceId: string) => boolean;
}

/** References signed with this key. */
export function createReferences(key: Uint8Array): References {
  // Made once: otherwise each signature would make it again, and take twice as long.
  const secret = createSecretKey(key);
  const signatureOf = (body: string) => createHmac('sha256', secret).update(body).digest('base64url');
  const verify = (text: string | undefined): Reference | undefined => {
    const [body = '', signature = ''] = (text ?? '').split('.');
    if (!isEqual(signature, signatureOf(body))) return undefined;
    return referenceSchema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString())).data;
  };
  return {
    sign: (reference) => {
      const body = Buffer.from(JSON.stringify(reference)).toString('base64url');
      return `${body}.${signatureOf(body)}`;
    },
    read: (text, workspaceId) => {
      const reference = verify(text);
      return reference?.workspaceId === workspaceId ? reference : undefined;
    },
    isForeign: (text, workspaceId) => {
      const reference = verify(text);
      return reference !== undefined && reference.workspaceId !== workspaceId;
    },
  };
}

function isEqual(one: string, other: string): boolean {
  const first = Buffer.from(one);
  const second = Buffer.from(other);
  return first.length === second.length && timingSafeEqual(first, second);
}

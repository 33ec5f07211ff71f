import { z } from 'zod';
import { type MilestoneId, milestoneKinds } from '../knowledge/milestones.ts';
import { type QuestionId, questions } from '../knowledge/questions.ts';
import type { RoleId } from '../knowledge/roles/index.ts';
import type { IsoDate } from './day.ts';
import { type Permission, permissionLevels } from './permissions.ts';
import { type Assignment, assignmentsSchema, roleIdSchema, type Who, whoSchema } from './roster.ts';

/** A person as a log entry names them. */
export interface PersonNote {
  readonly who: Who;
  readonly roles: readonly Assignment[];
}

/** What was done to a reminder. */
export const reminderChanges = ['set-up', 'changed', 'paused', 'resumed', 'deleted'] as const;
export type ReminderChange = (typeof reminderChanges)[number];

/** One thing that somebody changed, or that was advised. Names of people stand only in `who`, so that they can be forgotten. */
export type HistoryChange =
  | { readonly kind: 'answered'; readonly question: QuestionId; readonly from: string; readonly to: string }
  | { readonly kind: 'person-added'; readonly person: PersonNote }
  | { readonly kind: 'person-changed'; readonly before: PersonNote; readonly person: PersonNote }
  | { readonly kind: 'person-removed'; readonly person: PersonNote }
  | {
      readonly kind: 'milestone';
      /** One that every team is asked for, or the name of one of the team's own. */
      readonly milestone: { readonly id: MilestoneId } | { readonly name: string };
      readonly from?: IsoDate | undefined;
      readonly to?: IsoDate | undefined;
    }
  | { readonly kind: 'role-opened'; readonly role: RoleId; readonly expectedStart?: IsoDate | undefined }
  | { readonly kind: 'role-filled'; readonly role: RoleId; readonly person: PersonNote }
  /** No longer in hiring, and nobody was hired. */
  | { readonly kind: 'role-closed'; readonly role: RoleId }
  | { readonly kind: 'role-set-aside'; readonly role: RoleId; readonly reason: string }
  | { readonly kind: 'role-wanted-again'; readonly role: RoleId }
  | { readonly kind: 'advice-accepted'; readonly role: RoleId; readonly reason: string }
  | {
      readonly kind: 'advice-overridden';
      readonly role: RoleId;
      readonly instead?: RoleId | undefined;
      readonly reason: string;
    }
  | { readonly kind: 'nobody-for'; readonly role: RoleId; readonly isNobody: boolean }
  | { readonly kind: 'lead-times'; readonly from: LeadTimesNote; readonly to: LeadTimesNote }
  /** The next hire that the advice began to give; null for none. */
  | { readonly kind: 'advised'; readonly role: RoleId | null }
  | { readonly kind: 'permission'; readonly userId: string; readonly to: Permission }
  | { readonly kind: 'group-permission'; readonly groupId: string; readonly isPlanner: boolean }
  | { readonly kind: 'everybody-else'; readonly to: Permission }
  | { readonly kind: 'tells-people'; readonly to: boolean }
  | { readonly kind: 'team-created' | 'team-renamed' | 'team-deleted'; readonly name: string }
  | { readonly kind: 'channel-linked' | 'channel-unlinked'; readonly channelId: string }
  | {
      readonly kind: 'reminder';
      readonly what: ReminderChange;
      readonly channelId: string;
    }
  | { readonly kind: 'imported' }
  | { readonly kind: 'exported'; readonly format: string }
  | { readonly kind: 'person-forgotten' };

interface LeadTimesNote {
  readonly hire: number;
  readonly contract: number;
  readonly notice: number;
}

const person = z.object({ who: whoSchema, roles: assignmentsSchema });
const leadTimes = z.object({ hire: z.number(), contract: z.number(), notice: z.number() });
const reason = z.string().max(500);

const name = z.string().max(75);
const slackId = z.string().max(40);

export const historyChangeSchema: z.ZodType<HistoryChange> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answered'),
    question: z.enum(questions.map(({ id }) => id)),
    from: z.string().max(40),
    to: z.string().max(40),
  }),
  z.object({ kind: z.literal('person-added'), person }),
  z.object({ kind: z.literal('person-changed'), before: person, person }),
  z.object({ kind: z.literal('person-removed'), person }),
  z.object({
    kind: z.literal('milestone'),
    milestone: z.union([z.object({ id: z.enum(milestoneKinds.map(({ id }) => id)) }), z.object({ name })]),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
  }),
  z.object({
    kind: z.literal('role-opened'),
    role: roleIdSchema,
    expectedStart: z.iso.date().optional(),
  }),
  z.object({ kind: z.literal('role-filled'), role: roleIdSchema, person }),
  z.object({ kind: z.literal('role-closed'), role: roleIdSchema }),
  z.object({ kind: z.literal('role-set-aside'), role: roleIdSchema, reason }),
  z.object({ kind: z.literal('role-wanted-again'), role: roleIdSchema }),
  z.object({ kind: z.literal('advice-accepted'), role: roleIdSchema, reason }),
  z.object({
    kind: z.literal('advice-overridden'),
    role: roleIdSchema,
    instead: roleIdSchema.optional(),
    reason,
  }),
  z.object({ kind: z.literal('nobody-for'), role: roleIdSchema, isNobody: z.boolean() }),
  z.object({ kind: z.literal('lead-times'), from: leadTimes, to: leadTimes }),
  z.object({ kind: z.literal('advised'), role: roleIdSchema.nullable() }),
  z.object({ kind: z.literal('permission'), userId: slackId, to: z.enum(permissionLevels) }),
  z.object({ kind: z.literal('group-permission'), groupId: slackId, isPlanner: z.boolean() }),
  z.object({ kind: z.literal('everybody-else'), to: z.enum(permissionLevels) }),
  z.object({ kind: z.literal('tells-people'), to: z.boolean() }),
  z.object({ kind: z.enum(['team-created', 'team-renamed', 'team-deleted']), name }),
  z.object({ kind: z.enum(['channel-linked', 'channel-unlinked']), channelId: slackId }),
  z.object({ kind: z.literal('reminder'), what: z.enum(reminderChanges), channelId: slackId }),
  z.object({ kind: z.literal('imported') }),
  z.object({ kind: z.literal('exported'), format: z.string().max(20) }),
  z.object({ kind: z.literal('person-forgotten') }),
]);

import { z } from 'zod';
import type { RoleId } from '../knowledge/roles/index.ts';
import type { IsoDate } from './day.ts';
import { roleIdSchema } from './roster.ts';

/** What somebody decided about an advised role. It is kept until the role is opened or filled. */
export interface Decision {
  /** The role that was advised. */
  readonly role: RoleId;
  /** "overridden": they hire `instead`, or nobody, for that reason. */
  readonly decision: 'accepted' | 'overridden';
  readonly instead?: RoleId | undefined;
  readonly reason: string;
  readonly on: IsoDate;
  /** Slack user id. */
  readonly by: string;
}

export const decisionSchema: z.ZodType<Decision> = z.object({
  role: roleIdSchema,
  decision: z.enum(['accepted', 'overridden']),
  instead: roleIdSchema.optional(),
  reason: z.string().max(500),
  on: z.iso.date(),
  by: z.string().min(1).max(40),
});

/** The decisions with this one in the place of an earlier one about the same role. */
export function withDecision(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  return [...decisions.filter(({ role }) => role !== decision.role), decision];
}

/** The decisions without the one about this role. */
export function withoutDecision(decisions: readonly Decision[], role: RoleId): readonly Decision[] {
  return decisions.filter((decision) => decision.role !== role);
}

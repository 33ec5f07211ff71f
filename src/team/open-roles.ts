import { z } from 'zod';
import type { RoleId } from '../knowledge/roles/index.ts';
import type { IsoDate } from './day.ts';
import { roleIdSchema } from './roster.ts';

/** A role in hiring. */
export interface OpenRole {
  readonly role: RoleId;
  readonly openedOn: IsoDate;
  readonly expectedStart?: IsoDate | undefined;
  /** Slack user id of the person who said so. */
  readonly openedBy?: string | undefined;
}

/** A role that the team decided it does not need. It is never advised; the risk it lowers is still shown. */
export interface SetAsideRole {
  readonly role: RoleId;
  readonly reason: string;
  readonly on?: IsoDate | undefined;
  /** Slack user id of the person who decided. */
  readonly by?: string | undefined;
}

export const openRoleSchema: z.ZodType<OpenRole> = z.object({
  role: roleIdSchema,
  openedOn: z.iso.date(),
  expectedStart: z.iso.date().optional(),
  openedBy: z.string().min(1).max(40).optional(),
});

export const setAsideRoleSchema: z.ZodType<SetAsideRole> = z.object({
  role: roleIdSchema,
  reason: z.string().max(500),
  on: z.iso.date().optional(),
  by: z.string().min(1).max(40).optional(),
});

import { z } from 'zod';

/** A user as `users.info`, `users.list` and events show them: the parts that we read. Slack leaves out what it hides. */
export const slackUserSchema = z.object({
  id: z.string(),
  team_id: z.string().optional(),
  tz: z.string().nullish(),
  name: z.string().optional(),
  real_name: z.string().optional(),
  deleted: z.boolean().optional(),
  is_bot: z.boolean().optional(),
  is_workflow_bot: z.boolean().optional(),
  is_restricted: z.boolean().optional(),
  is_ultra_restricted: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
  is_admin: z.boolean().optional(),
  is_owner: z.boolean().optional(),
  enterprise_user: z.object({ teams: z.array(z.string()).optional() }).optional(),
  profile: z
    .object({
      real_name: z.string().optional(),
      display_name: z.string().optional(),
      title: z.string().optional(),
    })
    .optional(),
});

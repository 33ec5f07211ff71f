import { z } from 'zod';

/** What Slack says of somebody, as far as a change of it matters to a team. */
export interface SlackProfile {
  readonly title: string;
  readonly standing: 'member' | 'guest' | 'outsider' | 'deactivated';
}

export const slackProfileSchema: z.ZodType<SlackProfile> = z.object({
  title: z.string().max(300),
  standing: z.enum(['member', 'guest', 'outsider', 'deactivated']),
});

import { z } from 'zod';

/**
 * The parts of an event that every listener needs. The workspace is that of the installation which the event is for: the
 * event itself may come from another one, through a shared channel.
 */
export const eventPayload = z
  .object({
    team_id: z.string(),
    authorizations: z
      .array(z.object({ team_id: z.string().nullish(), user_id: z.string().nullish() }))
      .nullish(),
    event: z.looseObject({ type: z.string() }),
  })
  .transform((body) => ({
    workspaceId: body.authorizations?.[0]?.team_id ?? body.team_id,
    /** Whom the installation acts as: the app's bot. */
    botUserId: body.authorizations?.[0]?.user_id ?? undefined,
    type: body.event.type,
    event: body.event,
  }));

export type EventPayload = z.infer<typeof eventPayload>;

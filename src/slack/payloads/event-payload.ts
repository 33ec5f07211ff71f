import { z } from 'zod';

/**
 * The parts of an event that every listener needs. The workspace is that of the installation which the event is for: the
 * event itself may come from another one, through a shared channel.
 */
export const eventPayload = z
  .object({
    team_id: z.string(),
    context_team_id: z.string().nullish(),
    enterprise_id: z.string().nullish(),
    event_time: z.number().nullish(),
    authorizations: z
      .array(
        z.object({
          team_id: z.string().nullish(),
          enterprise_id: z.string().nullish(),
          user_id: z.string().nullish(),
          is_enterprise_install: z.boolean().nullish(),
        }),
      )
      .nullish(),
    event: z.looseObject({ type: z.string() }),
  })
  .transform((body) => {
    const authorization = body.authorizations?.[0];
    return {
      workspaceId: authorization?.team_id ?? body.context_team_id ?? body.team_id,
      /** Whom the installation acts as: the app's bot. */
      botUserId: authorization?.user_id ?? undefined,
      type: body.event.type,
      event: body.event,
      origin: {
        enterpriseId: authorization?.enterprise_id ?? body.enterprise_id ?? undefined,
        isForOrganisation: authorization?.is_enterprise_install ?? undefined,
        at: typeof body.event_time === 'number' ? body.event_time * 1000 : undefined,
      } satisfies EventOrigin,
    };
  });

export type EventPayload = z.infer<typeof eventPayload>;

/** Which installation an event is for, and when it happened. */
export interface EventOrigin {
  readonly enterpriseId: string | undefined;
  /** Whether it is for the installation of the whole organisation; undefined where Slack does not tell. */
  readonly isForOrganisation: boolean | undefined;
  /** By Slack's clock, in milliseconds since 1970; undefined where Slack does not tell. */
  readonly at: number | undefined;
}

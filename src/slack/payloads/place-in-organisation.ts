import { z } from 'zod';

const inOrganisation = z
  .object({ id: z.string(), enterprise_id: z.string() })
  .transform(({ id, enterprise_id }) => ({ workspaceId: id, enterpriseId: enterprise_id }));

const eventIn = z
  .object({
    event: z.object({}),
    team_id: z.string(),
    enterprise_id: z.string().nullish(),
    context_team_id: z.string().nullish(),
    context_enterprise_id: z.string().nullish(),
    authorizations: z
      .array(z.object({ team_id: z.string().nullish(), enterprise_id: z.string().nullish() }))
      .min(1),
  })
  .transform((body, context) => {
    const [authorization] = body.authorizations;
    const enterpriseId = authorization?.enterprise_id;
    const own = authorization?.team_id;
    if (enterpriseId && own) return { workspaceId: own, enterpriseId };
    // Where the installation is that of an organisation, only a workspace of that one is meant: shared channels bring others.
    const [workspaceId, its] = body.context_team_id
      ? [body.context_team_id, body.context_enterprise_id]
      : [body.team_id, body.enterprise_id];
    if (enterpriseId && its === enterpriseId) return { workspaceId, enterpriseId };
    context.addIssue('says nothing of an organisation');
    return z.NEVER;
  });

const commandIn = z
  .object({ command: z.string(), team_id: z.string(), enterprise_id: z.string() })
  .transform(({ team_id, enterprise_id }) => ({ workspaceId: team_id, enterpriseId: enterprise_id }));

const interactionIn = z.object({ team: inOrganisation }).transform(({ team }) => team);

/**
 * The workspace of a payload with the organisation that it is part of, where the payload says both of the same place. What only the
 * person brings along is not meant: in a shared channel they may be of another organisation.
 */
export function readPlaceInOrganisation(
  body: unknown,
): { readonly workspaceId: string; readonly enterpriseId: string } | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  if ('command' in body) return 'enterprise_id' in body ? commandIn.safeParse(body).data : undefined;
  return ('event' in body ? eventIn : interactionIn).safeParse(body).data;
}

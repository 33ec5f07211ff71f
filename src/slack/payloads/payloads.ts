import { z } from 'zod';
import { viewStateSchema } from './view-state.ts';

/** The parts of Slack's payloads that we read. Whatever does not fit is refused here, and trusted from here on. */
export const commandPayload = z
  .object({
    team_id: z.string(),
    user_id: z.string(),
    channel_id: z.string(),
    text: z.string().default(''),
    trigger_id: z.string(),
    response_url: z.string(),
  })
  .transform((body) => ({
    workspaceId: body.team_id,
    userId: body.user_id,
    channelId: body.channel_id,
    text: body.text,
    triggerId: body.trigger_id,
    responseUrl: body.response_url,
  }));

export type CommandPayload = z.infer<typeof commandPayload>;

const viewSchema = z.object({
  type: z.enum(['modal', 'home']),
  id: z.string(),
  hash: z.string(),
  callback_id: z.string(),
  private_metadata: z.string(),
  state: viewStateSchema,
  blocks: z.array(z.object({ type: z.string(), block_id: z.string() })),
});

const actionSchema = z.object({
  action_id: z.string(),
  block_id: z.string(),
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

export const actionPayload = z
  .object({
    team: z.object({ id: z.string() }).nullish(),
    user: z.object({ id: z.string(), team_id: z.string().optional() }),
    channel: z.object({ id: z.string() }).optional(),
    trigger_id: z.string().default(''),
    response_url: z.string().optional(),
    view: viewSchema.optional(),
    actions: z.array(actionSchema).min(1),
  })
  .transform((body) => {
    const [action] = body.actions;
    return {
      workspaceId: body.team?.id ?? body.user.team_id ?? '',
      userId: body.user.id,
      channelId: body.channel?.id,
      triggerId: body.trigger_id,
      responseUrl: body.response_url,
      view: body.view,
      actionId: action?.action_id ?? '',
      blockId: action?.block_id ?? '',
      value: action?.value ?? action?.selected_option?.value ?? undefined,
    };
  });

export type ActionPayload = z.infer<typeof actionPayload>;

export const submissionPayload = z
  .object({
    team: z.object({ id: z.string() }).nullish(),
    user: z.object({ id: z.string(), team_id: z.string().optional() }),
    view: viewSchema.extend({ app_installed_team_id: z.string().optional() }),
  })
  .transform((body) => ({
    workspaceId: body.view.app_installed_team_id ?? body.team?.id ?? body.user.team_id ?? '',
    userId: body.user.id,
    view: body.view,
  }));

export type SubmissionPayload = z.infer<typeof submissionPayload>;

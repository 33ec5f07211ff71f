import { z } from 'zod';

const stepParameters = z
  .object({
    properties: z
      .record(
        z.string(),
        z.object({
          type: z.string(),
          title: z.string().optional(),
          description: z.string().optional(),
        }),
      )
      .default({}),
    required: z.array(z.string()).default([]),
  })
  .prefault({});

// Slack's manifest has many more fields; only those that change how local Slack behaves are read.
const manifestSchema = z.object({
  display_information: z.object({ name: z.string().min(1).max(35) }),
  features: z.object({
    bot_user: z.object({ display_name: z.string().min(1).max(80) }),
    app_home: z
      .object({
        home_tab_enabled: z.boolean().default(false),
        messages_tab_enabled: z.boolean().default(true),
        messages_tab_read_only_enabled: z.boolean().default(false),
      })
      .prefault({}),
    slash_commands: z
      .array(
        z.object({
          command: z.string().regex(/^\/\S{1,31}$/, 'starts with / and has at most 32 characters'),
          description: z.string().max(2000).default(''),
          usage_hint: z.string().max(1000).default(''),
          should_escape: z.boolean().default(false),
          url: z.url().optional(),
        }),
      )
      .max(50)
      .default([]),
    shortcuts: z
      .array(
        z.object({
          name: z.string().min(1).max(24),
          type: z.enum(['global', 'message']),
          callback_id: z.string().min(1).max(255),
          description: z.string().min(1).max(150),
        }),
      )
      .max(10)
      .default([]),
  }),
  oauth_config: z
    .object({
      scopes: z
        .object({ bot: z.array(z.string()).default([]), bot_optional: z.array(z.string()).default([]) })
        .prefault({}),
      redirect_urls: z.array(z.url()).default([]),
    })
    .prefault({}),
  functions: z
    .record(
      z.string().regex(/^[a-z][a-z0-9_]*$/, 'is in snake_case'),
      z.object({
        title: z.string().min(1).max(255),
        description: z.string().default(''),
        input_parameters: stepParameters,
        output_parameters: stepParameters,
      }),
    )
    .default({}),
  settings: z
    .object({
      function_runtime: z.string().optional(),
      socket_mode_enabled: z.boolean().default(false),
      token_rotation_enabled: z.boolean().default(false),
      org_deploy_enabled: z.boolean().default(false),
      event_subscriptions: z
        .object({ bot_events: z.array(z.string()).default([]), request_url: z.url().optional() })
        .prefault({}),
      interactivity: z
        .object({
          is_enabled: z.boolean(),
          request_url: z.url().optional(),
          message_menu_options_url: z.url().optional(),
        })
        .default({ is_enabled: false }),
    })
    .prefault({}),
});

/** What local Slack reads of an app manifest. */
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads an app manifest that has been parsed from YAML or JSON; throws when it is none. */
export const parseManifest = (manifest: unknown): Manifest => {
  const parsed = manifestSchema.safeParse(manifest);
  if (parsed.success) return parsed.data;
  throw new Error(`This is not a usable app manifest:\n${z.prettifyError(parsed.error)}`);
};

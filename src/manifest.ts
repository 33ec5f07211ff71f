import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const scopes = z.array(z.string().regex(/^[a-z_]+([:.][a-z_]+)*$/));

/** An address to which Slack sends what it brings over HTTP. */
const requestUrl = z.url({ protocol: /^https$/ }).optional();

const parameters = z.strictObject({
  properties: z.record(
    z.string().regex(/^[a-z][a-z_]*$/),
    z.strictObject({
      type: z.string(),
      title: z.string().min(1).max(255),
      description: z.string().min(1),
    }),
  ),
  required: z.array(z.string()),
});

const manifestSchema = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2) }),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().min(1).max(140),
    background_color: z.string().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i),
  }),
  features: z.strictObject({
    bot_user: z.strictObject({
      display_name: z
        .string()
        .max(80)
        .regex(/^[\w.-]+$/),
      always_online: z.boolean(),
    }),
    app_home: z.strictObject({
      home_tab_enabled: z.boolean(),
      messages_tab_enabled: z.boolean(),
      messages_tab_read_only_enabled: z.boolean(),
    }),
    slash_commands: z.array(
      z.strictObject({
        url: requestUrl,
        command: z
          .string()
          .max(32)
          .regex(/^\/[a-z0-9_-]+$/),
        description: z.string().min(1).max(2000),
        usage_hint: z.string().max(1000),
        should_escape: z.boolean(),
      }),
    ),
  }),
  oauth_config: z.strictObject({
    redirect_urls: z.array(z.url({ protocol: /^https$/ })).optional(),
    scopes: z.strictObject({ bot: scopes, bot_optional: scopes }),
  }),
  functions: z
    .record(
      z
        .string()
        .max(100)
        .regex(/^[a-z][a-z_]*$/),
      z.strictObject({
        title: z.string().min(1).max(255),
        description: z.string().min(1),
        input_parameters: parameters,
        output_parameters: parameters,
      }),
    )
    .optional(),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({
      request_url: requestUrl,
      bot_events: z.array(z.string().regex(/^[a-z_]+(\.[a-z]+)?$/)),
    }),
    interactivity: z.strictObject({ is_enabled: z.boolean(), request_url: requestUrl }),
    function_runtime: z.literal('remote').optional(),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

/** The app as Slack's manifest describes it, as far as this app makes use of it. */
export type Manifest = z.infer<typeof manifestSchema>;

const manifestPath = new URL('../manifest.yml', import.meta.url);

/** Reads a manifest, the one for Socket Mode unless told otherwise; throws if it holds anything that this program does not know. */
export function readManifest(path: string | URL = manifestPath): Manifest {
  return manifestSchema.parse(parse(readFileSync(path, 'utf8')));
}

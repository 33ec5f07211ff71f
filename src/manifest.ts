import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const scopes = z.array(z.string().regex(/^[a-z_]+([:.][a-z_]+)*$/));

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
    scopes: z.strictObject({ bot: scopes, bot_optional: scopes }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(z.string().regex(/^[a-z_]+(\.[a-z]+)?$/)) }),
    interactivity: z.strictObject({ is_enabled: z.boolean() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

/** The app as Slack's manifest describes it, as far as this app makes use of it. */
export type Manifest = z.infer<typeof manifestSchema>;

const manifestPath = new URL('../manifest.yml', import.meta.url);

/** Reads the manifest; throws if it holds anything that this program does not know. */
export function readManifest(path: string | URL = manifestPath): Manifest {
  return manifestSchema.parse(parse(readFileSync(path, 'utf8')));
}

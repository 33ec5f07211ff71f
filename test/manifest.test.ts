import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readManifest } from '../src/manifest.ts';
import { commands } from '../src/slack/commands/index.ts';
import { events } from '../src/slack/events/index.ts';

const manifestText = readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8');
const schemaText = readFileSync(new URL('fixtures/slack-manifest.schema.json', import.meta.url), 'utf8');

/** What each scope is for; Slack's schema accepts any spelling, so names are checked here. */
const scopes = {
  commands: 'the slash command',
  'chat:write': 'posting advice to a channel',
  'users:read': 'people’s time zones, and whether they are guests or deactivated',
  // Not optional: Slack tells of a channel only with them, and the manifest subscribes to that.
  'channels:read':
    'hearing that a reminder’s channel was archived, renamed, deleted or shared, or the bot removed',
  'groups:read': 'the same for private channels',
};

/** Without one of these, only its feature is missing, and says so. */
const optionalScopes = {
  'channels:history': 'finding out whether a reminder arrived to which Slack gave no answer',
  'groups:history': 'the same in private channels',
  'files:read': 'importing a team from a file',
  'files:write': 'exporting a team as files',
  'usergroups:read': 'planners by user group',
};

describe('the manifest', () => {
  // The schema has keywords of Slack's own (`regex`, `_note`).
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
    JSON.parse(schemaText),
  );

  test('is what Slack accepts', () => {
    validate(parse(manifestText));
    expect(validate.errors).toBeNull();
  });

  test('would be refused with a key that Slack does not know', () => {
    expect(validate({ ...parse(manifestText), colour: 'blue' })).toBe(false);
  });

  test('asks for the scopes that are used, and no other', () => {
    const { bot, bot_optional } = readManifest().oauth_config.scopes;
    expect(bot.toSorted()).toEqual(Object.keys(scopes).toSorted());
    expect(bot_optional.toSorted()).toEqual(Object.keys(optionalScopes).toSorted());
  });

  test('describes one command, with people in its text as ids', () => {
    const [command, ...others] = readManifest().features.slash_commands;
    expect(command).toMatchObject({
      command: '/aiteam',
      usage_hint: `[${[...commands.map(({ id }) => id), 'help'].join(' | ')}]`,
      should_escape: true,
    });
    expect(others).toEqual([]);
  });

  test('is for Socket Mode, and for whole organisations', () => {
    const { event_subscriptions: _, ...settings } = readManifest().settings;
    expect(settings).toEqual({
      interactivity: { is_enabled: true },
      org_deploy_enabled: true,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    });
  });

  test('subscribes to the events that are listened to, and no other', () => {
    const { bot_events } = readManifest().settings.event_subscriptions;
    expect(bot_events.toSorted()).toEqual(events.map(({ type }) => type).toSorted());
  });

  test('has a Home, and opens no place to write to the bot that nobody would answer', () => {
    expect(readManifest().features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: true,
    });
  });
});

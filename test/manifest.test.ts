import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeholderHost } from '../scripts/manifests.ts';
import { readManifest } from '../src/manifest.ts';
import { commands } from '../src/slack/commands/index.ts';
import { events } from '../src/slack/events/index.ts';
import { command } from '../src/slack/ids.ts';
import { steps } from '../src/slack/steps/index.ts';
import { callbackIdOf, stepInputs } from '../src/slack/workflows/step.ts';

const fileOf = (path: string) => new URL(`../${path}`, import.meta.url);
const schemaText = readFileSync(fileOf('test/fixtures/slack-manifest.schema.json'), 'utf8');

const paths = {
  socket: 'manifest.yml',
  http: 'deploy/manifest.http.yml',
  internal: 'deploy/manifest.internal.yml',
} as const;
const manifests = {
  socket: readManifest(fileOf(paths.socket)),
  http: readManifest(fileOf(paths.http)),
  internal: readManifest(fileOf(paths.internal)),
};
const { socket, http, internal } = manifests;

/** Which events only one manifest subscribes to: where it is installed by OAuth it hears of its end and of an organisation’s workspaces, where it has steps of those. */
const onlyIn = {
  http: ['app_uninstalled', 'team_access_granted', 'team_access_revoked', 'tokens_revoked'],
  internal: ['function_executed'],
};

// The schema has keywords of Slack's own (`regex`, `_note`).
const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
  JSON.parse(schemaText),
);

describe.each(Object.values(paths))('%s', (path) => {
  const given = parse(readFileSync(fileOf(path), 'utf8'));
  const manifest = readManifest(fileOf(path));

  test('is what Slack accepts', () => {
    validate(given);
    expect(validate.errors).toBeNull();
  });

  test('would be refused with a key that Slack does not know', () => {
    expect(validate({ ...given, colour: 'blue' })).toBe(false);
  });

  test('describes one command, with people in its text as ids', () => {
    const [only, ...others] = manifest.features.slash_commands;
    expect(only).toMatchObject({
      command,
      usage_hint: `[${[...commands.map(({ id }) => id), 'help'].join(' | ')}]`,
      should_escape: true,
    });
    expect(others).toEqual([]);
  });

  test('has a Home, and opens no place to write to the bot that nobody would answer', () => {
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: true,
    });
  });

  test('subscribes only to events that are listened to', () => {
    const { bot_events } = manifest.settings.event_subscriptions;
    expect(new Set(bot_events).size).toBe(bot_events.length);
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(bot_events));
  });

  test('asks for no more scopes than the others', () => {
    expect(manifest.oauth_config.scopes).toEqual(socket.oauth_config.scopes);
  });
});

test('every event that is listened to is subscribed to by the manifests that can bring it, and by no other', () => {
  const eventsOf = ({ settings }: typeof socket) => settings.event_subscriptions.bot_events;
  const everywhere = events
    .map(({ type }) => type)
    .filter((type) => !Object.values(onlyIn).flat().includes(type));
  expect(eventsOf(socket)).toEqual(everywhere.toSorted());
  expect(eventsOf(http)).toEqual([...everywhere, ...onlyIn.http].toSorted());
  expect(eventsOf(internal)).toEqual([...everywhere, ...onlyIn.internal].toSorted());
});

describe('what Slack’s schema does not see', () => {
  const modeOf = ({ settings }: typeof socket) => {
    const { event_subscriptions: _, interactivity: __, ...mode } = settings;
    return mode;
  };

  test('Socket Mode has no addresses, HTTP has all of them on one host', () => {
    expect(modeOf(socket)).toEqual({
      org_deploy_enabled: true,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    });
    expect(JSON.stringify([socket, internal])).not.toContain('https://');
    expect(modeOf(http)).toEqual({ ...modeOf(socket), socket_mode_enabled: false });
    const here = `https://${placeholderHost}/slack`;
    expect([
      http.features.slash_commands[0]?.url,
      http.settings.event_subscriptions.request_url,
      http.settings.interactivity.request_url,
      http.oauth_config.redirect_urls,
    ]).toEqual([`${here}/events`, `${here}/events`, `${here}/events`, [`${here}/oauth_redirect`]]);
  });

  test('only the internal manifest has steps, and all that they need: others may be given to anybody', () => {
    expect(modeOf(internal)).toEqual({ ...modeOf(socket), function_runtime: 'remote' });
    expect([socket.functions, http.functions]).toEqual([undefined, undefined]);
  });

  test('the steps of the manifest are those of the program, with the same values in and out', () => {
    const described = Object.entries(internal.functions ?? {}).map(([id, { title, ...parameters }]) => ({
      id,
      title,
      inputs: Object.keys(parameters.input_parameters.properties),
      outputs: Object.keys(parameters.output_parameters.properties),
    }));
    expect(described).toEqual(
      steps.map((step) => ({
        id: callbackIdOf(step),
        title: step.title,
        inputs: Object.keys(stepInputs),
        outputs: Object.keys(step.outputs),
      })),
    );
  });
});

test('a manifest with something that the program does not know is not read', () => {
  expect(() => readManifest(fileOf('package.json'))).toThrow();
});

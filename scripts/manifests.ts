import { readFileSync } from 'node:fs';
import { type Document, parseDocument } from 'yaml';
import { readManifest } from '../src/manifest.ts';
import { steps } from '../src/slack/steps/index.ts';
import { callbackIdOf, type Step, type StepParameter, stepInputs } from '../src/slack/workflows/step.ts';

/** The host of every address in the manifest for HTTP, in whose place comes that of PUBLIC_URL. */
export const placeholderHost = 'aiteam.example.com';

/** The other manifests by their files, made from `manifest.yml`. */
export const manifests: Readonly<Record<string, () => string>> = {
  'deploy/manifest.http.yml': buildHttpManifest,
  'deploy/manifest.internal.yml': buildInternalManifest,
};

/** For a server that Slack reaches over HTTP, in one workspace or installed by OAuth in many. */
function buildHttpManifest(): string {
  const address = (path: string) => `https://${placeholderHost}/slack/${path}`;
  const manifest = readSource();
  manifest.setIn(['features', 'slash_commands', 0, 'url'], address('events'));
  manifest.setIn(['oauth_config', 'redirect_urls'], [address('oauth_redirect')]);
  manifest.setIn(['settings', 'event_subscriptions', 'request_url'], address('events'));
  manifest.setIn(['settings', 'interactivity', 'request_url'], address('events'));
  manifest.setIn(['settings', 'socket_mode_enabled'], false);
  addEvents(manifest, ['app_uninstalled', 'team_access_granted', 'team_access_revoked', 'tokens_revoked']);
  return print(manifest, [
    'For HTTP: in one workspace, or installed by OAuth in many. docs/deployment.md says how.',
    `Put the host of your PUBLIC_URL in place of ${placeholderHost}.`,
    'token_rotation_enabled may be switched on where the app is installed by OAuth, and never off again.',
  ]);
}

/** With steps for Workflow Builder, which an app may have that stays in the organisation that owns it. */
function buildInternalManifest(): string {
  const manifest = readSource();
  manifest.set('functions', Object.fromEntries(steps.map((step) => [callbackIdOf(step), describe(step)])));
  manifest.setIn(['settings', 'function_runtime'], 'remote');
  addEvents(manifest, ['function_executed']);
  return print(manifest, [
    'For Socket Mode, with steps for Workflow Builder. It needs a paid plan of Slack, and stays in the organisation that owns it.',
    'docs/deployment.md says what the steps do.',
  ]);
}

function readSource(): Document {
  return parseDocument(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8'));
}

function addEvents(manifest: Document, added: readonly string[]): void {
  const { bot_events } = readManifest().settings.event_subscriptions;
  manifest.setIn(['settings', 'event_subscriptions', 'bot_events'], [...bot_events, ...added].toSorted());
}

function describe({ title, description, outputs }: Step) {
  return {
    title,
    description,
    input_parameters: describeParameters(stepInputs),
    output_parameters: describeParameters(outputs),
  };
}

function describeParameters(parameters: { readonly [name: string]: StepParameter }) {
  const entries = Object.entries(parameters);
  return {
    properties: Object.fromEntries(
      entries.map(([name, { type, title, description }]) => [name, { type, title, description }]),
    ),
    required: entries.filter(([, { isRequired }]) => isRequired).map(([name]) => name),
  };
}

function print(manifest: Document, lines: readonly string[]): string {
  const told = [...lines, 'Made from manifest.yml by npm run docs: change that one.'];
  manifest.commentBefore = told.map((line) => ` ${line}`).join('\n');
  return manifest.toString({ lineWidth: 0 });
}

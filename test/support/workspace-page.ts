import type { Browser, BrowserContextOptions } from 'playwright-core';
import { exampleWorkspace, type WorkspaceSeed } from '../../src/local-slack/workspace.ts';
import { type BrowserPage, openPage } from './browser.ts';
import type { TestSlack } from './local-slack.ts';
import { connectSampleApp, type SampleApp, sampleManifest, startSampleSlack } from './sample-app.ts';

export interface WorkspacePage extends BrowserPage {
  readonly slack: TestSlack;
  readonly app: SampleApp;
}

// The sample app with what files and videos ask for on top.
const pageManifest = {
  ...sampleManifest,
  oauth_config: {
    scopes: { bot: [...sampleManifest.oauth_config.scopes.bot, 'files:read', 'links.embed:write'] },
  },
};

/** The page of a workspace with the sample app in it; all of it ends with the test. */
export async function openWorkspacePage(
  browser: Browser,
  options: BrowserContextOptions = {},
  workspace: WorkspaceSeed = exampleWorkspace,
): Promise<WorkspacePage> {
  const slack = await startSampleSlack({ page: true, manifest: pageManifest, workspace });
  const app = await connectSampleApp(slack);
  const { page, complaints } = await openPage(browser, `${slack.url}?user=U0ANN&channel=C0AITEAM`, options);
  return { slack, app, page, complaints };
}

/** The app says something in #ai-team. The types of Slack's packages lack newer blocks, so these are taken as they are. */
export async function appPosts(
  { app }: Pick<WorkspacePage, 'app'>,
  message: { readonly text?: string; readonly blocks?: readonly object[]; readonly thread_ts?: string },
): Promise<string> {
  const posted = await app.client.apiCall('chat.postMessage', {
    channel: 'C0AITEAM',
    text: 'Blocks',
    ...message,
  });
  return String('ts' in posted ? posted.ts : '');
}

/** From now on the app opens this modal when somebody runs a command, and offers those of these options that fit. */
export function appOpensOnCommand(
  { app }: Pick<WorkspacePage, 'app'>,
  view: object,
  options: readonly { readonly text: { readonly text: string } }[] = [],
): void {
  app.answerWith(({ type, body }) => {
    if (body.type === 'block_suggestion') {
      return { options: options.filter(({ text }) => text.text.toLowerCase().includes(body.value)) };
    }
    if (type === 'slash_commands')
      void app.client.apiCall('views.open', { trigger_id: body.trigger_id, view });
    return undefined;
  });
}

import type { Message } from '../blocks/message.ts';
import { NotInstalled, type SlackCalls } from '../connection/as-bot.ts';
import { sendPrivately } from '../connection/web-client.ts';
import type { Deps } from '../deps.ts';
import { tellNotInstalled } from '../views/notices.ts';
import { sendToResponseUrl } from './response-url.ts';

/** What is needed to answer a payload. */
export interface Answering {
  readonly deps: Deps;
  /** For what a person waits for. */
  readonly slack: SlackCalls;
  /** Hosts that response URLs may have. */
  readonly responseHosts: readonly string[];
  /** Milliseconds, from well below Slack's three seconds: a trigger has to be used, a submission acknowledged by then. */
  readonly patience: { readonly trigger: number; readonly submission: number };
}

interface Asker {
  readonly workspaceId: string;
  readonly userId: string;
  readonly channelId?: string | undefined;
  readonly responseUrl?: string | undefined;
}

/** Shows a message to the person who asked, where they asked; the response URL works even where the bot is not. */
export async function tellPrivately(
  asker: Asker,
  message: Message,
  { slack, responseHosts }: Answering,
): Promise<void> {
  const { workspaceId, userId, channelId = userId, responseUrl } = asker;
  if (responseUrl && (await sendToResponseUrl(responseUrl, message, responseHosts))) return;
  await sendPrivately(slack, { workspaceId, channelId, userId }, message);
}

/** A sentence for failures that are ours, and the id under which the log has them. */
export function reportFailure(error: unknown, what: string, { deps }: Pick<Answering, 'deps'>): string {
  if (error instanceof NotInstalled) {
    deps.log.info({ what }, 'somebody asked where the app is not installed any more');
    return tellNotInstalled(deps.installs.installUrl);
  }
  const reference = Math.floor(deps.now().epochMilliseconds).toString(36);
  deps.log.error({ err: error, reference, what }, 'could not answer');
  return `Something went wrong on our side, and this was not done. What is saved is unchanged; please try again. (Reference ${reference})`;
}

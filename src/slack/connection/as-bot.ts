import type { WebClient } from '@slack/web-api';

/** As whom the app calls Slack in a workspace: to be spread into the arguments of a call. */
export interface BotIdentity {
  readonly token: string;
}

/** Finds it; rejects with `NotInstalled` where the app is not in that workspace. */
export type AsBot = (workspaceId: string) => Promise<BotIdentity>;

/**
 * A client without a token of its own, shared by all workspaces, and whose token it takes for each call. A client for each
 * workspace would cost 26 KiB of memory for ever.
 */
export interface SlackCalls {
  readonly client: WebClient;
  readonly asBot: AsBot;
}

/** The app is not in the workspace, or not any more. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';

  constructor() {
    super('the app is not installed in this workspace');
  }
}

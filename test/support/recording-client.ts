import { WebClient } from '@slack/web-api';
import { slackLogger } from '../../src/slack/connection/slack-logger.ts';
import { silentLog } from './silent-log.ts';

/** A call of Slack's Web API that would have been made. */
export interface RecordedCall {
  readonly method: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Slack's client with nobody at the other end: it keeps what would have been sent, and every call succeeds. */
export class RecordingClient extends WebClient {
  readonly recorded: RecordedCall[] = [];

  constructor() {
    super('xoxb-nobody', { logger: slackLogger(silentLog) });
  }

  override async apiCall(method: string, options: Record<string, unknown> = {}) {
    this.recorded.push({ method, options });
    return { ok: true, view: { id: 'V1', hash: '1' } };
  }
}

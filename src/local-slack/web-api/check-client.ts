import type { Slack } from '../slack.ts';
import { SlackError } from '../slack-error.ts';

/** Refuses unless the app says rightly who it is. */
export const checkClient = ({ app }: Slack, clientId: string, clientSecret: string): void => {
  if (clientId !== app.clientId) throw new SlackError('invalid_client_id');
  if (clientSecret !== app.clientSecret) throw new SlackError('bad_client_secret');
};

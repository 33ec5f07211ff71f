import type { WebClient } from '@slack/web-api';
import type { Installation } from '../../store/installation-store.ts';
import { NotInstalled } from '../connection/as-bot.ts';
import type { InstalledTenants } from '../connection/installed-tenants.ts';
import { slackErrorCode } from '../connection/web-client.ts';

/** Whether Slack still takes an installation’s token; `doubtful` where a mistake of ours would look the same. */
export type Sight = 'alive' | 'dead' | 'doubtful' | 'unknown';

const sights: { readonly [code: string]: Sight } = {
  token_revoked: 'dead',
  account_inactive: 'dead',
  user_removed_from_team: 'dead',
  team_disabled: 'dead',
  invalid_auth: 'doubtful',
};

export interface Looking {
  readonly client: WebClient;
  readonly tenants: Pick<InstalledTenants, 'tokenOf'>;
}

/** Asks Slack. Never rejects. */
export async function lookAt(installation: Installation, { client, tenants }: Looking): Promise<Sight> {
  try {
    await client.auth.test({ token: await tenants.tokenOf(installation) });
    return 'alive';
  } catch (error) {
    if (error instanceof NotInstalled) return 'dead';
    return sights[slackErrorCode(error) ?? ''] ?? 'unknown';
  }
}

import { isAborted } from '../background.ts';
import { slackErrorCode } from '../connection/web-client.ts';
import type { Deps } from '../deps.ts';
import { sweepPeople } from './sweep-people.ts';

/** Slack’s codes where the app was taken away, or is about to be found so. */
const gone: readonly string[] = [
  'account_inactive',
  'token_revoked',
  'invalid_auth',
  'team_disabled',
  'team_access_not_granted',
];

/**
 * Looks at the people of these workspaces, one workspace after the other. Where Slack refuses one of them, the others still have
 * their turn; it rejects at the end, unless the app is just not there any more.
 */
export async function sweepWorkspaces(workspaceIds: readonly string[], deps: Deps): Promise<void> {
  const failures: unknown[] = [];
  for (const workspaceId of workspaceIds) {
    try {
      await sweepPeople(workspaceId, deps);
    } catch (error) {
      if (isAborted(error)) throw error;
      const code = slackErrorCode(error) ?? '';
      deps.log.info({ err: error, workspaceId }, 'the people of a workspace could not be looked at');
      if (!gone.includes(code)) failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'not all workspaces could be looked at');
}

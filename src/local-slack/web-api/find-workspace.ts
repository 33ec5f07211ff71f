import type { JsonObject } from '../control/protocol.ts';
import type { Parts } from '../parts.ts';
import { findWorkspace, type Slack, workspacesOf } from '../slack.ts';
import { SlackError } from '../slack-error.ts';
import type { Installation } from '../tokens.ts';
import { findView } from '../view-stacks.ts';

// What a call is about says which workspace it is for.
const isAbout = ({ state, triggers }: Parts, given: JsonObject): boolean => {
  const has = (known: { has(id: string): boolean }, id: unknown) => typeof id === 'string' && known.has(id);
  return (
    has(state.channels, given.channel ?? given.channel_id) ||
    has(triggers, given.trigger_id) ||
    has(state.files, given.file) ||
    has(state.people, given.user ?? given.user_id ?? given.channel) ||
    (typeof given.view_id === 'string' && findView(state, { id: given.view_id }) !== undefined)
  );
};

const listsOfOneWorkspace = new Set(['users.list', 'conversations.list', 'usergroups.list']);

/**
 * The workspace that a call is for. The token of a workspace is for that one; the token of an organisation is for the
 * workspace that is named or that the call is about.
 */
export const workspaceFor = (
  slack: Slack,
  installation: Installation | null,
  method: string,
  given: JsonObject,
): Parts => {
  const [first] = slack.workspaces;
  if (installation === null) return first;
  if (installation.teamId !== null) return findWorkspace(slack, installation.teamId) ?? first;
  const all = workspacesOf(slack, installation.enterpriseId);
  const granted = all.filter(({ state }) => state.installation === installation);
  const named = given.team_id === undefined ? undefined : findWorkspace(slack, given.team_id);
  if (named !== undefined && !granted.includes(named)) throw new SlackError('team_access_not_granted');
  if (named === undefined && listsOfOneWorkspace.has(method)) throw new SlackError('missing_argument');
  return named ?? granted.find((parts) => isAbout(parts, given)) ?? granted[0] ?? all[0] ?? first;
};

/** How much of Slack's Web API is here, method by method; a test compares it with what is registered. */
export interface MethodCoverage {
  readonly method: string;
  readonly support: 'full' | 'part' | 'none';
  /** What is missing, where something is. */
  readonly note?: string;
}

const full = (method: string): MethodCoverage => ({ method, support: 'full' });
const part = (method: string, note: string): MethodCoverage => ({ method, support: 'part', note });
const none = (method: string, note: string): MethodCoverage => ({ method, support: 'none', note });

export const coverage: readonly MethodCoverage[] = [
  full('api.test'),
  full('apps.connections.open'),
  none('apps.uninstall', 'a test uninstalls the app through the control'),
  none('auth.revoke', 'a test uninstalls the app through the control'),
  full('auth.test'),
  part('blocks.validate', 'one code for all problems, and no constraint'),
  part('bots.info', 'the own bot only, without icons'),
  full('chat.delete'),
  none('chat.deleteScheduledMessage', 'apps schedule for themselves'),
  full('chat.getPermalink'),
  part('chat.postEphemeral', 'attachments are taken and not shown; no markdown_text'),
  part(
    'chat.postMessage',
    'attachments are taken and not shown; no markdown_text, unfurling or reply_broadcast',
  ),
  none('chat.scheduleMessage', 'apps schedule for themselves'),
  none('chat.scheduledMessages.list', 'apps schedule for themselves'),
  part('chat.update', 'no block_mismatch and no edit window'),
  full('conversations.history'),
  full('conversations.info'),
  full('conversations.join'),
  full('conversations.list'),
  full('conversations.members'),
  part('conversations.open', 'no group messages'),
  full('conversations.replies'),
  part('files.completeUploadExternal', 'blocks are not checked, and nothing is made of what is in a file'),
  none('files.delete', 'no app needs it yet'),
  part('files.getUploadURLExternal', 'no alt_txt and no snippets'),
  part('files.info', 'no comments and no previews'),
  none('functions.completeError', 'no workflow steps'),
  none('functions.completeSuccess', 'no workflow steps'),
  none('oauth.v2.access', 'one workspace, where the app is installed from the start'),
  none('reactions.add', 'no reactions'),
  part('team.info', 'the own workspace only, without icons'),
  part('usergroups.list', 'no default channels'),
  full('usergroups.users.list'),
  full('users.conversations'),
  part('users.info', 'no pictures or status'),
  part('users.list', 'no pictures or status'),
  none('users.lookupByEmail', 'addresses are made up from handles'),
  part('views.open', 'no interactivity_pointer'),
  full('views.publish'),
  part('views.push', 'no interactivity_pointer'),
  full('views.update'),
];

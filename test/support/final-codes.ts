import type { PauseReason } from '../../src/reminders/delivery.ts';

/** All codes that say for sure that nothing was posted, and never will be. */
export const finalCodes: readonly (readonly [code: string, pause: PauseReason])[] = [
  ['is_archived', 'archived'],
  ['channel_not_found', 'unreachable'],
  ['not_in_channel', 'unreachable'],
  ['token_revoked', 'not-installed'],
  ['account_inactive', 'not-installed'],
  ['invalid_auth', 'not-installed'],
  ['missing_scope', 'not-installed'],
  ['restricted_action', 'refused'],
  ['restricted_action_read_only_channel', 'refused'],
  ['restricted_action_thread_only_channel', 'refused'],
  ['restricted_action_non_threadable_channel', 'refused'],
  ['msg_too_long', 'refused'],
  ['msg_blocks_too_long', 'refused'],
  ['no_text', 'refused'],
  ['invalid_blocks', 'refused'],
  ['invalid_blocks_format', 'refused'],
  ['metadata_too_large', 'refused'],
  ['metadata_must_be_sent_from_app', 'refused'],
];

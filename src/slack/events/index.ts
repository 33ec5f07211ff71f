import type { EventListener } from '../listener.ts';
import { appHomeOpened } from './app-home-opened.ts';
import { appUninstalled } from './app-uninstalled.ts';
import { channelArchive, groupArchive } from './channel-archive.ts';
import { channelDeleted, groupDeleted } from './channel-deleted.ts';
import { channelIdChanged } from './channel-id-changed.ts';
import { channelRename, groupRename } from './channel-rename.ts';
import { channelShared } from './channel-shared.ts';
import { channelUnarchive, groupUnarchive } from './channel-unarchive.ts';
import { functionExecuted } from './function-executed.ts';
import { memberJoinedChannel } from './member-joined-channel.ts';
import { memberLeftChannel } from './member-left-channel.ts';
import { teamAccessGranted } from './team-access-granted.ts';
import { teamAccessRevoked } from './team-access-revoked.ts';
import { teamJoin } from './team-join.ts';
import { tokensRevoked } from './tokens-revoked.ts';
import { userChange } from './user-change.ts';

/** Every event that is listened to. The manifests subscribe to these. */
export const events: readonly EventListener[] = [
  appHomeOpened,
  appUninstalled,
  channelArchive,
  channelDeleted,
  channelIdChanged,
  channelRename,
  channelShared,
  channelUnarchive,
  functionExecuted,
  groupArchive,
  groupDeleted,
  groupRename,
  groupUnarchive,
  memberJoinedChannel,
  memberLeftChannel,
  teamAccessGranted,
  teamAccessRevoked,
  teamJoin,
  tokensRevoked,
  userChange,
];

import type { EventListener } from '../listener.ts';
import { appHomeOpened } from './app-home-opened.ts';
import { channelArchive, groupArchive } from './channel-archive.ts';
import { channelDeleted, groupDeleted } from './channel-deleted.ts';
import { channelIdChanged } from './channel-id-changed.ts';
import { channelRename, groupRename } from './channel-rename.ts';
import { channelShared } from './channel-shared.ts';
import { channelUnarchive, groupUnarchive } from './channel-unarchive.ts';
import { memberJoinedChannel } from './member-joined-channel.ts';
import { memberLeftChannel } from './member-left-channel.ts';
import { teamJoin } from './team-join.ts';
import { userChange } from './user-change.ts';

/** Every event that is listened to. The manifest subscribes to these. */
export const events: readonly EventListener[] = [
  appHomeOpened,
  channelArchive,
  channelDeleted,
  channelIdChanged,
  channelRename,
  channelShared,
  channelUnarchive,
  groupArchive,
  groupDeleted,
  groupRename,
  groupUnarchive,
  memberJoinedChannel,
  memberLeftChannel,
  teamJoin,
  userChange,
];

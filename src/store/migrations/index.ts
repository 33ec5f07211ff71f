import type { Migration } from '../migration.ts';
import { initial } from './0001-initial.ts';
import { workspaces } from './0002-workspaces.ts';
import { slackProfiles } from './0003-slack-profiles.ts';
import { reminders } from './0004-reminders.ts';
import { installations } from './0005-installations.ts';
import { inbox } from './0006-inbox.ts';
import { slotsInOrder } from './0007-slots-in-order.ts';
import { channelEvents } from './0008-channel-events.ts';

/** All migrations, in order of their versions. */
export const migrations: readonly Migration[] = [
  initial,
  workspaces,
  slackProfiles,
  reminders,
  installations,
  inbox,
  slotsInOrder,
  channelEvents,
];

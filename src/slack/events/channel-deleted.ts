import { pausingEvent } from '../reminders/pausing-event.ts';

const deleted = { to: 'unreachable', news: 'deleted' } as const;

/** A public channel was deleted. */
export const channelDeleted = pausingEvent('channel_deleted', deleted);

/** A private channel was deleted. */
export const groupDeleted = pausingEvent('group_deleted', deleted);

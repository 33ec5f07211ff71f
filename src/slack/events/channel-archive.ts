import { pausingEvent } from '../reminders/pausing-event.ts';

const archived = { to: 'archived', news: 'archived' } as const;

/** A public channel was archived. */
export const channelArchive = pausingEvent('channel_archive', archived);

/** A private channel was archived. */
export const groupArchive = pausingEvent('group_archive', archived);

import { pausingEvent } from '../reminders/pausing-event.ts';

/** A channel was shared with another organisation, which would read the team's gaps: somebody has to say that it may. */
export const channelShared = pausingEvent('channel_shared', { to: 'by-hand', news: 'shared' });

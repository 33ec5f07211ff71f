import { useEffect } from 'react';
import type { Channel } from '../../control/protocol.ts';
import type { Directory } from './directory-context.ts';

/** Marks what is said in the channel before somebody's eyes as read. */
export function useReading(channel: Channel | undefined, act: Directory['act']) {
  const unreadId = channel !== undefined && channel.unread > 0 ? channel.id : undefined;
  useEffect(() => {
    if (unreadId === undefined) return;
    // Nobody has read what came into a page that lies behind others.
    const read = () => {
      if (!document.hidden) void act({ kind: 'read', channel: unreadId }, { isQuiet: true });
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [unreadId, act]);
}

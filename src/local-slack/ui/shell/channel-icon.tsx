import type { Channel } from '../../control/protocol.ts';
import { HashIcon, LockIcon } from '../icons.tsx';

/** `#` for a public channel, a lock for a private one. */
export function ChannelIcon({ channel }: { readonly channel: Channel }) {
  return channel.kind === 'private' ? <LockIcon /> : <HashIcon />;
}

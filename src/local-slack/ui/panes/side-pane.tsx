import type { Channel } from '../../control/protocol.ts';
import { Inspector } from '../inspector/inspector.tsx';
import { parsePane } from './pane.ts';
import { ThreadPane } from './thread-pane.tsx';

interface Props {
  readonly pane: string | undefined;
  readonly channel: Channel | undefined;
  readonly onPerson: (id: string) => void;
}

/** What is open beside the conversation, if anything is. */
export function SidePane({ pane: written, channel }: Props) {
  const pane = parsePane(written);
  switch (pane?.kind) {
    case 'thread':
      return channel && <ThreadPane key={pane.ts} channel={channel} ts={pane.ts} />;
    case 'traffic':
      return <Inspector />;
    default:
      return null;
  }
}

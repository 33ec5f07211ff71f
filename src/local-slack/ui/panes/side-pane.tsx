import type { Channel } from '../../control/protocol.ts';
import { Inspector } from '../inspector/inspector.tsx';
import { parsePane } from './pane.ts';

interface Props {
  readonly pane: string | undefined;
  readonly channel: Channel | undefined;
  readonly onPerson: (id: string) => void;
}

/** What is open beside the conversation, if anything is. */
export function SidePane({ pane: written }: Props) {
  const pane = parsePane(written);
  switch (pane?.kind) {
    case 'traffic':
      return <Inspector />;
    default:
      return null;
  }
}

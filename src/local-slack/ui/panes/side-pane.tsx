import type { Channel } from '../../control/protocol.ts';
import { Inspector } from '../inspector/inspector.tsx';
import { AddAppPane } from './add-app-pane.tsx';
import { ChannelPane } from './channel-pane.tsx';
import { NewChannelPane } from './new-channel-pane.tsx';
import { parsePane } from './pane.ts';
import { PeoplePane } from './people-pane.tsx';
import { PersonPane } from './person-pane.tsx';
import { RigPane } from './rig-pane.tsx';
import { ThreadPane } from './thread-pane.tsx';

interface Props {
  readonly pane: string | undefined;
  readonly channel: Channel | undefined;
  readonly onPerson: (id: string) => void;
}

/** What is open beside the conversation, if anything is. */
export function SidePane({ pane: written, channel, onPerson }: Props) {
  const pane = parsePane(written);
  switch (pane?.kind) {
    case 'thread':
      return channel && <ThreadPane key={pane.ts} channel={channel} ts={pane.ts} />;
    case 'person':
      return <PersonPane id={pane.id} onMessage={onPerson} />;
    case 'people':
      return <PeoplePane />;
    case 'channel':
      return channel && channel.kind !== 'dm' ? <ChannelPane channel={channel} /> : null;
    case 'new-channel':
      return <NewChannelPane />;
    case 'add-app':
      return <AddAppPane />;
    case 'rig':
      return <RigPane />;
    case 'traffic':
      return <Inspector />;
    default:
      return null;
  }
}

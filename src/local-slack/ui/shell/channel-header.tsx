import type { Channel } from '../../control/protocol.ts';
import { MenuIcon } from '../icons.tsx';
import { formatPane } from '../panes/pane.ts';
import { useDirectory, usePerson } from '../workspace/directory-context.ts';
import { Avatar } from './avatar.tsx';
import { ChannelIcon } from './channel-icon.tsx';
import { Members } from './members.tsx';

interface Props {
  readonly channel: Channel;
  readonly isSidebarOpen: boolean;
  readonly onSidebar: () => void;
}

/** The name of the conversation and who is in it. */
export function ChannelHeader({ channel, isSidebarOpen, onSidebar }: Props) {
  const { me, go } = useDirectory();
  const other = usePerson(channel.memberIds.find((id) => id !== me.id) ?? '');
  const isDm = channel.kind === 'dm';
  return (
    <header className="channel-head">
      <button
        type="button"
        className="button-plain sidebar-toggle"
        aria-label="Channels and people"
        aria-expanded={isSidebarOpen}
        aria-controls="sidebar"
        onClick={onSidebar}
      >
        <MenuIcon />
      </button>
      <h2>
        {isDm && other ? (
          <Avatar id={other.id} name={other.realName} isSmall />
        ) : (
          <ChannelIcon channel={channel} />
        )}
        <button
          type="button"
          className="channel-name"
          onClick={() =>
            go({
              pane: formatPane(isDm ? { kind: 'person', id: other?.id ?? me.id } : { kind: 'channel' }),
            })
          }
        >
          {isDm ? (other?.realName ?? channel.name) : channel.name}
        </button>
        {isDm && other?.isBot === true && <span className="badge">App</span>}
      </h2>
      {channel.topic !== '' && <span className="channel-note">{channel.topic}</span>}
      {isDm ? <span className="channel-note">{other?.title}</span> : <Members channel={channel} />}
    </header>
  );
}

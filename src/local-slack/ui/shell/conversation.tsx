import type { Channel } from '../../control/protocol.ts';
import { Composer } from '../composer/composer.tsx';
import { JoinChannel } from '../composer/join-channel.tsx';
import { MessageList } from '../messages/message-list.tsx';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { AppHome, type AppTab, AppTabs, hasHome } from './app-home.tsx';
import { ChannelHeader } from './channel-header.tsx';

interface Props {
  readonly channel: Channel;
  readonly label: string;
  readonly tab: AppTab | undefined;
  readonly onTab: (tab: AppTab) => void;
  readonly isSidebarOpen: boolean;
  readonly onSidebar: () => void;
}

/** A channel, a direct message, or the app with its Home. */
export function Conversation({ channel, label, tab = 'home', onTab, isSidebarOpen, onSidebar }: Props) {
  const isHomeThere = hasHome(useSnapshotNow(), channel);
  return (
    <>
      <ChannelHeader channel={channel} isSidebarOpen={isSidebarOpen} onSidebar={onSidebar} />
      {isHomeThere && <AppTabs tab={tab} unread={channel.unread} onTab={onTab} />}
      {isHomeThere && tab === 'home' ? (
        <AppHome />
      ) : (
        <>
          <MessageList channel={channel} label={label} />
          <ConversationFoot channel={channel} label={label} />
        </>
      )}
    </>
  );
}

function ConversationFoot({ channel, label }: Pick<Props, 'channel' | 'label'>) {
  if (channel.isArchived === true) return <p className="join">This channel is archived.</p>;
  if (channel.isReadOnly === true) return <NoMessages />;
  if (!channel.isMember) return <JoinChannel channel={channel} />;
  return <Composer channel={channel} label={`Message ${label}`} />;
}

function NoMessages() {
  const [first] = useSnapshotNow().commands;
  return (
    <p className="join">
      This app does not take messages here.{first && ` Type ${first.command} in a channel instead.`}
    </p>
  );
}

import { useCallback, useEffect, useState } from 'react';
import type { Channel, Snapshot } from '../control/protocol.ts';
import { ConfirmProvider } from './dialogs/confirm.tsx';
import { ModalStack } from './dialogs/modal-stack.tsx';
import { SidePane } from './panes/side-pane.tsx';
import { hasHome } from './shell/app-home.tsx';
import { Banner } from './shell/banner.tsx';
import { Conversation } from './shell/conversation.tsx';
import { Notice } from './shell/notice.tsx';
import { Notifications } from './shell/notifications.tsx';
import { Shortcuts } from './shell/shortcuts.tsx';
import { Sidebar } from './shell/sidebar.tsx';
import { TourBar } from './shell/tour-bar.tsx';
import { DirectoryContext } from './workspace/directory-context.ts';
import { AheadContext, aheadOf } from './workspace/now-context.ts';
import { SnapshotContext } from './workspace/snapshot-context.ts';
import { useDirectoryOf } from './workspace/use-directory.ts';
import { type Place, usePlace } from './workspace/use-place.ts';
import { useReading } from './workspace/use-reading.ts';
import { useShortcuts } from './workspace/use-shortcuts.ts';
import { useSnapshot } from './workspace/use-snapshot.ts';
import { useTour } from './workspace/use-tour.ts';
import { useWorkspaces } from './workspace/use-workspaces.ts';

/** The whole page. */
export function App() {
  const [place, go] = usePlace();
  const begin = useCallback(() => go(beginning), [go]);
  const { snapshot, isLive } = useSnapshot(place, begin);
  if (snapshot === undefined) {
    return (
      <p className="loading">{isLive ? 'Opening the workspace…' : 'Waiting for the local workspace…'}</p>
    );
  }
  return <WorkspacePage snapshot={snapshot} isLive={isLive} place={place} go={go} />;
}

/** Where a page without an address begins: the first person of the first workspace. */
const beginning: Place = {
  team: undefined,
  user: undefined,
  channel: undefined,
  tab: undefined,
  pane: undefined,
};

interface Props {
  readonly snapshot: Snapshot;
  readonly isLive: boolean;
  readonly place: Place;
  readonly go: (next: Partial<Place>) => void;
}

function WorkspacePage({ snapshot, isLive, place, go }: Props) {
  const [problem, setProblem] = useState<string>();
  const [isSidebarOpen, setIsSidebarOpen] = useState(false);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [awaitedPerson, setAwaitedPerson] = useState<string>();
  const [ahead, setAhead] = useState(0);
  const directory = useDirectoryOf(snapshot, go, setProblem);
  const { act } = directory;
  const user = snapshot.me.id;
  const channel = findChannel(snapshot, place.channel);
  const label = channel && labelOf(channel, snapshot);

  const openChannel = (id: string) => {
    setIsSidebarOpen(false);
    go({ user, channel: id, tab: undefined, pane: undefined });
  };
  const { channels } = snapshot;
  useTour(snapshot.tour, go);
  useEffect(() => {
    if (awaitedPerson === undefined) return;
    const opened = channels.find(({ kind, memberIds }) => kind === 'dm' && memberIds.includes(awaitedPerson));
    if (opened === undefined) return;
    setAwaitedPerson(undefined);
    go({ channel: opened.id, tab: undefined });
  }, [awaitedPerson, channels, go]);
  useEffect(() => {
    document.title = `${label ?? 'Local'} – ${snapshot.team.name}`;
  }, [label, snapshot.team.name]);
  const isReading = channel !== undefined && !(hasHome(snapshot, channel) && place.tab !== 'messages');
  useReading(isReading ? channel : undefined, act);
  const openWorkspace = useWorkspaces(snapshot, channel?.id, go);
  useShortcuts(snapshot, channel?.id, {
    onHelp: () => setIsHelpOpen(true),
    onChannel: openChannel,
    onWorkspace: openWorkspace,
  });

  useEffect(() => {
    setAhead((before) => aheadOf(snapshot, before, Date.now()));
  }, [snapshot]);

  const openPerson = (person: string) => {
    setIsSidebarOpen(false);
    setAwaitedPerson(person);
    void act({ kind: 'open-dm', with: person });
  };
  return (
    <SnapshotContext value={snapshot}>
      <DirectoryContext value={directory}>
        <AheadContext value={ahead}>
          <ConfirmProvider key={`${snapshot.team.id} ${user}`}>
            <div className="frame">
              {snapshot.tour && <TourBar tour={snapshot.tour} />}
              <Banner isLive={isLive} isAppConnected={snapshot.isAppConnected} />
              <div className={place.pane === undefined ? 'page' : 'page page-with-pane'}>
                <Sidebar
                  isOpen={isSidebarOpen}
                  current={channel?.id}
                  onChannel={openChannel}
                  onPerson={openPerson}
                  onWorkspace={openWorkspace}
                  onUser={(id) => go({ user: id })}
                  onPane={(pane) => {
                    setIsSidebarOpen(false);
                    go({ pane });
                  }}
                  onHelp={() => setIsHelpOpen(true)}
                />
                <main className="conversation" aria-label={label}>
                  {channel !== undefined && label !== undefined && (
                    <Conversation
                      key={channel.id}
                      channel={channel}
                      label={label}
                      tab={place.tab}
                      onTab={(tab) => go({ channel: channel.id, tab })}
                      isSidebarOpen={isSidebarOpen}
                      onSidebar={() => setIsSidebarOpen(!isSidebarOpen)}
                    />
                  )}
                </main>
                <SidePane pane={place.pane} channel={channel} onPerson={openPerson} />
                <Notifications current={isReading ? channel?.id : undefined} />
                <Notice problem={problem} onDismiss={() => setProblem(undefined)} />
                <ModalStack />
              </div>
            </div>
            {isHelpOpen && <Shortcuts onClose={() => setIsHelpOpen(false)} />}
          </ConfirmProvider>
        </AheadContext>
      </DirectoryContext>
    </SnapshotContext>
  );
}

/** The channel in the address if this person can see it, else one of theirs, best of all one where the app listens too. */
function findChannel({ channels, people }: Snapshot, id: string | undefined): Channel | undefined {
  const hasApp = ({ memberIds }: Channel) =>
    people.some((person) => person.isBot && memberIds.includes(person.id));
  return (
    channels.find((channel) => channel.id === id) ??
    channels.find((channel) => channel.kind !== 'dm' && channel.isMember && hasApp(channel)) ??
    channels.find((channel) => channel.isMember) ??
    channels[0]
  );
}

function labelOf(channel: Channel, { me, people }: Snapshot): string {
  if (channel.kind !== 'dm') return `#${channel.name}`;
  const other = people.find((person) => person.id !== me.id && channel.memberIds.includes(person.id));
  return other?.realName ?? channel.name;
}

import type { ReactNode } from 'react';
import type { Person, WorkspaceEntry } from '../../control/protocol.ts';
import { PlusIcon } from '../icons.tsx';
import { formatPane } from '../panes/pane.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { Avatar } from './avatar.tsx';
import { ChannelIcon } from './channel-icon.tsx';
import { UnreadCount } from './unread-count.tsx';
import { UserSwitcher } from './user-switcher.tsx';
import { Workshop } from './workshop.tsx';
import { WorkspaceRail } from './workspace-rail.tsx';

interface Props {
  readonly isOpen: boolean;
  readonly current: string | undefined;
  readonly onChannel: (id: string) => void;
  readonly onPerson: (id: string) => void;
  readonly onWorkspace: (entry: WorkspaceEntry) => void;
  readonly onUser: (id: string) => void;
  readonly onPane: (pane: string) => void;
  readonly onHelp: () => void;
}

/** Who I am, the channels, and the people and apps to talk to. */
export function Sidebar(props: Props) {
  const { isOpen, current, onChannel, onPerson, onWorkspace, onUser, onPane, onHelp } = props;
  const { team, app, workspaces, me, people, channels } = useSnapshotNow();
  const organisation = workspaces.find(({ id }) => id === team.id)?.organisation;
  const others = people.filter((person) => person.id !== me.id);
  const dmWith = (person: Person) =>
    channels.find((channel) => channel.kind === 'dm' && channel.memberIds.includes(person.id));
  const personEntry = (person: Person) => {
    const dm = dmWith(person);
    return (
      <Entry
        key={person.id}
        name={person.realName}
        unread={dm?.unread ?? 0}
        isCurrent={dm !== undefined && dm.id === current}
        icon={<Avatar id={person.id} name={person.realName} isSmall />}
        onOpen={() => (dm === undefined ? onPerson(person.id) : onChannel(dm.id))}
      />
    );
  };
  return (
    <div id="sidebar" className={isOpen ? 'side side-open' : 'side'}>
      <WorkspaceRail onWorkspace={onWorkspace} />
      <aside className="sidebar" aria-label="Workspace">
        <header className="sidebar-head">
          <h1>{team.name}</h1>
          {organisation && <p className="sidebar-note">{organisation}</p>}
          <p className="sidebar-note">Local, on this machine only</p>
        </header>
        <nav className="sidebar-lists" aria-label="Channels and people">
          <Group
            title="Channels"
            tool={
              <button
                type="button"
                className="sidebar-add"
                aria-label="New channel"
                title="New channel"
                onClick={() => onPane(formatPane({ kind: 'new-channel' }))}
              >
                <PlusIcon />
              </button>
            }
          >
            {channels
              .filter((channel) => channel.kind !== 'dm')
              .map((channel) => (
                <Entry
                  key={channel.id}
                  name={channel.name}
                  unread={channel.unread}
                  isCurrent={channel.id === current}
                  isMuted={!channel.isMember}
                  icon={<ChannelIcon channel={channel} />}
                  onOpen={() => onChannel(channel.id)}
                />
              ))}
          </Group>
          <Group title="Direct messages">
            {others.filter((person) => !person.isBot && !person.isDeactivated).map(personEntry)}
          </Group>
          <Group title="Apps">
            {others.filter((person) => person.isBot && !person.isDeactivated).map(personEntry)}
            {!app.isInstalled && (
              <Entry
                name={`Add ${app.name}`}
                unread={0}
                isCurrent={false}
                isMuted
                icon={<PlusIcon />}
                onOpen={() => onPane(formatPane({ kind: 'add-app' }))}
              />
            )}
          </Group>
        </nav>
        <Workshop onPane={onPane} onHelp={onHelp} />
        <UserSwitcher onUser={onUser} />
      </aside>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly tool?: ReactNode;
  readonly children: ReactNode;
}

function Group({ title, tool, children }: GroupProps) {
  return (
    <section>
      <header className="sidebar-group">
        <h2>{title}</h2>
        {tool}
      </header>
      <ul>{children}</ul>
    </section>
  );
}

interface EntryProps {
  readonly name: string;
  readonly unread: number;
  readonly isCurrent: boolean;
  readonly isMuted?: boolean;
  readonly icon: ReactNode;
  readonly onOpen: () => void;
}

function Entry({ name, unread, isCurrent, isMuted = false, icon, onOpen }: EntryProps) {
  const look = `${unread > 0 && !isCurrent ? 'entry-unread' : ''} ${isMuted ? 'entry-muted' : ''}`;
  return (
    <li>
      <button
        type="button"
        className={`entry ${look}`}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={onOpen}
      >
        {icon}
        <span className="entry-name">{name}</span>
        {!isCurrent && <UnreadCount count={unread} />}
      </button>
    </li>
  );
}

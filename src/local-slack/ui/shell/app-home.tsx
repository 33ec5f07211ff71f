import { useEffect } from 'react';
import type { Channel, OpenView, Snapshot } from '../../control/protocol.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { readObjects } from '../json.ts';
import { useDirectory } from '../workspace/directory-context.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { SurfaceContext } from '../workspace/surface.ts';
import { useViewSurface } from '../workspace/use-view-surface.ts';
import { UnreadCount } from './unread-count.tsx';

/** The two sides of the conversation with the app. */
export type AppTab = 'home' | 'messages';

const tabs: readonly (readonly [AppTab, string])[] = [
  ['home', 'Home'],
  ['messages', 'Messages'],
];

/** Whether the conversation is the one with an app that has a Home. */
export function hasHome({ people, home }: Snapshot, channel: Channel | undefined): boolean {
  const isWithApp = people.some((person) => person.isBot && channel?.memberIds.includes(person.id));
  return channel?.kind === 'dm' && isWithApp && home !== undefined;
}

interface TabsProps {
  readonly tab: AppTab;
  /** How many messages wait to be read. */
  readonly unread: number;
  readonly onTab: (tab: AppTab) => void;
}

/** Chooses between the app's Home and its messages; the app hears which one was opened, as in Slack. */
export function AppTabs({ tab, unread, onTab }: TabsProps) {
  const { act } = useDirectory();
  useEffect(() => {
    void act({ kind: 'open-home', tab }, { isQuiet: true });
  }, [act, tab]);
  return (
    <nav className="tabs" aria-label="App">
      {tabs.map(([id, name]) => (
        <button
          key={id}
          type="button"
          className="tab"
          aria-current={id === tab ? 'page' : undefined}
          onClick={() => onTab(id)}
        >
          {name} {id === 'messages' && id !== tab && <UnreadCount count={unread} />}
        </button>
      ))}
    </nav>
  );
}

/** The app's Home as published for this person. */
export function AppHome() {
  const { home } = useSnapshotNow();
  return (
    <section className="home" aria-label="Home">
      {home ? (
        <HomeView key={home.id} open={home} />
      ) : (
        <p className="beginning">The app has put nothing here yet.</p>
      )}
    </section>
  );
}

function HomeView({ open }: { readonly open: OpenView }) {
  const { surface, problem } = useViewSurface(open);
  return (
    <div className="home-view">
      <p className="dialog-trouble" role="alert">
        {open.trouble ?? problem}
      </p>
      <SurfaceContext value={surface}>
        <Blocks blocks={readObjects(open.view, 'blocks')} />
      </SurfaceContext>
    </div>
  );
}

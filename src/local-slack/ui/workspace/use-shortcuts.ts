import { useEffect, useRef } from 'react';
import type { Channel, Snapshot, WorkspaceEntry } from '../../control/protocol.ts';

interface Ways {
  readonly onHelp: () => void;
  readonly onChannel: (id: string) => void;
  readonly onWorkspace: (entry: WorkspaceEntry) => void;
}

/** Listens for the keys that work anywhere in the page; not while a modal is open, which has keys of its own. */
export function useShortcuts(snapshot: Snapshot, current: string | undefined, ways: Ways) {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog:modal') !== null)
      return;
    if (isHelpKey(event)) ways.onHelp();
    else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = findNeighbour(inOrder(snapshot), current, step, event.shiftKey);
      if (next !== undefined) ways.onChannel(next.id);
    } else if (event.altKey && (event.key === 'PageDown' || event.key === 'PageUp')) {
      const { workspaces, team } = snapshot;
      const at = workspaces.findIndex(({ id }) => id === team.id);
      const next = workspaces.at((at + (event.key === 'PageDown' ? 1 : -1)) % workspaces.length);
      if (next !== undefined && next.id !== team.id) ways.onWorkspace(next);
    } else return;
    event.preventDefault();
  };
  const newest = useRef(onKey);
  useEffect(() => {
    newest.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => newest.current(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

function isHelpKey({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (key === '/' && (ctrlKey || metaKey)) return true;
  return key === '?' && !(target instanceof Element && target.matches('input, textarea, select'));
}

/** As they stand in the sidebar. */
function inOrder({ channels, people }: Snapshot): readonly Channel[] {
  const withBot = ({ memberIds }: Channel) => people.some(({ id, isBot }) => isBot && memberIds.includes(id));
  const rank = (channel: Channel) => (channel.kind === 'dm' ? (withBot(channel) ? 2 : 1) : 0);
  return channels.toSorted((a, b) => rank(a) - rank(b));
}

/** The next one in this direction, around the end; with `isUnread` the next with something unread. */
function findNeighbour(
  channels: readonly Channel[],
  current: string | undefined,
  step: 1 | -1,
  isUnread: boolean,
): Channel | undefined {
  const from = channels.findIndex(({ id }) => id === current);
  const others = channels.map((_, index) =>
    channels.at((from + step * (index + 1) + channels.length * 2) % channels.length),
  );
  return others.find((channel) => channel !== undefined && (!isUnread || channel.unread > 0));
}

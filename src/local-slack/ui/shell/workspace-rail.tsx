import type { WorkspaceEntry } from '../../control/protocol.ts';
import { useSnapshotNow } from '../workspace/snapshot-context.ts';
import { initialsOf } from './avatar.tsx';
import { UnreadCount } from './unread-count.tsx';

/** The workspaces that somebody can go to, with what waits in each; nothing where there is only one. */
export function WorkspaceRail({ onWorkspace }: { readonly onWorkspace: (entry: WorkspaceEntry) => void }) {
  const { team, app, workspaces } = useSnapshotNow();
  if (workspaces.length < 2) return null;
  return (
    <nav className="rail" aria-label="Workspaces">
      <ul>
        {workspaces.map((entry) => {
          const { id, name, organisation, unread, hasApp } = entry;
          const isCurrent = id === team.id;
          return (
            <li key={id}>
              <button
                type="button"
                className="rail-workspace"
                aria-current={isCurrent ? 'page' : undefined}
                title={`${name}${organisation ? ` (${organisation})` : ''}${hasApp ? '' : `, without ${app.name}`}`}
                onClick={() => onWorkspace(entry)}
              >
                <span className="rail-tile" aria-hidden="true">
                  {initialsOf(name)}
                </span>
                <span className="visually-hidden">
                  {name}
                  {organisation !== null && `, ${organisation}`}{' '}
                </span>
                {!isCurrent && <UnreadCount count={unread} />}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

import { formatPane } from '../panes/pane.ts';

const tools: readonly (readonly ['people' | 'traffic' | 'rig', string])[] = [
  ['people', 'People'],
  ['traffic', 'Traffic'],
  ['rig', 'Clock and faults'],
];

/** Everybody, and what Slack does not have: a look at what passes between the workspace and the app, and ways to try its patience. */
export function Workshop({ onPane }: { readonly onPane: (pane: string) => void }) {
  return (
    <nav className="workshop" aria-label="Workshop">
      {tools.map(([kind, name]) => (
        <button
          key={kind}
          type="button"
          className="workshop-tool"
          onClick={() => onPane(formatPane({ kind }))}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

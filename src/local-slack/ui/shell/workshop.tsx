import { formatPane } from '../panes/pane.ts';

const tools: readonly (readonly ['people' | 'traffic' | 'rig', string])[] = [
  ['people', 'People'],
  ['traffic', 'Traffic'],
  ['rig', 'Clock and faults'],
];

interface Props {
  readonly onPane: (pane: string) => void;
  readonly onHelp: () => void;
}

/** Everybody, the keys, and what Slack does not have: what passes between the workspace and the app, and ways to try its patience. */
export function Workshop({ onPane, onHelp }: Props) {
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
      <button
        type="button"
        className="workshop-tool"
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts"
        onClick={onHelp}
      >
        ?
      </button>
    </nav>
  );
}

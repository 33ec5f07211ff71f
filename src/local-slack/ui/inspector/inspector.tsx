import { useState } from 'react';
import { PaneFrame } from '../panes/pane-frame.tsx';
import { TrafficEntry } from './traffic-entry.tsx';
import { filterRows, readRows, type TrafficRow, tooSlowInMs } from './traffic-rows.ts';
import { useTraffic } from './use-traffic.ts';

type Choice = 'all' | 'deliveries' | 'calls' | 'trouble';

const choices: readonly (readonly [Choice, string, (row: TrafficRow) => boolean])[] = [
  ['all', 'All', () => true],
  ['deliveries', 'To the app', (row) => row.kind !== 'call'],
  ['calls', 'Web API', (row) => row.kind === 'call'],
  ['trouble', 'Trouble', (row) => row.outcome === 'failed' || (row.ms ?? 0) > tooSlowInMs],
];

const shown = 200;

/** Every frame and call between local Slack and the app, newest first, with how long each took. */
export function Inspector() {
  const { traffic, clear } = useTraffic();
  const [words, setWords] = useState('');
  const [choice, setChoice] = useState<Choice>('all');
  const isWanted = choices.find(([id]) => id === choice)?.[2] ?? (() => true);
  const rows = filterRows(readRows(traffic), words).filter(isWanted);
  return (
    <PaneFrame title="Traffic">
      <div className="traffic-tools">
        <input
          type="search"
          className="field-control"
          aria-label="Filter the traffic"
          placeholder="Filter: a method, an id, a word in a payload"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <fieldset className="traffic-choices">
          <legend className="visually-hidden">Which traffic</legend>
          {choices.map(([id, name]) => (
            <button
              key={id}
              type="button"
              className="button button-small"
              aria-pressed={id === choice}
              onClick={() => setChoice(id)}
            >
              {name}
            </button>
          ))}
          <button type="button" className="button button-small traffic-clear" onClick={clear}>
            Clear
          </button>
        </fieldset>
      </div>
      {rows.length === 0 && (
        <p className="traffic-nothing">
          {words.trim() === '' && choice === 'all'
            ? 'Nothing has passed yet.'
            : 'Nothing like that has passed.'}
        </p>
      )}
      <ol className="traffic" aria-label="Frames and calls, newest first">
        {rows.slice(0, shown).map((row) => (
          <TrafficEntry key={row.number} row={row} />
        ))}
      </ol>
      <p className="traffic-count" role="status">
        {rows.length > shown ? `The newest ${shown} of ${rows.length}` : `${rows.length} shown`}
      </p>
    </PaneFrame>
  );
}

import { type ReactNode, useEffect, useState } from 'react';
import { formatSlackDate } from '../text/slack-date.ts';
import { useDirectory } from '../workspace/directory-context.ts';
import { useNow } from '../workspace/now-context.ts';
import { FaultForm } from './fault-form.tsx';
import { Outcome } from './outcome.tsx';
import { PaneFrame } from './pane-frame.tsx';
import { useRequest } from './use-request.ts';

const minute = 60_000;

const moves: readonly (readonly [string, number])[] = [
  ['10 minutes', 10 * minute],
  ['1 hour', 60 * minute],
  ['1 day', 24 * 60 * minute],
  ['1 week', 7 * 24 * 60 * minute],
];

const connections = [
  [
    'disconnect',
    'Ask the app to reconnect',
    'The app was asked to reconnect, as Slack asks every few hours.',
  ],
  ['drop-connections', 'Cut the connections', 'The app’s connections were cut without a word.'],
] as const;

const outages = [
  ['unreachable', 'Slack cannot be reached', 'Every connection is reset now.'],
  ['unavailable', 'Slack answers 503', 'Every call is answered 503 now.'],
  ['none', 'Slack is well again', 'Slack is well again.'],
] as const;

/** Moves the clock of the workspace, and lets the app meet what it will meet in Slack some day. */
export function RigPane() {
  const { ask, outcome } = useRequest('rig');
  return (
    <PaneFrame title="Clock and faults">
      <div className="pane-body">
        <Part title="Clock">
          <WallClock />
          <p className="pane-note">It only moves forward; what falls due meanwhile happens.</p>
          <div className="pane-buttons">
            {moves.map(([words, ms]) => (
              <button
                key={words}
                type="button"
                className="button"
                onClick={() => void ask({ kind: 'advance', ms }, `The clock was moved by ${words}.`)}
              >
                {words} later
              </button>
            ))}
          </div>
        </Part>
        <Part title="The app’s next call">
          <FaultForm ask={ask} />
        </Part>
        <Part title="Connections">
          <div className="pane-buttons">
            {connections.map(([kind, words, done]) => (
              <button key={kind} type="button" className="button" onClick={() => void ask({ kind }, done)}>
                {words}
              </button>
            ))}
          </div>
        </Part>
        <Part title="Outage">
          <div className="pane-buttons">
            {outages.map(([outage, words, done]) => (
              <button
                key={outage}
                type="button"
                className="button"
                onClick={() => void ask({ kind: 'turn', knobs: { outage } }, done)}
              >
                {words}
              </button>
            ))}
          </div>
        </Part>
        <button
          type="button"
          className="button"
          onClick={() => void ask({ kind: 'clear-faults' }, 'No fault is waiting any more.')}
        >
          Call off all faults
        </button>
        <Outcome outcome={outcome} />
      </div>
    </PaneFrame>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="pane-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function WallClock() {
  const now = useNow();
  const { timeZone } = useDirectory().me;
  const [, setTicks] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTicks((ticks) => ticks + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const words = formatSlackDate(now.getTime() / 1000, '{date_long}, {time_secs}', timeZone, now);
  return (
    <p className="rig-clock">
      <time dateTime={now.toISOString()}>{words}</time>
    </p>
  );
}

import { memo, useState } from 'react';
import { type TrafficRow, tooSlowInMs } from './traffic-rows.ts';

const signs = { delivery: '→', frame: '·', call: '←' } as const;
const spoken = { delivery: 'To the app', frame: 'Frame', call: 'From the app' } as const;

/** One row; what was sent and answered stands below it when it is opened. */
export const TrafficEntry = memo(function TrafficEntry({ row }: { readonly row: TrafficRow }) {
  const [isOpen, setIsOpen] = useState(false);
  const isSlow = row.ms !== undefined && row.ms > tooSlowInMs;
  return (
    <li className={`traffic-row traffic-${row.outcome}`}>
      <button
        type="button"
        className="traffic-line"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span aria-hidden="true" className={`traffic-sign traffic-sign-${row.kind}`}>
          {signs[row.kind]}
        </span>
        <span className="visually-hidden">{spoken[row.kind]}: </span>
        <span className="traffic-name">
          <strong>{row.name}</strong> <span className="traffic-about">{row.about}</span>
        </span>
        <span className="traffic-outcome">{row.outcomeWords}</span>
        {row.ms !== undefined && (
          <span className={isSlow ? 'traffic-ms traffic-slow' : 'traffic-ms'}>
            {row.answer === undefined && isSlow ? '> 3 s' : formatMs(row.ms)}
          </span>
        )}
      </button>
      {isOpen && (
        <div className="traffic-payload">
          <p>{new Date(row.at).toISOString()}</p>
          <Json value={row.sent} name="Sent" />
          {row.answer !== undefined && <Json value={row.answer} name="Answer" />}
        </div>
      )}
    </li>
  );
});

function Json({ name, value }: { readonly name: string; readonly value: object }) {
  return (
    <>
      <h3>{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard too */}
      <pre tabIndex={0}>{JSON.stringify(value, null, 2)}</pre>
    </>
  );
}

function formatMs(ms: number): string {
  return ms < 10
    ? `${ms.toFixed(1)} ms`
    : ms < 10_000
      ? `${Math.round(ms)} ms`
      : `${(ms / 1000).toFixed(1)} s`;
}

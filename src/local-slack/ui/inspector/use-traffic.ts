import { useEffect, useState } from 'react';
import type { Call, Frame, Traffic } from '../../control/traffic.ts';
import { isObject } from '../json.ts';

const pauseInMs = 600;
const mostKept = 1000;
const nothing: Traffic = { frames: [], calls: [], now: 0 };

/** The traffic so far, asked for again and again while somebody looks; `clear` forgets what was shown. */
export function useTraffic(): { readonly traffic: Traffic; readonly clear: () => void } {
  const [traffic, setTraffic] = useState(nothing);
  useEffect(() => {
    let after = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isStopped = false;
    const ask = async () => {
      const more = await fetchTraffic(after);
      if (isStopped) return;
      timer = setTimeout(ask, pauseInMs);
      after = Math.max(after, ...more.frames.map(numberOf), ...more.calls.map(numberOf));
      // Also when nothing came: what waits for an answer grows older.
      setTraffic(({ frames, calls }) => ({
        now: more.now,
        frames: [...frames, ...more.frames].slice(-mostKept),
        calls: [...calls, ...more.calls].slice(-mostKept),
      }));
    };
    void ask();
    return () => {
      isStopped = true;
      clearTimeout(timer);
    };
  }, []);
  return { traffic, clear: () => setTraffic(nothing) };
}

const numberOf = ({ number }: Frame | Call) => number;

async function fetchTraffic(after: number): Promise<Traffic> {
  try {
    const response = await fetch(`/control/traffic?after=${after}`);
    const answer: unknown = await response.json();
    return isTraffic(answer) ? answer : nothing;
  } catch {
    return nothing;
  }
}

function isTraffic(value: unknown): value is Traffic {
  return isObject(value) && Array.isArray(value.frames) && Array.isArray(value.calls);
}

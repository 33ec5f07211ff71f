import type { Snapshot } from '../../control/protocol.ts';
import { isObject } from '../json.ts';
import { controlAddress } from './control-address.ts';

/** Who looks, and where; without them the first person, and the first workspace. */
export interface Viewer {
  readonly team: string | undefined;
  readonly user: string | undefined;
}

/** Asks for everything that a person sees. Undefined if the server is away, `nobody` if it knows no such person or workspace. */
export async function fetchSnapshot({ team, user }: Viewer): Promise<Snapshot | 'nobody' | undefined> {
  try {
    const response = await fetch(controlAddress('snapshot', { team, user }));
    if (response.status === 404) return 'nobody';
    if (!response.ok) return undefined;
    const answer: unknown = await response.json();
    return isSnapshot(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

const firstRetryInMs = 300;
const longestRetryInMs = 5000;

/** Follows what a person sees until the returned function is called; reconnects by itself, a little later each time. */
export function followSnapshots(
  { team, user }: Viewer,
  on: {
    readonly snapshot: (snapshot: Snapshot) => void;
    readonly live: (isLive: boolean) => void;
    readonly nobody: () => void;
  },
): () => void {
  let socket: WebSocket | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let retryInMs = firstRetryInMs;
  let isStopped = false;
  const connect = () => {
    const address = new URL(controlAddress('live', { team, user }), location.href);
    address.protocol = address.protocol.replace('http', 'ws');
    socket = new WebSocket(address);
    let isFed = false;
    socket.addEventListener('open', () => {
      retryInMs = firstRetryInMs;
      on.live(true);
      // What happened while nobody listened; a snapshot that is pushed meanwhile is newer and wins.
      void fetchSnapshot({ team, user }).then((snapshot) => {
        if (snapshot !== undefined && snapshot !== 'nobody' && !isFed && !isStopped) on.snapshot(snapshot);
      });
    });
    socket.addEventListener('message', (event) => {
      const snapshot = parseSnapshot(String(event.data));
      if (snapshot === undefined || isStopped) return;
      isFed = true;
      on.snapshot(snapshot);
    });
    socket.addEventListener('close', () => {
      if (isStopped) return;
      on.live(false);
      // Whom a workspace does not know, it does not let listen: after a restart, those who were added before it.
      void fetchSnapshot({ team, user }).then((snapshot) => {
        if (snapshot === 'nobody' && !isStopped) on.nobody();
      });
      retry = setTimeout(connect, retryInMs);
      retryInMs = Math.min(retryInMs * 2, longestRetryInMs);
    });
  };
  connect();
  return () => {
    isStopped = true;
    clearTimeout(retry);
    socket?.close();
  };
}

function parseSnapshot(text: string): Snapshot | undefined {
  const parsed: unknown = JSON.parse(text);
  return isSnapshot(parsed) ? parsed : undefined;
}

/** Page and server come from one build, so a look at the outline is enough to tell a snapshot from an error. */
function isSnapshot(value: unknown): value is Snapshot {
  return isObject(value) && isObject(value.me) && Array.isArray(value.channels) && Array.isArray(value.views);
}

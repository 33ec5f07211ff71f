import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Controls } from './control.ts';

// Several changes in a row make one snapshot.
const pauseMs = 15;

export interface LiveSnapshots {
  /** Takes an upgrade request; false when it names nobody. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  stop(): void;
}

/** Sends a person's snapshot to their page now and after every change. */
export const createLiveSnapshots = (controls: Controls): LiveSnapshots => {
  const server = new WebSocketServer({ noServer: true, maxPayload: 1024 });
  return {
    accept(request, socket, head) {
      const { searchParams } = new URL(request.url ?? '/', 'ws://localhost');
      const user = searchParams.get('user') ?? '';
      const control = controls.find(searchParams.get('team'));
      if (control === undefined) return false;
      try {
        control.snapshot(user);
      } catch {
        return false;
      }
      server.handleUpgrade(request, socket, head, (page) => {
        let timer: NodeJS.Timeout | undefined;
        const send = () => {
          timer = undefined;
          if (page.readyState === page.OPEN) page.send(JSON.stringify(control.snapshot(user)));
        };
        const stop = control.onChange(() => {
          timer ??= setTimeout(send, pauseMs);
        });
        page.on('close', () => {
          stop();
          clearTimeout(timer);
        });
        page.on('error', () => page.terminate());
        send();
      });
      return true;
    },
    stop() {
      for (const page of server.clients) page.terminate();
      server.close();
    },
  };
};

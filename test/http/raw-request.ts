import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** A connection as bare as it can be, which ends with the test. */
export async function openConnection(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  // Being cut off is what the server does to the worst of them.
  socket.on('error', () => {});
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return socket;
}

/** Sends these bytes as they are and resolves to all that comes back until the server hangs up, or for so many milliseconds. */
export async function sendRaw(url: string, bytes: string | Uint8Array, patience = 3000): Promise<string> {
  const socket = await openConnection(url);
  let answer = '';
  socket.setEncoding('latin1').on('data', (chunk) => {
    answer += chunk;
  });
  socket.write(bytes);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await Promise.race([closed, wait(patience, undefined, { ref: false })]);
  socket.destroy();
  return answer;
}

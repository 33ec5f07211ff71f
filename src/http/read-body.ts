import type { IncomingMessage } from 'node:http';

/** Bytes. Slack's largest payloads, modals with all that was filled in, have a quarter of it. */
const mostBytes = 1024 * 1024;

export type ReadBody =
  | { readonly outcome: 'read'; readonly body: Buffer }
  /** More than is taken; the rest of it was not read. */
  | { readonly outcome: 'too-large' }
  /** Whoever sent it is gone, or was too slow. */
  | { readonly outcome: 'cut-off' };

/** True where the headers announce more than is taken. */
export function isTooLarge({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > mostBytes;
}

/** Reads a body as far as it is taken; never rejects. */
export function readBody(request: IncomingMessage): Promise<ReadBody> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= mostBytes) return;
      request.off('data', take).pause();
      resolve({ outcome: 'too-large' });
    };
    request.on('data', take);
    request.on('end', () => resolve({ outcome: 'read', body: joined(chunks) }));
    // Comes after the end, too, when it says nothing new.
    request.on('close', () => resolve(cutOff));
  });
}

const cutOff: ReadBody = { outcome: 'cut-off' };

/** Most bodies come in one piece, which need not be copied. */
function joined(chunks: readonly Buffer[]): Buffer {
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
}

import type { IncomingMessage } from 'node:http';

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

const isLoopback = (address: string): boolean =>
  URL.canParse(address) && loopbackHosts.has(new URL(address).hostname);

/**
 * True when the request comes from this machine by name as well as by address. A web page elsewhere that points its
 * own name at 127.0.0.1 (DNS rebinding) sends that name as Host; a page that posts here sends its own Origin.
 */
export const isFromLoopback = ({ headers }: IncomingMessage): boolean =>
  isLoopback(`http://${headers.host ?? ''}`) && (headers.origin === undefined || isLoopback(headers.origin));

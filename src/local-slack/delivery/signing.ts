import { createHmac } from 'node:crypto';

/** Slack's v0 signature of a request: over its timestamp, in seconds, and its raw body. */
export const signatureOf = (secret: string, timestamp: string, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;

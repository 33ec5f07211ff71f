import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import type { HttpRequest } from '../../http/route.ts';

/** Seconds by which Slack's clock and ours may disagree, either way: an older request could be one that somebody has kept. */
const longestAge = 300;

const timestampForm = /^[1-9]\d{8,11}$/;
const signatureForm = /^v0=[0-9a-f]{64}$/;

/** Tells requests that Slack signed, of the last five minutes, from all others. Throws at an empty secret, with which anybody could sign. */
export function createSignatureCheck(
  signingSecret: string,
  now: () => number = Date.now,
): (request: Pick<HttpRequest, 'headers' | 'body'>) => boolean {
  if (signingSecret.trim() === '') throw new Error('the signing secret is empty');
  const secret = createSecretKey(signingSecret, 'utf8');
  return ({ headers, body }) => {
    const timestamp = headers['x-slack-request-timestamp'];
    const signature = headers['x-slack-signature'];
    if (typeof timestamp !== 'string' || !timestampForm.test(timestamp)) return false;
    if (typeof signature !== 'string' || !signatureForm.test(signature)) return false;
    if (Math.abs(now() / 1000 - Number(timestamp)) > longestAge) return false;
    const expected = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest();
    return timingSafeEqual(expected, Buffer.from(signature.slice('v0='.length), 'hex'));
  };
}

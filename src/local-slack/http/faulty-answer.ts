import type { JsonObject } from '../control/protocol.ts';
import type { Fault } from '../rig/faults.ts';

/** An HTTP answer, whole or broken off in the middle. */
interface HttpAnswer {
  readonly kind: 'answer' | 'broken-off';
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  readonly delayMs: number;
}

/** How an answer leaves, or that the connection is reset. */
export type Departure = HttpAnswer | { readonly kind: 'reset' };

/** The answer as HTTP. */
export const whole = (
  answer: JsonObject | string,
  status = 200,
  headers: { readonly [name: string]: string } = {},
): HttpAnswer => ({
  kind: 'answer',
  status,
  headers,
  body: typeof answer === 'string' ? answer : JSON.stringify(answer),
  delayMs: 0,
});

/** HTTP 429, with the header as given or, for null, without. */
export const rateLimited = (retryAfter: string | number | null): Departure =>
  whole(
    { ok: false, error: 'ratelimited' },
    429,
    retryAfter === null ? {} : { 'retry-after': String(retryAfter) },
  );

/** What the caller gets under this fault; `perform` is called exactly where the call is carried out. */
export const departAs = (fault: Fault, perform: () => JsonObject): Departure => {
  if ('isPerformed' in fault && fault.isPerformed) perform();
  switch (fault.kind) {
    case 'error':
      return whole({ ok: false, error: fault.code });
    case 'rate-limit':
      return rateLimited(fault.retryAfter);
    case 'status': {
      const headers = fault.location === undefined ? {} : { location: fault.location };
      return whole(fault.body ?? { ok: false, error: 'service_unavailable' }, fault.status, headers);
    }
    case 'body':
      return whole(fault.body);
    case 'reset':
      return { kind: 'reset' };
    case 'lost':
      perform();
      return { kind: 'reset' };
    case 'cut': {
      const body = JSON.stringify(perform());
      return whole(body.slice(0, Math.floor(body.length / 2)));
    }
    case 'broken-off':
      return { ...whole(perform()), kind: 'broken-off' };
    case 'delay':
      return { ...whole(perform()), delayMs: fault.ms };
  }
};

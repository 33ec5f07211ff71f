import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { ActResult, JsonObject } from '../control/protocol.ts';
import type { Frame, SentRequest } from '../control/traffic.ts';
import type { Manifest } from '../manifest.ts';
import type { Rig } from '../rig/rig.ts';
import { type HttpAnswer, postOnce } from './http-post.ts';
import { bodyOf, type HttpRequest, readAcknowledgement, signedHeaders } from './http-request.ts';
import { requestUrls } from './request-urls.ts';
import type { Delivery, Transport } from './transport.ts';
import type { WireLog } from './wire-log.ts';

/** Brings payloads to the app in signed requests. */
export interface HttpDelivery extends Transport {
  readonly signingSecret: string;
  /** Moves the app to another address: the manifest's paths are kept. */
  moveTo(baseUrl: string): void;
  /** Asks the app's addresses what Slack asks them: the challenge for events, and `ssl_check` for commands. */
  checkAddresses(): Promise<ActResult>;
  /** Sends a request once more, byte for byte: the newest, or the one with that number. Its answer is of no consequence. */
  replay(number?: number): Promise<{ readonly status: number | null }>;
}

export interface HttpDeliveryOptions {
  readonly clock: Clock;
  readonly manifest: Manifest;
  readonly rig: Rig;
  readonly frames: WireLog<Frame>;
  readonly requests: WireLog<SentRequest>;
  readonly changed: () => void;
  readonly signingSecret: string;
  readonly baseUrl: string | undefined;
}

const failed = (reason: Extract<Delivery, { isAcknowledged: false }>['reason']): Delivery => ({
  isAcknowledged: false,
  reason,
  mayRetry: true,
});

/** An HTTP delivery that signs with that secret. */
export const createHttpDelivery = (options: HttpDeliveryOptions): HttpDelivery => {
  const { clock, rig, frames, requests, signingSecret } = options;
  const stopping = new AbortController();
  let urls = requestUrls(options.manifest, options.baseUrl);
  let deadlineMs = 3000;
  let isReachable = true;

  /** Posts until it is given up, which says nothing of whether the app can be reached. */
  const post = async (request: HttpRequest, givenUp?: AbortSignal): Promise<HttpAnswer> => {
    const signals = givenUp === undefined ? [stopping.signal] : [stopping.signal, givenUp];
    const answer = await postOnce(request, AbortSignal.any(signals));
    const reached = answer.kind === 'answer';
    requests.add({ ...request, status: reached ? answer.status : null });
    if (reached !== isReachable && givenUp?.aborted !== true) {
      isReachable = reached;
      options.changed();
    }
    return answer;
  };

  const sign = (url: string, contentType: string, body: string): HttpRequest => ({
    url,
    headers: {
      'content-type': contentType,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      ...signedHeaders(signingSecret, clock.machineNow(), body, rig.forgeries.take()),
    },
    body,
  });

  const outcomeOf = (answer: HttpAnswer): Delivery => {
    if (answer.kind === 'failure') return failed(answer.reason);
    if (answer.status === 200) {
      return { isAcknowledged: true, payload: readAcknowledgement(answer.contentType, answer.body) };
    }
    return {
      isAcknowledged: false,
      reason: 'http_error',
      status: answer.status,
      mayRetry: !answer.forbidsRetry,
    };
  };

  const ask = async (request: HttpRequest): Promise<HttpAnswer> =>
    new Promise((resolve) => {
      const deadline = new AbortController();
      const cancel = clock.after(deadlineMs, () => {
        resolve({ kind: 'failure', reason: 'http_timeout' });
        deadline.abort();
      });
      void post(request, deadline.signal).then((answer) => {
        cancel();
        resolve(answer);
      });
    });

  return {
    signingSecret,
    deliver: ({ type, payload: make, retry }) =>
      new Promise((resolve) => {
        const payload = make();
        const url = urls.forEnvelope(type, payload);
        if (url === undefined) return resolve(failed('unknown_error'));
        const id = randomUUID();
        const { contentType, body } = bodyOf(type, payload);
        // Slack hangs up on an app that takes too long.
        const deadline = new AbortController();
        const cancelDeadline = clock.after(deadlineMs, () => {
          resolve(failed('http_timeout'));
          deadline.abort();
        });
        const settle = (delivery: Delivery) => {
          cancelDeadline();
          resolve(delivery);
        };
        const sent: JsonObject = {
          envelope_id: id,
          type,
          url,
          payload,
          ...(type === 'events_api' && {
            retry_attempt: retry?.attempt ?? 0,
            retry_reason: retry?.reason ?? '',
          }),
        };
        const receive = (answer: HttpAnswer) => {
          if (deadline.signal.aborted) return;
          const delivery = outcomeOf(answer);
          const message: JsonObject = delivery.isAcknowledged
            ? { envelope_id: id, type, payload: delivery.payload }
            : { type: delivery.reason, status: delivery.status ?? null };
          rig.frameFaults.pass('from-app', message, () => {
            frames.add({ direction: 'from-app', connection: 0, message });
            settle(delivery);
          });
        };
        rig.frameFaults.pass('to-app', sent, () => {
          if (rig.knobs.outage !== 'none') return;
          frames.add({ direction: 'to-app', connection: 0, message: sent });
          const request = sign(url, contentType, body);
          const headers = {
            ...request.headers,
            ...(retry !== undefined && {
              'x-slack-retry-num': String(retry.attempt),
              'x-slack-retry-reason': retry.reason,
            }),
          };
          void post({ ...request, headers }, deadline.signal).then(receive);
        });
      }),
    isConnected: () => isReachable,
    setAckDeadline(ms) {
      deadlineMs = ms;
    },
    moveTo(baseUrl) {
      urls = requestUrls(options.manifest, baseUrl);
      isReachable = true;
      options.changed();
    },
    async checkAddresses() {
      if (urls.events !== undefined) {
        const challenge = randomUUID();
        const body = JSON.stringify({ token: 'local', challenge, type: 'url_verification' });
        const answer = await ask(sign(urls.events, 'application/json', body));
        const isRight = answer.kind === 'answer' && answer.status === 200 && answer.body.includes(challenge);
        if (!isRight) return { ok: false, problem: `${urls.events} did not respond with the challenge.` };
      }
      for (const url of new Set(urls.commands)) {
        const { contentType, body } = bodyOf('slash_commands', { ssl_check: '1', token: 'local' });
        const answer = await ask(sign(url, contentType, body));
        if (answer.kind !== 'answer' || answer.status !== 200)
          return { ok: false, problem: `${url} did not answer ssl_check with 200.` };
      }
      return { ok: true };
    },
    async replay(number) {
      const sent = requests.entries();
      const request = number === undefined ? sent.at(-1) : sent.find((one) => one.number === number);
      if (request === undefined) throw new Error('There is no such request to replay.');
      const { url, headers, body } = request;
      const answer = await post({ url, headers, body });
      return { status: answer.kind === 'answer' ? answer.status : null };
    },
    stop: () => stopping.abort(),
  };
};

import {
  type FetchFunction,
  type Logger,
  type WebAPICallResult,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  WebClient,
  type WebClientOptions,
} from '@slack/web-api';
import { z } from 'zod';
import { readRetryAfter } from './watch-answers.ts';

/** What carries blocks, and is called once for every answer. */
const methodsWithBlocks: ReadonlySet<string> = new Set([
  'chat.postEphemeral',
  'chat.postMessage',
  'chat.update',
  'views.open',
  'views.publish',
  'views.push',
  'views.update',
]);

const resultSchema = z.looseObject({
  ok: z.boolean(),
  error: z.string().default('unknown_error'),
  response_metadata: z.looseObject({ messages: z.array(z.string()).default([]) }).default({ messages: [] }),
});

export interface JsonWebClientOptions extends WebClientOptions {
  readonly fetch: FetchFunction;
  readonly logger: Logger;
  /** Milliseconds. */
  readonly timeout: number;
}

/**
 * Slack's client, which sends blocks as JSON. The library would send them as a form, and copy them and Slack's answer for debug
 * lines that nobody sees: three times the CPU for a long message. Such calls are never repeated, and fail as the library's do.
 */
export class JsonWebClient extends WebClient {
  readonly #fetch: FetchFunction;
  readonly #log: Logger;
  readonly #timeout: number;

  constructor(options: JsonWebClientOptions) {
    super(undefined, options);
    this.#fetch = options.fetch;
    this.#log = options.logger;
    this.#timeout = options.timeout;
  }

  override async apiCall(method: string, options: Record<string, unknown> = {}): Promise<WebAPICallResult> {
    if (!methodsWithBlocks.has(method)) return super.apiCall(method, options);
    const { token, ...body } = options;
    const result = await this.#post(method, String(token), JSON.stringify(body));
    for (const message of result.response_metadata.messages) this.#log.warn(message);
    if (!result.ok) throw new WebAPIPlatformError(result);
    return result;
  }

  async #post(method: string, token: string, body: string): Promise<z.infer<typeof resultSchema>> {
    try {
      const answer = await this.#fetch(`${this.slackApiUrl}${method}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(this.#timeout),
      });
      if (answer.status === 429)
        throw new WebAPIRateLimitedError(readRetryAfter(answer.headers.get('retry-after')));
      const text = await answer.text();
      if (answer.status !== 200) throw new WebAPIHTTPError(answer.status, answer.statusText, {}, text);
      return resultSchema.parse(JSON.parse(text));
    } catch (error) {
      if (error instanceof WebAPIRateLimitedError || error instanceof WebAPIHTTPError) throw error;
      throw new WebAPIRequestError(error instanceof Error ? error : new Error(String(error)));
    }
  }
}

import type { HttpRequest } from './http-request.ts';
import type { FailureReason } from './transport.ts';

/** What a request met. */
export type HttpAnswer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly contentType: string;
      readonly body: string;
      /** The app said `x-slack-no-retry: 1`. */
      readonly forbidsRetry: boolean;
    }
  | { readonly kind: 'failure'; readonly reason: FailureReason };

const maxRedirects = 2;

const reasonOf = (error: unknown): FailureReason => {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /CERT|TLS|SSL|SELF_SIGNED/.test(code) ? 'ssl_error' : 'connection_failed';
};

/** Posts a request, following two redirects at most; never throws. */
export const postOnce = async (request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer> => {
  let { url } = request;
  const { headers, body } = request;
  try {
    for (let hops = 0; hops <= maxRedirects; hops += 1) {
      const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
      const location = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || location === null) {
        return {
          kind: 'answer',
          status: response.status,
          contentType: response.headers.get('content-type') ?? '',
          body: await response.text(),
          forbidsRetry: response.headers.get('x-slack-no-retry') === '1',
        };
      }
      await response.body?.cancel();
      url = new URL(location, url).href;
    }
    return { kind: 'failure', reason: 'too_many_redirects' };
  } catch (error) {
    return { kind: 'failure', reason: reasonOf(error) };
  }
};

import type { WebClientOptions } from '@slack/web-api';

type Fetch = NonNullable<WebClientOptions['fetch']>;
type Answer = Awaited<ReturnType<Fetch>>;

/** Fetches for Slack's clients, and looks at what every answer says beside its content. */
export interface AnswerWatch {
  readonly fetch: Fetch;
  /** What Slack's clock showed at its last answer, in milliseconds since 1970; undefined before the first. */
  readonly slackTime: () => number | undefined;
}

/** A watch that also tells of each answer's time at once. */
export function watchAnswers(
  noteSlackTime: (slackTime: number) => void,
  fetch: Fetch = globalThis.fetch,
): AnswerWatch {
  let last: number | undefined;
  return {
    fetch: async (url, init) => {
      const answer = await fetch(url, init);
      const date = Date.parse(answer.headers.get('date') ?? '');
      if (!Number.isNaN(date)) {
        last = date;
        noteSlackTime(date);
      }
      return answer.status === 429 ? withRetryAfter(answer) : answer;
    },
    slackTime: () => last,
  };
}

/** Seconds to wait where Slack does not say, and the longest time that is waited, whatever it says. */
const usualWait = 30;
const longestWait = 15 * 60;

/** How many seconds to wait after a 429 with this header. */
export function readRetryAfter(header: string | null): number {
  const seconds = header?.trim() ? Number(header) : Number.NaN;
  if (!Number.isFinite(seconds) || seconds <= 0) return usualWait;
  return Math.min(Math.ceil(seconds), longestWait);
}

/** Slack's client knows a 429 only by a header that makes sense. */
function withRetryAfter({ headers }: Answer): Answer {
  const wait = readRetryAfter(headers.get('retry-after'));
  return new Response(null, { status: 429, headers: { 'retry-after': String(wait) } });
}

import type { IncomingHttpHeaders } from 'node:http';

/** A request that was read whole. */
export interface HttpRequest {
  /** What follows the path's question mark. */
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The bytes as they came; empty for a GET. */
  readonly body: Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  /** The content type; plain text unless given. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Answers requests of one method and path. */
export type Route = (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>;

/** By method and path, such as `POST /slack/events`. A GET is also answered to HEAD; only a POST may have a body. */
export type Routes = ReadonlyMap<string, Route>;

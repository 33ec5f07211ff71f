import { createMetrics, type Metrics } from './metrics.ts';
import { type Checks, createReadiness } from './readiness.ts';
import type { HttpAnswer, Route, Routes } from './route.ts';

/** Says how the program is, and counts what is noted. */
export interface Monitoring extends Omit<Metrics, 'print'> {
  /** `/healthz`, `/readyz` and `/metrics`, for whoever looks after the program. */
  readonly routes: Routes;
}

export function createMonitoring(checks: Checks): Monitoring {
  const { print, ...metrics } = createMetrics();
  const findUnready = createReadiness(checks);
  const routes = new Map<string, Route>([
    // That it is answered is all there is to say: the event loop turns.
    ['GET /healthz', () => ({ status: 200, body: 'alive\n' })],
    ['GET /readyz', async () => describeReadiness(await findUnready())],
    ['GET /metrics', print],
  ]);
  return { ...metrics, routes };
}

function describeReadiness(unready: readonly string[]): HttpAnswer {
  if (unready.length === 0) return { status: 200, body: 'ready\n' };
  return { status: 503, body: `not ready: ${unready.join(', ')}\n` };
}

import type { Log } from '../log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { type Checks, createReadiness } from './readiness.ts';
import { type Answer, type RunningServer, startServer } from './server.ts';

export interface MonitoringOptions {
  readonly host: string;
  readonly port: number;
  readonly log: Log;
  readonly checks: Checks;
}

/** Says how the program is, and counts what is noted. */
export interface Monitoring extends RunningServer, Omit<Metrics, 'print'> {}

/** Serves `/healthz`, `/readyz` and `/metrics` to whoever looks after the program. */
export async function startMonitoring({ checks, ...address }: MonitoringOptions): Promise<Monitoring> {
  const { print, ...metrics } = createMetrics();
  const findUnready = createReadiness(checks);
  const routes = new Map<string, () => Answer | Promise<Answer>>([
    // That it is answered is all there is to say: the event loop turns.
    ['/healthz', () => ({ status: 200, body: 'alive' })],
    ['/readyz', async () => describeReadiness(await findUnready())],
    ['/metrics', print],
  ]);
  return { ...metrics, ...(await startServer({ ...address, routes })) };
}

function describeReadiness(unready: readonly string[]): Answer {
  if (unready.length === 0) return { status: 200, body: 'ready' };
  return { status: 503, body: `not ready: ${unready.join(', ')}` };
}

import type { Routes } from '../../src/http/route.ts';
import { startServer } from '../../src/http/server.ts';
import { createLog } from '../../src/log.ts';

/** Serves the routes at any free port, and tells the parent where. */
export async function serve(routes: Routes): Promise<void> {
  const server = await startServer({ host: '127.0.0.1', port: 0, routes, log: createLog('error') });
  process.send?.(server.url);
}

import type { Server } from 'node:http';

const triesAfterTaken = 50;

const tryPort = (server: Server, port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' ? address?.port : undefined);
    });
  });

/** Listens on the port, or on the next one that is free; returns which. Port 0 takes any. */
export const listen = async (server: Server, port: number, host: string): Promise<number> => {
  const last = port === 0 ? 0 : Math.min(port + triesAfterTaken, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    const taken = await tryPort(server, candidate, host);
    if (taken !== undefined) return taken;
  }
  throw new Error(`All ports from ${port} to ${last} are taken. Set PORT to a free one.`);
};

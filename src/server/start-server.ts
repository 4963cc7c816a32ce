// Opens the server's socket, on this machine only.
import { createAdaptorServer } from '@hono/node-server';
import { Failure } from '../base/failure.ts';
import { createApp } from './app.ts';
import type { ServerEffects } from './server-effects.ts';

/** Only programs on this machine can connect. */
const loopback = '127.0.0.1';

/** A server that listens. */
export interface RunningServer {
  /** Address of the page: `http://127.0.0.1:7447`. */
  readonly url: string;
  /** Ends open connections and stops listening. */
  close(): Promise<void>;
}

/** Starts the server; port 0 takes any free port. Fails with `address-in-use`. */
export async function startServer(effects: ServerEffects, port: number): Promise<RunningServer> {
  let isEnding = false;
  const lastWork: (() => Promise<void>)[] = [];
  const app = createApp({ ...effects, isEnding: () => isEnding, atEnd: (work) => void lastWork.push(work) });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: Error & { code?: string }) => {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(isTaken ? new Failure('address-in-use', { port }, { cause: error }) : error);
    });
    server.listen(port, loopback, resolve);
  });
  // The slowest thing to load is loaded once now, so that the first visit waits no longer than the next.
  effects.dossier.store.loadPositionTable().catch(effects.logError);
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${loopback}:${actual}`,
    close: async () => {
      isEnding = true;
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await Promise.all(lastWork.map((work) => work()));
    },
  };
}

// Opens the server's socket, on this machine only.
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { Failure } from '../base/failure.ts';
import { startSession } from './dossier-session.ts';
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

/** Starts the server of one dossier; port 0 takes any free port. Fails with `address-in-use`. */
export async function startServer(effects: ServerEffects, port: number): Promise<RunningServer> {
  const session = startSession(effects);
  return listen(session.app, port, session);
}

/** What is done when a server ends: stop what goes on beside answering, and wait for what must be done. */
export interface Ending {
  readonly end: () => void;
  readonly finish: () => Promise<void>;
}

/** Listens for an application; port 0 takes any free port. Fails with `address-in-use`. */
export async function listen(app: Hono, port: number, { end, finish }: Ending): Promise<RunningServer> {
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: Error & { code?: string }) => {
      const isTaken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      reject(isTaken ? new Failure('address-in-use', { port }, { cause: error }) : error);
    });
    server.listen(port, loopback, resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${loopback}:${actual}`,
    close: async () => {
      end();
      await new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await finish();
    },
  };
}

// A dossier that is shown: its application, and how that ends.
import type { Hono } from 'hono';
import { createApp } from './app.ts';
import type { ServerEffects } from './server-effects.ts';

/** An open application. */
export interface DossierSession {
  readonly app: Hono;
  /** What goes on beside answering stops from here. */
  readonly end: () => void;
  /** Waits for the work that must be done before the dossier is closed. */
  readonly finish: () => Promise<void>;
}

/** Starts the application of a dossier. */
export function startSession(effects: ServerEffects): DossierSession {
  let isEnding = false;
  const lastWork: (() => Promise<void>)[] = [];
  const app = createApp({ ...effects, isEnding: () => isEnding, atEnd: (work) => void lastWork.push(work) });
  // The slowest thing to load is loaded once now, so that the first visit waits no longer than the next.
  effects.dossier.store.loadPositionTable().catch(effects.logError);
  return {
    app,
    end: () => {
      isEnding = true;
    },
    finish: async () => {
      await Promise.all(lastWork.map((work) => work()));
    },
  };
}

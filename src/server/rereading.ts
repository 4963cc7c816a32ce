// Reads articles again in the background after the codebook has changed, and tells how far it is.
import { availableParallelism } from 'node:os';
import { keepCards, keptKinds } from '../actions/cards/keep-cards.ts';
import { compareArticles, findUncompared } from '../actions/compare-articles.ts';
import { loadComparers } from '../actions/load-comparers.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { findStaleArticles, readAgain } from '../actions/read-again.ts';
import { Failure } from '../base/failure.ts';
import type { WireRereading } from './wire.ts';

/** Most threads that read while the page is in use: one processor stays for the page. */
const mostWorkers = 4;

/** A reading that goes on beside the page. */
export interface Rereading {
  readonly show: () => Promise<WireRereading>;
  /** Starts it; does nothing while it runs. */
  readonly start: () => void;
}

/** Nothing is read until it is asked for. */
export function createRereading(current: () => Promise<Dossier>, logError: (error: unknown) => void): Rereading {
  let running: { done: number; total: number } | null = null;
  let trouble: string | null = null;
  const readAll = async (progress: { done: number; total: number }) => {
    const dossier = await current();
    const stale = await findStaleArticles(dossier);
    progress.total = stale.ids.length + stale.ofPositions.length;
    const workers = Math.max(1, Math.min(mostWorkers, availableParallelism() - 1));
    for await (const _ of readAgain(dossier, stale, workers)) progress.done += 1;
    await compareAll(await current());
  };
  const compareAll = async (dossier: Dossier) => {
    const { store, codebook } = dossier;
    const list = await loadComparers(codebook);
    for await (const _ of compareArticles(store, await findUncompared(store, list), list));
    await keepCards(dossier, keptKinds);
  };
  return {
    show: async () => {
      if (running) return { ...running, isRunning: true, waiting: running.total - running.done, trouble: null };
      const { ids, ofPositions } = await findStaleArticles(await current());
      return { isRunning: false, done: 0, total: 0, waiting: ids.length + ofPositions.length, trouble };
    },
    start: () => {
      if (running) return;
      const progress = { done: 0, total: 0 };
      running = progress;
      trouble = null;
      readAll(progress)
        .catch((error: unknown) => {
          trouble = error instanceof Failure ? error.message : 'Reading met an error; the terminal shows more.';
          if (!(error instanceof Failure)) logError(error);
        })
        .finally(() => {
          running = null;
        });
    },
  };
}

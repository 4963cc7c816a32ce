// Reads articles again in the background after the codebook or Parley itself has changed, compares what is new, and tells how far it is.
import { availableParallelism } from 'node:os';
import { keepCards, keptKinds } from '../actions/cards/keep-cards.ts';
import { compareArticles, findUncompared } from '../actions/compare-articles.ts';
import { toFailure } from '../actions/file-error.ts';
import { loadComparers } from '../actions/load-comparers.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { findStaleArticles, readAgain } from '../actions/read-again.ts';
import { countReadOtherwise } from '../actions/reader-version.ts';
import type { ServerEffects } from './server-effects.ts';
import type { WireRereading } from './wire.ts';

/** Most threads that read while the page is in use: one processor stays for the page. */
const mostWorkers = 4;

/** A reading that goes on beside the page. */
export interface Rereading {
  readonly show: () => Promise<WireRereading>;
  /** Starts it, or lets it run once more where it runs: what came in meanwhile may have come too late. `compare` does the second half only: what was read stays as it is. */
  readonly start: (what: Work) => void;
}

type Work = 'read' | 'compare';

type Progress = Pick<WireRereading, 'step' | 'done' | 'total'>;

/** Nothing is read until it is asked for. */
export function createRereading(
  current: () => Promise<Dossier>,
  { logError, isEnding = () => false }: Pick<ServerEffects, 'logError' | 'isEnding'>,
): Rereading {
  let running: Progress | null = null;
  let askedMeanwhile: Work | null = null;
  let trouble: string | null = null;
  const tell = (progress: Progress): void => {
    running = progress;
  };
  const readAll = async () => {
    const dossier = await current();
    const stale = await findStaleArticles(dossier);
    const total = stale.ids.length + stale.ofPositions.length;
    const workers = Math.max(1, Math.min(mostWorkers, availableParallelism() - 1));
    let done = 0;
    tell({ step: 'reading', done, total });
    for await (const _ of readAgain(dossier, stale, workers)) {
      done += 1;
      tell({ step: 'reading', done, total });
      if (isEnding()) return;
    }
  };
  const compareAll = async () => {
    const dossier = await current();
    const list = await loadComparers(dossier.codebook);
    const waiting = await findUncompared(dossier.store, list);
    let done = 0;
    tell({ step: 'comparing', done, total: waiting.length });
    for await (const { articles } of compareArticles(dossier.store, waiting, list)) {
      done += articles;
      tell({ step: 'comparing', done, total: waiting.length });
      if (isEnding()) return;
    }
    tell({ step: 'sorting', done, total: waiting.length });
    // A piece at a time, so that a server that ends in the middle leaves the rest for later.
    while (!isEnding() && (await keepCards(dossier, keptKinds, cardsAtOnce)) > 0);
  };
  const showWaiting = async (): Promise<WireRereading> => {
    const dossier = await current();
    const { ids, ofPositions } = await findStaleArticles(dossier);
    const uncompared = await dossier.store.listUncompared(await loadComparers(dossier.codebook));
    const readOtherwise = await countReadOtherwise(dossier);
    const waiting = ids.length + ofPositions.length;
    return { ...idle, waiting, readOtherwise, uncompared: uncompared.length, trouble };
  };
  const start = (what: Work): void => {
    if (running) {
      askedMeanwhile = askedMeanwhile === 'read' ? 'read' : what;
      return;
    }
    tell({ step: 'looking', done: 0, total: 0 });
    trouble = null;
    (what === 'read' ? readAll().then(compareAll) : compareAll())
      .catch((error: unknown) => {
        // The dossier may be closed in the middle; what is not done waits there.
        if (isEnding()) return;
        const failure = toFailure(error);
        trouble = failure?.message ?? 'Reading met an error; the terminal shows more.';
        if (failure === null) logError(error);
      })
      .finally(() => {
        running = null;
        const next = askedMeanwhile;
        askedMeanwhile = null;
        if (next !== null && trouble === null && !isEnding()) start(next);
      });
  };
  return {
    start,
    show: async () =>
      running === null
        ? showWaiting()
        : {
            ...running,
            isRunning: true,
            waiting: running.total - running.done,
            readOtherwise: 0,
            uncompared: 0,
            trouble: null,
          },
  };
}

/** Items sorted into the pages of Accounts between two looks whether the server ends. */
const cardsAtOnce = 500;

const idle = { isRunning: false, step: 'looking', done: 0, total: 0 } as const;

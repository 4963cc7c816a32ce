// What follows adding and reading again: new articles are compared with the others, with progress.
import { compareArticles, findUncompared } from '../actions/compare-articles.ts';
import { keepCards, keptKinds } from '../actions/keep-cards.ts';
import { loadComparers } from '../actions/load-comparers.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { count } from './describe-reading.ts';
import { exitCodes } from './exit-codes.ts';
import { watchInterruption } from './interruption.ts';
import { writeOut } from './output.ts';
import { startProgress } from './progress.ts';

/** Compares what has not been compared yet; exit code 130 when stopped. */
export async function compareAndShow(dossier: Dossier): Promise<void> {
  const { path, store, codebook } = dossier;
  const list = await loadComparers(codebook);
  const waiting = await findUncompared(store, list);
  if (waiting.length === 0) return;
  const progress = startProgress({ count: waiting.length, weight: waiting.length }, 'articles compared');
  const interruption = watchInterruption('articles');
  let left = waiting.length;
  try {
    for await (const { articles } of compareArticles(store, waiting, list)) {
      left -= articles;
      progress.step(articles, articles);
      if (interruption.isAsked) break;
    }
  } finally {
    interruption.end();
    progress.end();
  }
  if (left === 0) return keepAndShow(dossier);
  process.exitCode = exitCodes.stopped;
  await writeOut(
    `Not compared with the others yet: ${count(left, 'article')}. Run "parley read-again ${path}" to go on.\n`,
  );
}

/** Items between two steps of the progress that is shown. */
const cardsAtOnce = 500;

/** Puts what was compared onto the pages, with progress; stopped, the pages do the rest when they are looked at. */
async function keepAndShow(dossier: Dossier): Promise<void> {
  const count = await dossier.store.countStale(keptKinds);
  if (count === 0) return;
  const progress = startProgress({ count, weight: count }, 'places sorted into the pages of Accounts');
  const interruption = watchInterruption('places');
  try {
    let left = count;
    while (left > 0 && !interruption.isAsked) {
      const waiting = await keepCards(dossier, keptKinds, cardsAtOnce);
      if (waiting < left) progress.step(left - waiting, left - waiting);
      left = Math.min(left, waiting);
    }
  } finally {
    interruption.end();
    progress.end();
  }
}

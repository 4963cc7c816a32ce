// What follows adding and reading again: new articles are compared with the others and put on the pages, with progress.

import { keepCards, keptKinds } from '../actions/cards/keep-cards.ts';
import { compareArticles, findUncompared } from '../actions/compare-articles.ts';
import { loadComparers } from '../actions/load-comparers.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { count } from '../base/count-noun.ts';
import type { ComparisonKind } from '../model/comparison.ts';
import { exitCodes } from './exit-codes.ts';
import type { Interruption } from './interruption.ts';
import { writeNote, writeOut } from './output.ts';
import { startProgress } from './progress.ts';

/** Does what is left to do of either, from this run or an earlier one; exit code 130 when stopped. */
export async function compareAndShow(dossier: Dossier, interruption: Interruption): Promise<void> {
  interruption.pieces = 'articles';
  const articles = await compareWaiting(dossier, interruption);
  if (articles > 0) return tellStopped(`Not compared with the others yet: ${count(articles, 'article')}.`, dossier);
  interruption.pieces = 'places';
  const places = await keepWaiting(dossier, interruption);
  if (places > 0) await tellStopped(`Not on the pages of Accounts yet: ${count(places, 'place')}.`, dossier);
}

async function tellStopped(what: string, { path }: Dossier): Promise<void> {
  process.exitCode = exitCodes.stopped;
  await writeOut(`${what} Run "parley read-again ${path}" to go on.\n`);
}

/** What is compared, in the words of the pages. */
const comparedWords: Readonly<Record<ComparisonKind, string>> = {
  utterance: 'words said',
  reuse: 'passages taken over',
  event: 'events',
  quantity: 'figures',
  claim: 'claims and replies',
  citation: 'citations',
  name: 'names',
};

/** Compares what has not been compared yet; gives how many articles are left. */
async function compareWaiting({ store, codebook }: Dossier, interruption: Interruption): Promise<number> {
  const list = await loadComparers(codebook);
  const waiting = await findUncompared(store, list, (kind) =>
    writeNote(`Parley compares ${comparedWords[kind]} otherwise than before: taking away what it found.`),
  );
  let left = waiting.length;
  if (left === 0 || interruption.isAsked) return left;
  const progress = startProgress({ count: left, weight: left }, { noun: 'articles compared' });
  try {
    for await (const { articles } of compareArticles(store, waiting, list)) {
      left -= articles;
      progress.step(articles, articles);
      if (interruption.isAsked) break;
    }
  } finally {
    progress.end();
  }
  return left;
}

/** Items between two steps of the progress that is shown. */
const cardsAtOnce = 500;

/** Puts what was compared onto the pages; gives how many places are left, which the pages also see to when they are opened. */
async function keepWaiting(dossier: Dossier, interruption: Interruption): Promise<number> {
  let left = await dossier.store.countStale(keptKinds);
  if (left === 0 || interruption.isAsked) return left;
  const progress = startProgress(
    { count: left, weight: left },
    { noun: 'places sorted into the pages of Accounts', isMixed: true },
  );
  try {
    while (left > 0 && !interruption.isAsked) {
      const waiting = await keepCards(dossier, keptKinds, cardsAtOnce);
      // One card may let others wait: happenings are grouped anew once a dossier has grown much.
      if (waiting > left) progress.grow({ count: waiting - left, weight: waiting - left });
      else progress.step(left - waiting, left - waiting);
      left = waiting;
    }
  } finally {
    progress.end();
  }
  return left;
}

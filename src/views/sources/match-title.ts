// Finds the article that a sentence speaks of by its headline: "the ten terms published by the Post" and "The Ten Terms".
import { remember } from '../../base/remember.ts';
import type { SourceArticle } from '../../model/sources.ts';
import { readRoots } from '../word-roots.ts';

/** Fewest words that a headline shares with the sentence. */
const fewestShared = 2;

/** The one article whose headline shares most words with a sentence, and two at least; null where none does, or several do. */
export function matchTitle(sentence: string, articles: readonly SourceArticle[]): SourceArticle | null {
  const told = readRoots(sentence);
  const titles = articles.map((article) => rootsOfTitle(article).filter((root) => told.has(root)));
  const counts = new Map<string, number>();
  for (const root of titles.flat()) counts.set(root, (counts.get(root) ?? 0) + 1);
  // What stands in most headlines of the outlet tells none of them from the others.
  const isTelling = (root: string): boolean =>
    (counts.get(root) ?? 0) * 2 <= articles.length || articles.length < fewestShared;
  const shared = titles.map((roots) => roots.filter(isTelling).length);
  const most = shared.reduce((sum, one) => Math.max(sum, one), 0);
  const best = articles.filter((_, at) => shared[at] === most);
  return most >= fewestShared && best.length === 1 ? (best[0] ?? null) : null;
}

/** Read once for all sentences that an article is asked for by: an outlet prints thousands in the weeks that may be meant. */
const rootsOfTitle = remember(({ outlet, title }: SourceArticle): readonly string[] => {
  const own = readRoots(outlet ?? '');
  return [...readRoots(title ?? '')].filter((root) => !own.has(root));
});

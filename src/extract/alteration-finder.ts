// Tells which articles a changed codebook can read otherwise, and how much of them, so that nothing else is read again.
//
// Example: after "Vera Holm" came in, only articles with a word like "Vera" or "Holm" can change. Errs on the side of reading.
import type { Article } from '../model/article.ts';
import { type CodebookChange, capital, wordsOf } from './codebook-change.ts';
import { nameKey } from './mentions/name-key.ts';

/** Base forms by inflected form: `fought` gives `fight`. */
export type Inflections = ReadonlyMap<string, string>;

/** What of an article may come out otherwise: issues bear on positions alone, names on everything. */
export type Alteration = 'nothing' | 'positions' | 'everything';

/** What of an article the finder looks at. */
export type AlteredText = Pick<Article, 'text' | 'title' | 'byline'>;

/** Tells of one article after the other what the change may alter. */
export function createAlterationFinder(
  change: CodebookChange,
  inflections: Inflections,
): (article: AlteredText) => Alteration {
  const holdsCue = createWordFinder(change.cues, inflections);
  return (article) => {
    if (change.isWide) return 'everything';
    const text = [article.text, article.title ?? '', ...article.byline].join('\n');
    if (change.names.size > 0 && holdsName(text, change)) return 'everything';
    if (change.offices.size > 0 && holdsOffice(text, change)) return 'everything';
    return holdsCue(text) ? 'positions' : 'nothing';
  };
}

/** Keys of names written small are sought in words written small as well. */
function holdsName(text: string, { names, smallNames }: CodebookChange): boolean {
  for (const word of new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])) {
    const sought = capital.test(word) ? names : smallNames;
    if (sought.size > 0 && sought.has(nameKey(word))) return true;
  }
  return false;
}

function holdsOffice(text: string, { offices }: CodebookChange): boolean {
  const words = new Set(wordsOf(text));
  return [...offices].some((word) => words.has(word) || words.has(`${word}s`));
}

/** Finds words by their beginnings, irregular forms included; one pass over a text, whatever the number of words. */
function createWordFinder(beginnings: readonly string[], inflections: Inflections): (text: string) => boolean {
  if (beginnings.length === 0) return () => false;
  const irregular = [...inflections]
    .filter(([, lemma]) => beginnings.some((start) => lemma.startsWith(start)))
    .map(([form]) => form);
  const pattern = new RegExp(`(?:${[...beginnings, ...irregular].join('|')})`, 'gu');
  return (text) => {
    const lowered = text.toLowerCase();
    for (const { index } of lowered.matchAll(pattern)) {
      if (index === 0 || !/[\p{L}\p{M}\p{N}]/u.test(lowered.charAt(index - 1))) return true;
    }
    return false;
  };
}

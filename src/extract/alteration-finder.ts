// Tells which articles a changed codebook can read otherwise, and how much of them, so that nothing else is read again.
//
// Example: after "Vera Holm" came in, only articles with a word like "Vera" or "Holm" can change. Errs on the side of reading.
import type { Article } from '../model/article.ts';
import { type CodebookChange, capital, wordsOf } from './codebook-change.ts';
import { nameKey } from './mentions/name-key.ts';

/** Inflected forms with their base forms: `fought` with `fight`. */
export type Inflections = Iterable<readonly [form: string, base: string]>;

/** What of an article may come out otherwise: issues bear on positions alone, names on everything. */
export type Alteration = 'nothing' | 'positions' | 'everything';

/** What of an article the finder looks at. */
export type AlteredText = Pick<Article, 'text' | 'title' | 'byline'>;

/** Tells of one article after the other what the change may alter. */
export function createAlterationFinder(
  change: CodebookChange,
  inflections: Inflections,
): (article: AlteredText) => Alteration {
  const holdsSign = createSignFinder(change.signs, inflections);
  return (article) => {
    if (change.isWide) return 'everything';
    const text = [article.text, article.title ?? '', ...article.byline].join('\n');
    if (change.names.size > 0 && holdsName(text, change)) return 'everything';
    if (change.offices.size > 0 && holdsOffice(text, change)) return 'everything';
    return holdsSign(article.text) ? 'positions' : 'nothing';
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

/** Words that are read out of others: "will" and "not" of "won't". */
const unsought = /^(?:be|can|have|not|will)$/;

/** True for a text that holds all words of one of the signs, inflected and spelled as they may be. */
function createSignFinder(signs: readonly (readonly string[])[], inflections: Inflections): (text: string) => boolean {
  const bases = [...inflections];
  const sought = signs.map((words) => words.flatMap(wordsOf).filter((word) => !unsought.test(word)));
  if (sought.some((words) => words.length === 0)) return () => true;
  const patterns = new Map(sought.flat().map((word) => [word, patternOf(word, bases)]));
  // One pass tells that none of the words is there, which is so of most texts.
  const any = patterns.size === 0 ? null : createWordTest([...patterns.values()]);
  const groups = sought.map((words) => words.map((word) => createWordTest([patterns.get(word) ?? word])));
  return (text) => {
    const lowered = text.toLowerCase();
    return any?.(lowered) === true && groups.some((tests) => tests.every((test) => test(lowered)));
  };
}

/** Forms a word may have in a text, as a pattern of their beginnings: `fight` gives `fight|fought`. */
function patternOf(word: string, inflections: readonly (readonly [string, string])[]): string {
  const start = beginningOf(word);
  const irregular = inflections.flatMap(([form, base]) => (base.startsWith(start) ? [form] : []));
  return [spellingsOf(start), ...irregular.filter((form) => !form.startsWith(start))].join('|');
}

/** British and American spellings, which are one to the reader of issues: "colour", "color". */
function spellingsOf(start: string): string {
  return start
    .replace(/i[sz]/g, 'i[sz]')
    .replace(/ou?r/g, 'ou?r')
    .replace(/t(?:er|re?)$/, 't(?:er|r)')
    .replace(/fen[cs]/g, 'fen[cs]');
}

/** What endings leave of a word: "stat" of "state", "stating"; "suppl" of "supply", "supplies". */
function beginningOf(word: string): string {
  const stem = word.replace(/(?:ies|ing|ed|es|s|y|e)$/, '');
  return stem.length > 2 ? stem : word;
}

/** Tells whether a word with one of the beginnings stands in a text. */
function createWordTest(beginnings: readonly string[]): (lowered: string) => boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${beginnings.join('|')})`, 'u');
  return (lowered) => pattern.test(lowered);
}

// Finds the first of many phrases in a text: at a word only those are tried that open with it.

/** A phrase as a pattern, and the words that may open it, each of which the pattern spells out. */
export interface OpenedPhrase {
  readonly openers: readonly string[];
  readonly pattern: string;
}

/** The part of a regular expression that is asked of phrases. */
export type PhrasePattern = Pick<RegExp, 'exec'>;

/** A word as it may open a phrase: "walk", "'re", "re-open". */
const word = /(?<![\w'-])'?\w[\w-]*/g;
const plainWord = /^'?\w[\w-]*$/;

/**
 * Finds what one pattern of all phrases would, `(?<![\w'-])(?:first|second|...)(?![\w-])`: the leftmost, and of those the first in the
 * list. Thousands of phrases cost no more than the few that share a word with the text.
 */
export function createPhrasePattern(phrases: readonly OpenedPhrase[]): PhrasePattern {
  const byOpener = new Map<string, string[]>();
  for (const { openers, pattern } of phrases)
    for (const opener of new Set(openers)) {
      if (!plainWord.test(opener)) throw new Error(`A phrase cannot open with ${opener}: ${pattern}`);
      const held = byOpener.get(opener);
      if (held === undefined) byOpener.set(opener, [pattern]);
      else held.push(pattern);
    }
  const patterns = new Map(
    [...byOpener].map(([opener, list]) => [opener, new RegExp(`(?:${list.join('|')})(?![\\w-])`, 'y')]),
  );
  return {
    exec: (text) => {
      for (const { opener, index } of listOpeners(text)) {
        const pattern = patterns.get(opener);
        if (pattern === undefined) continue;
        pattern.lastIndex = index;
        const found = pattern.exec(text);
        if (found !== null) return found;
      }
      return null;
    },
  };
}

interface Opener {
  readonly opener: string;
  readonly index: number;
}

/** The words of the text that was asked about last: the phrases of one move after the other are looked for in it. */
let latest: { readonly text: string; readonly openers: readonly Opener[] } = { text: '', openers: [] };

function listOpeners(text: string): readonly Opener[] {
  if (latest.text !== text)
    latest = { text, openers: Array.from(text.matchAll(word), ({ 0: opener, index }) => ({ opener, index })) };
  return latest.openers;
}

// Finds the first of many phrases in a text: only those are tried that have a telling word in it.

/** A phrase as a pattern, with the words that may open it and those of which one stands behind; the pattern spells them out. */
export interface OpenedPhrase {
  readonly openers: readonly string[];
  /** Groups of words of which each gives one to the phrase; empty where the opener is all. */
  readonly groups: readonly (readonly string[])[];
  readonly pattern: string;
}

/** The part of a regular expression that is asked of phrases. */
export type PhrasePattern = Pick<RegExp, 'exec'>;

/** A word as it may open a phrase: "walk", "'re", "re-open". */
const word = /(?<![\w'-])'?\w[\w-]*/g;
const plainWord = /^'?\w[\w-]*$/;

interface CompiledPhrase {
  readonly number: number;
  readonly openers: ReadonlySet<string>;
  readonly pattern: RegExp;
}

/**
 * Finds what one pattern of all phrases would, `(?<![\w'-])(?:first|second|...)(?![\w-])`: the leftmost, and of those the first in the
 * list. Thousands of phrases cost no more than the few that share a telling word with the text.
 */
export function createPhrasePattern(phrases: readonly OpenedPhrase[]): PhrasePattern {
  const byTelling = new Map<string, CompiledPhrase[]>();
  phrases.forEach(({ openers, groups, pattern }, number) => {
    const wrong = openers.find((opener) => !plainWord.test(opener));
    if (wrong !== undefined) throw new Error(`A phrase cannot open with ${wrong}: ${pattern}`);
    const compiled = { number, openers: new Set(openers), pattern: new RegExp(`(?:${pattern})(?![\\w-])`, 'y') };
    for (const telling of new Set(chooseTelling(openers, groups))) {
      const held = byTelling.get(telling);
      if (held === undefined) byTelling.set(telling, [compiled]);
      else held.push(compiled);
    }
  });
  return {
    exec: (text) => {
      const words = listOpeners(text);
      const candidates = new Set(words.flatMap(({ opener }) => byTelling.get(opener) ?? []));
      if (candidates.size === 0) return null;
      const inOrder = [...candidates].sort((a, b) => a.number - b.number);
      for (const { opener, index } of words)
        for (const { openers, pattern } of inOrder) {
          if (!openers.has(opener)) continue;
          pattern.lastIndex = index;
          const found = pattern.exec(text);
          if (found !== null) return found;
        }
      return null;
    },
  };
}

/** The words of which one must stand in the text: the group whose shortest word is longest, for long words are rare. */
function chooseTelling(openers: readonly string[], groups: readonly (readonly string[])[]): readonly string[] {
  const shortest = (group: readonly string[]): number => Math.min(...group.map(({ length }) => length));
  const usable = groups.filter((group) => group.every((one) => plainWord.test(one)));
  return [openers, ...usable].reduce((best, group) => (shortest(group) > shortest(best) ? group : best));
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

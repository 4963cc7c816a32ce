// Finds the first of many phrases in a text: only those are tried that have a telling word in it.
import { addToGroup } from '../../../base/group-by.ts';

/** A phrase as a pattern, with the words that may open it and those of which one stands behind; the pattern spells them out. */
export interface OpenedPhrase {
  readonly openers: readonly string[];
  /** Groups of words of which each gives one to the phrase; empty where the opener is all. */
  readonly groups: readonly (readonly string[])[];
  readonly pattern: string;
}

/** The part of a regular expression that is asked of phrases; what starts at `before` or later need not be found. */
export interface PhrasePattern {
  exec(text: string, before?: number): RegExpExecArray | null;
}

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
      everTelling.add(telling);
      addToGroup(byTelling, telling, compiled);
    }
  });
  return {
    exec: (text, before = text.length) => {
      const candidates = listCandidates(text, byTelling);
      if (candidates.length === 0) return null;
      for (const { opener, index } of read(text).openers) {
        if (index >= before) return null;
        for (const { openers, pattern } of candidates) {
          if (!openers.has(opener)) continue;
          pattern.lastIndex = index;
          const found = pattern.exec(text);
          if (found !== null) return found;
        }
      }
      return null;
    },
  };
}

const noPhrases: readonly CompiledPhrase[] = [];

/** The phrases that a telling word of stands in the text, in their order; most texts have none. */
function listCandidates(
  text: string,
  byTelling: ReadonlyMap<string, readonly CompiledPhrase[]>,
): readonly CompiledPhrase[] {
  let found: Set<CompiledPhrase> | null = null;
  for (const telling of read(text).telling)
    for (const phrase of byTelling.get(telling) ?? noPhrases) {
      found ??= new Set();
      found.add(phrase);
    }
  return found === null ? noPhrases : [...found].sort((a, b) => a.number - b.number);
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

/** A text as words, and those of them that are telling in any phrase. */
interface ReadText {
  readonly text: string;
  readonly openers: readonly Opener[];
  readonly telling: readonly string[];
}

/** Words that are telling in a phrase of any pattern. */
const everTelling = new Set<string>();

/** The text that was asked about last: the phrases of one move after the other are looked for in it. */
let latest: ReadText = { text: '', openers: [], telling: [] };

function read(text: string): ReadText {
  if (latest.text !== text) {
    const openers = Array.from(text.matchAll(word), ({ 0: opener, index }) => ({ opener, index }));
    const telling = openers.flatMap(({ opener }) => (everTelling.has(opener) ? [opener] : []));
    latest = { text, openers, telling };
  }
  return latest;
}

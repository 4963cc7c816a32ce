// Finds the first of many phrases in a text: only those are tried that have a telling word in it.
import { addToGroup, groupBy } from '../../../base/group-by.ts';
import { once } from '../../../base/once.ts';

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
  /** Rises in the order of the lists. */
  readonly number: number;
  /** The pattern it belongs to. */
  readonly owner: PhrasePattern;
  readonly openers: ReadonlySet<string>;
  readonly pattern: RegExp;
}

/** The phrases of all patterns, by their telling words. */
const byTelling = new Map<string, CompiledPhrase[]>();
let compiledSoFar = 0;

/**
 * Finds what one pattern of all phrases would, `(?<![\w'-])(?:first|second|...)(?![\w-])`: the leftmost, and of those the first in the
 * list. Thousands of phrases cost no more than the few that share a telling word with the text.
 */
export function createPhrasePattern(phrases: readonly OpenedPhrase[]): PhrasePattern {
  const owner: PhrasePattern = {
    exec: (text, before = text.length) => {
      const { candidates, words } = read(text);
      const own = candidates.get(owner);
      return own === undefined ? null : findFirst(own, { text, words: words(), before });
    },
  };
  for (const { openers, groups, pattern } of phrases) {
    const wrong = openers.find((opener) => !plainWord.test(opener));
    if (wrong !== undefined) throw new Error(`A phrase cannot open with ${wrong}: ${pattern}`);
    const compiled = {
      number: compiledSoFar++,
      owner,
      openers: new Set(openers),
      pattern: new RegExp(`(?:${pattern})(?![\\w-])`, 'y'),
    };
    for (const telling of new Set(chooseTelling(openers, groups))) addToGroup(byTelling, telling, compiled);
  }
  latest = nothingRead;
  return owner;
}

interface Sought {
  readonly text: string;
  readonly words: readonly Opener[];
  readonly before: number;
}

function findFirst(candidates: readonly CompiledPhrase[], { text, words, before }: Sought): RegExpExecArray | null {
  for (const { opener, index } of words) {
    if (index >= before) return null;
    for (const { openers, pattern } of candidates) {
      if (!openers.has(opener)) continue;
      pattern.lastIndex = index;
      const found = pattern.exec(text);
      if (found !== null) return found;
    }
  }
  return null;
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

/** A text, the phrases that a telling word of stands in it, by pattern and in their order, and its words. */
interface ReadText {
  readonly text: string;
  readonly candidates: ReadonlyMap<PhrasePattern, readonly CompiledPhrase[]>;
  readonly words: () => readonly Opener[];
}

const nothingRead: ReadText = { text: '', candidates: new Map(), words: () => [] };
/** The text that was asked about last, since the last pattern was made: the phrases of one move after the other are looked for in it. */
let latest = nothingRead;

function read(text: string): ReadText {
  if (latest.text !== text) latest = { text, candidates: listCandidates(text), words: once(() => listWords(text)) };
  return latest;
}

function listCandidates(text: string): ReadText['candidates'] {
  const found = new Set<CompiledPhrase>();
  for (const telling of text.match(word) ?? []) for (const phrase of byTelling.get(telling) ?? []) found.add(phrase);
  return groupBy(
    [...found].sort((a, b) => a.number - b.number),
    ({ owner }) => owner,
  );
}

function listWords(text: string): readonly Opener[] {
  return Array.from(text.matchAll(word), ({ 0: opener, index }) => ({ opener, index }));
}

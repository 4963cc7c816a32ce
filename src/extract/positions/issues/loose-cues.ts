// Cues of several words whose words stand apart, in another order or in other forms: "send him back" in "sent the boy back".
import type { Tokens } from '../../../model/analysed-text.ts';
import type { Issue } from '../../../model/codebook.ts';
import { grammarWords, particles } from '../../languages/en/cue-particles.ts';
import { rootOf, splitWords } from './cue-words.ts';

/** A cue by those of its words that mean something. */
export interface LooseCue {
  readonly issue: string;
  /** The cue as the codebook writes it, in lower case. */
  readonly written: string;
  /** Roots of its words, two or more. */
  readonly words: readonly string[];
  /** True where it ends in a particle: "turn him over" is not "over the turn". */
  readonly isOrdered: boolean;
}

/** First and last token of a cue in a text. */
export type CueTokens = readonly [first: number, last: number];

/** Words that may stand between two words of a cue: a short object ("the boy and his bags"), an article with an adjective or two. */
const longestGap = 4;
/** Words between which nothing is said together. */
const dividers = /^(?:[,;:.!?()—–-]|and|but|or|who|which|that|if|said|says)$/;

/** Labels and cues of two words and more that mean something, by the root of the first. */
export function compileLooseCues(issues: readonly Issue[]): ReadonlyMap<string, readonly LooseCue[]> {
  const loose = new Map<string, LooseCue[]>();
  for (const issue of issues)
    for (const written of new Set([issue.label, ...issue.cues].map((one) => one.toLowerCase()))) {
      const cue = loosen(issue.id, written);
      const [first] = cue.words;
      if (first === undefined || cue.words.length < 2) continue;
      const held = loose.get(first) ?? [];
      const key = cue.words.join(' ');
      if (!held.some((one) => one.issue === cue.issue && one.words.join(' ') === key)) loose.set(first, [...held, cue]);
    }
  return loose;
}

function loosen(issue: string, written: string): LooseCue {
  const words = splitWords(written);
  const last = words.length - 1;
  const isOrdered = last > 0 && particles.has(words[last] ?? '');
  const telling = words.filter((word, at) => !grammarWords.has(word) || (isOrdered && at === last));
  return { issue, written, words: [...new Set(telling.map(rootOf))], isOrdered };
}

/** Tells whether a token is a form of the word with a root. */
export type FitsRoot = (token: number, root: string) => boolean;

/** Where the words of a cue stand together, its first being a token; null where they do not. */
export function findLooseCue(
  tokens: Tokens,
  at: number,
  { words, isOrdered }: LooseCue,
  fits: FitsRoot,
): CueTokens | null {
  let [first, last] = [at, at];
  for (const root of words.slice(1)) {
    const ahead = seek(tokens, last, 1, (token) => fits(token, root));
    const found = ahead ?? (isOrdered ? null : seek(tokens, first, -1, (token) => fits(token, root)));
    if (found === null) return null;
    first = Math.min(first, found);
    last = Math.max(last, found);
  }
  return [first, last];
}

/** The nearest token of the sentence that fits, near enough and with nothing between that divides. */
function seek(tokens: Tokens, from: number, step: 1 | -1, fits: (token: number) => boolean): number | null {
  for (let away = 1; away <= longestGap + 1; away += 1) {
    const token = from + step * away;
    if (tokens.sentence[token] !== tokens.sentence[from]) return null;
    if (fits(token)) return token;
    if (dividers.test(tokens.lower[token] ?? '')) return null;
  }
  return null;
}

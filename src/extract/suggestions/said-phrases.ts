// Noun phrases of what was said, in their base form: what issues and cues are proposed from.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import { stripEnding } from '../../text/lemmatiser.ts';
import { vagueAdjectives, weakNouns } from './weak-nouns.ts';

/** A statement's sentence, analysed. */
export interface SaidText {
  readonly analysed: AnalysedText;
  readonly article: NonNullable<Suggestion['quote']>['article'];
  readonly title: string | null;
}

/** Most words of a phrase. */
const longestPhrase = 3;

/** Phrases in their base form, each once; names and what a cue speaks of already are left out. */
export function phrasesOf(
  { tokens }: AnalysedText,
  cues: ReadonlySet<string>,
  [first, end]: readonly [number, number] = [0, tokens.count],
): ReadonlySet<string> {
  const phrases = new Set<string>();
  let words: string[] = [];
  const close = () => {
    for (let from = 0; from < words.length; from += 1) {
      const phrase = words.slice(from);
      const written = phrase.join(' ');
      const isKnown = phrase.some((word) => cues.has(word)) || cues.has(written);
      if (phrase.length <= longestPhrase && !isKnown && !weakNouns.has(phrase.at(-1) ?? '')) phrases.add(written);
    }
    words = [];
  };
  for (let at = first; at < end; at += 1) {
    const tag = tokens.tag[at] ?? '';
    const lemma = tokens.lemma[at] ?? '';
    const isWord = /^\p{Ll}[\p{L}-]+$/u.test(tokens.word[at] ?? '');
    if (isWord && (tag === 'NN' || tag === 'NNS')) words.push(lemma);
    else if (isWord && tag === 'JJ' && !vagueAdjectives.has(lemma) && !/^NNS?$/.test(tokens.tag[at - 1] ?? ''))
      words = [lemma];
    else close();
    if (tag === 'JJ' && !/^(?:JJ|NNS?)$/.test(tokens.tag[at + 1] ?? '')) words = [];
  }
  close();
  return phrases;
}

/** A cue as it is written and in the base form of its last word: "observers" and "observer". */
export function cueForms(cue: string): readonly string[] {
  const lower = cue.toLowerCase();
  return [lower, stripEnding(lower, 'NNS')];
}

/** A phrase and in how many statements it stands. */
export interface CountedPhrase {
  readonly phrase: string;
  readonly statements: number;
}

/** Share of a short phrase's statements from which on the longer phrase says it better. */
const coveringShare = 0.6;

/** True for a phrase that stands in a longer one nearly as frequent. */
export function isCoveredBy(short: CountedPhrase, long: CountedPhrase): boolean {
  return (
    short !== long &&
    ` ${long.phrase} `.includes(` ${short.phrase} `) &&
    long.statements >= short.statements * coveringShare
  );
}

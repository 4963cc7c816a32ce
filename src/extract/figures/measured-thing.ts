// Names what a figure measures: the noun it counts, or the one its words hang on, and the telling words round it.
//
// Example: "the flow at Lesna has dropped to 190 cubic metres" measures `flow`; its words are flow, Lesna, drop.
import type { AnalysedText, Sentence, Tokens } from '../../model/analysed-text.ts';
import type { MeasuredThing } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { casualtyWords, vagueNouns, vagueVerbs } from '../languages/en/quantity-words.ts';
import type { Counted } from './counted-reader.ts';

/** Telling words kept: more would be about something else. */
const mostWords = 14;
/** Steps up the sentence's tree: a figure stands near what it measures. */
const mostSteps = 6;

/** What the figure at `span` measures. */
export function nameThing(
  { tokens, sentences }: AnalysedText,
  sentence: Sentence,
  span: Span,
  counted: Counted | null,
): MeasuredThing {
  const at = tokenAt(tokens, sentence, span.start);
  const isInside = (index: number): boolean =>
    (tokens.start[index] ?? 0) >= span.start && (tokens.end[index] ?? 0) <= span.end;
  const own = wordsNear(tokens, sentence, at, isInside);
  const head = counted === null ? governor(tokens, sentence, at, isInside) : wordOf(tokens, counted.head);
  const before = sentences[(tokens.sentence[sentence.firstToken] ?? 0) - 1];
  const goesOn = before !== undefined && tokens.paragraph[before.firstToken] === tokens.paragraph[sentence.firstToken];
  const words =
    goesOn && head === null
      ? [...own, ...wordsNear(tokens, before, before.endToken, () => false).slice(0, mostWords / 2)]
      : own;
  return { head, words: [...new Set(words)].slice(0, mostWords) };
}

/** The noun the figure hangs on ("a flow of 340"), or what its verb is about ("put the flow at 190", "the flow fell to"). */
function governor(tokens: Tokens, sentence: Sentence, at: number, isInside: (index: number) => boolean): string | null {
  let index = at;
  for (let step = 0; step < mostSteps && index >= 0; step += 1) {
    if (!isInside(index)) {
      if (isTellingNoun(tokens, index)) return wordOf(tokens, index);
      if ((tokens.tag[index] ?? '').startsWith('VB')) {
        const about = argumentOf(tokens, sentence, index, isInside);
        if (about !== null) return about;
      }
    }
    index = tokens.head[index] ?? -1;
  }
  return null;
}

/** What a verb takes as its object, or else its subject, where that is a telling noun. */
function argumentOf(
  tokens: Tokens,
  sentence: Sentence,
  verb: number,
  isInside: (index: number) => boolean,
): string | null {
  let subject: string | null = null;
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (tokens.head[index] !== verb || isInside(index) || !isTellingNoun(tokens, index)) continue;
    const relation = tokens.relation[index] ?? '';
    if (relation === 'obj') return wordOf(tokens, index);
    if (relation.startsWith('nsubj') && !/^NNP/.test(tokens.tag[index] ?? '')) subject = wordOf(tokens, index);
  }
  return subject;
}

function isTellingNoun(tokens: Tokens, index: number): boolean {
  const tag = tokens.tag[index] ?? '';
  if (casualtyWords.has(tokens.word[index]?.toLowerCase() ?? '') && !tag.startsWith('VB')) return true;
  return /^NNP?S?$/.test(tag) && !vagueNouns.has(wordOf(tokens, index)) && /\p{L}{3}/u.test(tokens.word[index] ?? '');
}

/** Nouns, verbs and adjectives of a sentence, the nearest to token `at` first. */
function wordsNear(
  tokens: Tokens,
  sentence: Sentence,
  at: number,
  isInside: (index: number) => boolean,
): readonly string[] {
  const found: { readonly word: string; readonly distance: number }[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    const tag = tokens.tag[index] ?? '';
    if (!/^(?:NN|JJ|VB)/.test(tag) || isInside(index)) continue;
    const word = wordOf(tokens, index);
    if (word.length < 3 || vagueNouns.has(word) || vagueVerbs.has(word) || !/^[\p{L}\p{M}'’-]+$/u.test(word)) continue;
    found.push({ word, distance: Math.abs(index - at) });
  }
  return found.sort((a, b) => a.distance - b.distance).map(({ word }) => word);
}

function wordOf(tokens: Tokens, index: number): string {
  return (tokens.lemma[index] || tokens.word[index] || '').toLowerCase();
}

function tokenAt(tokens: Tokens, sentence: Sentence, offset: number): number {
  let index = sentence.firstToken;
  while (index + 1 < sentence.endToken && (tokens.end[index] ?? 0) <= offset) index += 1;
  return index;
}

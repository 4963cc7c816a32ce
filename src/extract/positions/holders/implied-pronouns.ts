// Tells for which party "they", "it", "their" and "its" stand: the subject they go on with.
import type { Sentence, Tokens } from '../../../model/analysed-text.ts';
import { jointVerbs, wilfulVerbs } from '../../languages/en/side-words.ts';
import { verbAfterName } from '../moves/deed-finder.ts';
import type { Implied, ImpliedClues } from './implied-clues.ts';
import { findWriter } from './implied-texts.ts';
import { namedParties } from './named-parties.ts';
import { type PartySighting, partiesIn } from './party-finder.ts';

/** Sentences back to the subject that "they" goes on with. */
const pluralReach = 3;

/** Whom a pronoun at a token stands for; `found` is what stood for parties before it. Null where it stands for none, or nobody can tell. */
export function readPronoun(
  { analysed, named }: Pick<ImpliedClues, 'analysed' | 'named'>,
  at: number,
  found: readonly PartySighting[],
): Implied | null {
  const { tokens, sentences } = analysed;
  const sentence = sentences[tokens.sentence[at] ?? 0];
  const before = sentences[(tokens.sentence[at] ?? 0) - 1];
  if (sentence === undefined) return null;
  const all = [...named, ...found].sort((a, b) => a.span.start - b.span.start);
  const verb = verbBehind(tokens, at, sentence);
  const word = tokens.lower[at];
  const isOpening = at === sentence.firstToken && before !== undefined && isSameParagraph(tokens, before, at);
  if (word === 'they') {
    const parties = isOpening ? [...new Set(partiesIn(all, before).map(({ party }) => party))] : [];
    if (parties.length === 2 && jointVerbs.test(verb)) return { parties, first: at };
    if (!/^nsubj/.test(tokens.relation[at] ?? '')) return null;
    // "They wrote", after a letter: those who sent it.
    const writer = verb === 'write' ? findWriter({ analysed, named: all }, at, isLetter) : null;
    if (writer !== null) return { parties: [writer], first: at };
    return resumed(tokens, sentences, at, all);
  }
  if (!isOpening) return null;
  const subject = subjectOfSentence(tokens, before);
  // "Velm proposed a truce. It would last a month": only what somebody does is surely not the truce's.
  if (subject === null || (word === 'it' && !wilfulVerbs.test(verb))) return null;
  const sightings = partiesIn(all, before);
  const parties = namedParties(tokens, subject, before.firstToken, before.endToken, { sightings, two: [] });
  const isPlural = /^NNP?S$/.test(tokens.tag[subject] ?? '');
  return parties.length === 1 && isPlural === (word === 'their') ? { parties, first: at } : null;
}

function isLetter(lemma: string): boolean {
  return /^(?:letter|petition|memo|statement)$/.test(lemma);
}

/** The parties of the plural subject named last before a "they". */
function resumed(
  tokens: Tokens,
  sentences: readonly Sentence[],
  at: number,
  all: readonly PartySighting[],
): Implied | null {
  const oldest = (tokens.sentence[at] ?? 0) - pluralReach;
  for (let noun = at - 1; noun >= 0 && (tokens.sentence[noun] ?? 0) >= oldest; noun -= 1) {
    const sentence = sentences[tokens.sentence[noun] ?? 0];
    if (sentence === undefined) return null;
    const isMistaken =
      verbAfterName(tokens, noun, sentence.endToken) !== null && all.some(({ span }) => span.end === tokens.end[noun]);
    if (tokens.quotation[noun] !== 0 || !(isMistaken || /^nsubj/.test(tokens.relation[noun] ?? ''))) continue;
    const isPlural = isMistaken || /^NNP?S$/.test(tokens.tag[noun] ?? '') || tokens.lower[noun] === 'they';
    if (!isPlural && !isJoined(tokens, noun, sentence)) continue;
    const sightings = partiesIn(all, sentence);
    const parties = namedParties(tokens, noun, sentence.firstToken, sentence.endToken, { sightings, two: [] });
    if (parties.length > 0) return { parties, first: at };
    // Another "they" that nobody is known for may go on with the same.
    if (tokens.lower[noun] !== 'they') return null;
  }
  return null;
}

/** True for a noun to which another is joined: "Velm and Oster". */
function isJoined(tokens: Tokens, noun: number, { endToken }: Sentence): boolean {
  for (let at = noun + 1; at < endToken; at += 1)
    if (tokens.head[at] === noun && tokens.relation[at] === 'conj') return true;
  return false;
}

function isSameParagraph(tokens: Tokens, { firstToken }: Sentence, at: number): boolean {
  return tokens.paragraph[firstToken] === tokens.paragraph[at];
}

function verbBehind(tokens: Tokens, at: number, { endToken }: Sentence): string {
  const head = tokens.head[at] ?? -1;
  return head > at && head < endToken ? (tokens.lemma[head] ?? '') : '';
}

/** The noun that is the subject of a sentence's main verb; null where none is. */
function subjectOfSentence(tokens: Tokens, { firstToken, endToken }: Sentence): number | null {
  for (let at = firstToken; at < endToken; at += 1)
    if (/^nsubj/.test(tokens.relation[at] ?? '') && tokens.relation[tokens.head[at] ?? -1] === 'root') return at;
  return null;
}

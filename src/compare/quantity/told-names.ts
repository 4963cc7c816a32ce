// Whose a figure is: the names its sentence tells, and whether two sentences are about strangers.
//
// Example: "Brandt Mills earned $26 million" and "the ferry company earned $65 million" (whose report begins with "Lunt Ferries") are of two owners.
import { findMatches } from '../../base/find-matches.ts';
import type { Article } from '../../model/article.ts';
import { widenToSentence } from '../../model/sentence-span.ts';
import { type Span, shiftSpan } from '../../model/span.ts';

/** Words of the names told with a figure. */
export interface ToldNames {
  /** What it may be of. */
  readonly whose: readonly string[];
  /** What only says where: "in Lunt", "on the Velm Exchange". */
  readonly where: readonly string[];
  /** The sentence names no owner itself: who is named in the first sentence of its text is meant, as by "the company earned". */
  readonly isFromLead: boolean;
}

/** UTF-16 units on either side of a figure in which its sentence lies. */
const sentenceReach = 400;

/** The names told with the figure at `span`. */
export function readNames({ text, passages }: Pick<Article, 'text' | 'passages'>, span: Span): ToldNames {
  const own = namesWithin(text, sentenceOf(text, span));
  if (own.whose.length > 0) return { ...own, isFromLead: false };
  const lead = passages.find(({ kind }) => kind === 'paragraph')?.start ?? 0;
  const { whose } = namesWithin(text, sentenceOf(text, { start: lead, end: lead + 1 }));
  return { whose, where: own.where, isFromLead: true };
}

function sentenceOf(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - sentenceReach);
  const near = text.slice(from, end + sentenceReach);
  return shiftSpan(widenToSentence(near, { start: start - from, end: end - from }, from === 0), from);
}

/** Capitalised words in a row, without the small word that a sentence begins with. */
const name =
  /(?<!\p{L})(?!(?:The|An?|In|On|At|Of|To|By|For|From|With|Its?|He|She|They|We|I|This|That|These|Those|But|And|As|If|When|While|After|Before)(?!\p{L}))\p{Lu}[\p{L}\p{M}&’'-]+(?: \p{Lu}[\p{L}\p{M}&’'-]+)*/gu;
/** "In Lunt", "Velmish crowns": where or of which country, which many things have in common. */
const [placing, ofCountry] = [/\b(?:in|on|at|near|outside)(?: the)?(?: \p{Ll}+)? $/iu, /(?:[ai]an|ish|ese)$/u];
/** Capitalised, and nobody's name. */
const common =
  /^(?:Mrs?|Ms|Dr|Sen|Rep|Gov|Gen|Inc|Corp|Co|Ltd|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Sept?|Oct|Nov|Dec|Jan|Feb|Mar|Apr|Aug|US|New|North|South|East|West)$/u;

function namesWithin(text: string, { start, end }: Span): Pick<ToldNames, 'whose' | 'where'> {
  const sentence = text.slice(start, end);
  const listed = findMatches(sentence, name).map(({ index, 0: words }) => ({
    isPlace: placing.test(sentence.slice(0, index)) || ofCountry.test(words),
    // A sentence's first word is a name where another goes on from it, or the text has it elsewhere within a sentence.
    words: words
      .split(' ')
      .filter((word, at, { length }) => at + index > 0 || length > 1 || isNameElsewhere(text, word)),
  }));
  const wordsOf = (isPlace: boolean): readonly string[] => [
    ...new Set(
      listed
        .filter((one) => one.isPlace === isPlace)
        .flatMap(({ words }) => words)
        .map((word) => word.replace(/[’']s?$/u, ''))
        .filter((word) => !common.test(word)),
    ),
  ];
  return { whose: wordsOf(false), where: wordsOf(true) };
}

function isNameElsewhere(text: string, word: string): boolean {
  if (text.includes(` ${word.toLowerCase()}`)) return false;
  for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1))
    if (/[\p{Ll},]/u.test(text[at - 1] ?? '')) return true;
  return false;
}

/** A figure's names and the text it stands in. */
export interface NamedFigure {
  readonly names: ToldNames;
  readonly text: string;
}

/** True where two figures have two owners: each is told of somebody whom the other's text never names, and they share no name. */
export function areStrangers(one: NamedFigure, other: NamedFigure): boolean {
  const [first, second] = [one.names.whose, other.names.whose];
  if (first.some((word) => second.includes(word))) return false;
  return first.some((word) => !hasWord(other.text, word)) && second.some((word) => !hasWord(one.text, word));
}

/** True where people are told to have been hurt in two places: each sentence names one, and none that the other names. */
export function areElsewhere(one: ToldNames, other: ToldNames): boolean {
  const namesOf = ({ whose, where, isFromLead }: ToldNames): readonly string[] => [
    ...(isFromLead ? [] : whose),
    ...where,
  ];
  const isApart = (names: ToldNames, from: ToldNames): boolean =>
    names.where.length > 0 && !names.where.some((place) => namesOf(from).includes(place));
  return isApart(one, other) && isApart(other, one);
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\p{L}/u.test(text[at + word.length] ?? '')) return true;
  return false;
}

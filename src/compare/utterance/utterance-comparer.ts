// Sentences that may be of one act of speech, judged by their words; speakers and dates are weighed by the view, since a
// person's decisions about actors change them.
//
// "We will not shut the gates" and "“The gates will not be shut [by us],” she said" give a relation with the score of their words.
import { logistic } from '../../base/logistic.ts';
import type { ComparedItem, PlacedItem, Relation } from '../../model/comparison.ts';
import {
  packUtterance,
  type UtteranceRole,
  unpackUtterance,
  utteranceText,
  type WordingForm,
} from '../../model/utterance-item.ts';
import type { Comparer } from '../comparer.ts';
import type { WordVectors } from '../words/word-vectors.ts';
import { listUtterances } from './list-utterances.ts';
import { scorePair } from './pair-score.ts';
import { findUtteranceKeys } from './utterance-keys.ts';
import { readWording, type Wording } from './wording.ts';
import { nameForm } from './wording-form.ts';

/** Logits below which two sentences are not one utterance and do not stand in the way of another pair. */
const leastScore = -2.5;

/** Finds sentences of one utterance. Wordings that it meets again are kept ready for a while. */
export function createUtteranceComparer(vectors: WordVectors): Comparer {
  const read: Reading = { vectors, wordingOf: rememberWordings((text) => readWording(text, vectors)) };
  return {
    kind: 'utterance',
    version: 8,
    retrieval: { fewestShared: 2, commonest: 60, most: 40 },
    listItems: (compared): readonly ComparedItem[] =>
      listUtterances(compared, vectors).map(({ data, finding, wording }) => ({
        span: { start: data.parts[0]?.start ?? 0, end: data.parts.at(-1)?.end ?? 0 },
        finding,
        keys: findUtteranceKeys(wording, data.speaker),
        form: JSON.stringify([data.role, data.speaker, utteranceText(compared.article.text, data)]),
        data: packUtterance(data),
      })),
    relate: (item, candidate) => relateItems(item, candidate, read),
  };
}

interface Reading {
  readonly vectors: WordVectors;
  readonly wordingOf: (text: string) => Wording;
}

/** What is looked at of a sentence. */
interface ToldText {
  readonly text: string;
  readonly role: UtteranceRole;
}

function relateItems(item: PlacedItem, candidate: PlacedItem, read: Reading): Relation | null {
  const [data, other] = [unpackUtterance(item.data), unpackUtterance(candidate.data)];
  if (!data || !other) return null;
  return relateTexts(
    { text: utteranceText(item.text, data), role: data.role },
    { text: utteranceText(candidate.text, other), role: other.role },
    read,
  );
}

function relateTexts(one: ToldText, other: ToldText, { vectors, wordingOf }: Reading): Relation | null {
  const [wording, otherWording] = [wordingOf(one.text), wordingOf(other.text)];
  const form = nameForm(one, other);
  const score = Math.max(
    scorePair(wording, otherWording, vectors),
    sameWords.has(form) ? scoreSameWords(wording, otherWording) : Number.NEGATIVE_INFINITY,
    scoreFragments(one, other, wordingOf),
    scoreFragments(other, one, wordingOf),
  );
  if (score < leastScore) return null;
  return {
    relation: form,
    certainty: logistic(score),
    detail: null,
  };
}

const sameWords: ReadonlySet<WordingForm> = new Set(['verbatim', 'trimmed', 'inserted']);
/** Weight (nats) of the shorter of two equal wordings that says nothing yet: a formula of five common words. */
const formulaWeight = 14;
/** Weight (nats) of a word that tells what is spoken of: in fewer than one of 400 sentences. */
const tellingWeight = 6;
/** Weight that adds one logit: 40 nats, a dozen words of which half tell something, give 5. */
const weightPerLogit = 5;

/** The same words in the same order need no learnt score: the more and the rarer they are, the less they meet by chance. */
function scoreSameWords(a: Wording, b: Wording): number {
  const [short, long] = a.weight <= b.weight ? [a, b] : [b, a];
  // "It stood at 170" and "it at 310" have nearly all words in common, and tell two things.
  const isOther = short.distinct.some(
    ({ stem, weight, isNumber }) => (isNumber || weight > tellingWeight) && !long.indexOf.has(stem),
  );
  if (isOther) return Number.NEGATIVE_INFINITY;
  return (Math.min(a.weight, b.weight) - formulaWeight) / weightPerLogit;
}

/**
 * Words in quotation marks inside a sentence; an apostrophe before a letter closes none. What was opened by a mark that can only
 * open goes on to the end: the closing mark stands behind the full stop, outside the words said.
 */
const quotedFragment = /[“"‘]([^“”"‘]{10,}?)(?:[”"]|’(?!\p{L}))|[“‘]([^“”"‘]{10,})$/gu;

/** Words that stand in quotation marks on both sides: from so many on nobody hit upon them anew, which adds so many logits (BASIL: five groups more, all right). */
const [longRun, takenOver] = [7, 6];

/** A report that keeps a few words in quotation marks is of the sentence that has them, however it tells the rest. */
function scoreFragments({ text }: ToldText, other: ToldText, wordingOf: (text: string) => Wording): number {
  const words = ` ${listPlainWords(other.text)} `;
  const quoted = other.role === 'reported' ? listFragments(other.text).map(listPlainWords) : [words];
  const scores = listFragments(text).flatMap((fragment) => {
    const plain = listPlainWords(fragment);
    if (!words.includes(` ${plain} `)) return [];
    const isTakenOver = plain.split(' ').length >= longRun && quoted.some((one) => ` ${one} `.includes(` ${plain} `));
    return [(wordingOf(fragment).weight - formulaWeight) / weightPerLogit + (isTakenOver ? takenOver : 0)];
  });
  return Math.max(Number.NEGATIVE_INFINITY, ...scores);
}

function listFragments(text: string): readonly string[] {
  return [...text.matchAll(quotedFragment)].map(([, closed, open]) => closed ?? open ?? '');
}

function listPlainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Wordings kept ready. */
const mostWordings = 2000;
function rememberWordings(read: (text: string) => Wording): (text: string) => Wording {
  const known = new Map<string, Wording>();
  return (text) => {
    const held = known.get(text);
    if (held) return held;
    const wording = read(text);
    known.set(text, wording);
    const [oldest] = known.size > mostWordings ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return wording;
  };
}

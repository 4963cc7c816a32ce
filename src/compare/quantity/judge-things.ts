// How likely two quantities are about the same thing, judged by what is counted and the words round it.
import { logistic } from '../../base/logistic.ts';
import { remember } from '../../base/remember.ts';
import type { Quantity } from './quantity-item.ts';
import { anyPeople, commonWords, measuringNouns, modeWords, peopleNouns } from './scope-words.ts';

/**
 * What speaks for and against, added up to log odds. Set by hand on the reasons given, not fitted: the example has too few
 * pairs to learn from.
 */
const evidence = {
  /** Two figures taken at random are about two things. */
  start: -2.6,
  sameHead: 2,
  /** The same people met the same fate. */
  samePeople: 0.6,
  /** The head nouns differ: "flow" and "gauge" may still be one thing. */
  otherHead: -1.2,
  /** All the words of the shorter list are in the longer one. */
  words: 4.5,
  /** What the one measures is among the words of the other: "the gauge stood at", "the flow at the gauge". */
  namedHead: 0.8,
  /** A compound unit, like cubic metres per second, measures few things in one dossier. */
  compoundUnit: 2.8,
  /** Shares and plain counts measure everything. */
  looseUnit: -0.8,
  /** The same exact number again, for one, two, and three or more digits that count. */
  sameNumber: [0.5, 2, 2.8],
  /** The same where both are of one time and share a word: of 60 such pairs in news of one event hardly any is of two things. */
  sameNumberThen: [1.2, 3.6, 4.4],
  /** The text itself goes on from the one to the other. */
  goesOn: 3,
  /** One is three times the other, or ten times: accounts seldom differ so much, but six seats were won and 194 are held. */
  farApart: [-2, -4],
};
/** Times the one is the other from which two figures lie far apart, and very far. */
const farTimes = [3, 10] as const;
/** Numbers below this recur by chance. */
const tellingNumber = 20;
/** Words nearest to the figure count in full, those further off less. */
const fullWords = 5;
const farWeight = 0.5;

/** What is known of two quantities besides what each says. */
export interface QuantityPair {
  /** The text itself goes on from the one to the other. */
  readonly goesOn: boolean;
  readonly isOneTime: boolean;
}

/** Probability that the two are about one thing, 0 to 1; 0 where what is counted cannot be the same. */
export function judgeThings(one: Quantity, other: Quantity, { goesOn, isOneTime }: QuantityPair): number {
  if (isCountOfOthers(one, other)) return 0;
  const shared = sharedWords(one, other);
  const isAgain = isOneTime && shared > 0 && isSameAmount(one, other);
  let odds = evidence.start + evidence.words * shared + weighHeads(one, other, isAgain);
  if (goesOn) odds += evidence.goesOn;
  odds += (evidence.compoundUnit * Number(isCompound(one)) + evidence.compoundUnit * Number(isCompound(other))) / 2;
  if (/^(?:share|count|time)\b/.test(one.measure) && one.fate === null) odds += evidence.looseUnit;
  const weights = isAgain ? evidence.sameNumberThen : evidence.sameNumber;
  if (!goesOn && one.fate === null) odds += weighDistance(one, other);
  if (isSameNumber(one, other)) odds += weights[Math.min(digitsOf(one.low ?? 0), 3) - 1] ?? 0;
  return logistic(odds);
}

function weighDistance(one: Quantity, other: Quantity): number {
  const [first, second] = [boundsOf(one), boundsOf(other)];
  const times = Math.max(first[0] / second[1], second[0] / first[1]);
  return times >= farTimes[1] ? (evidence.farApart[1] ?? 0) : times >= farTimes[0] ? (evidence.farApart[0] ?? 0) : 0;
}

/** Sizes without their signs; an open bound is as far as the figure itself. */
function boundsOf({ low, high }: Quantity): readonly [number, number] {
  const sizes = [low ?? high ?? 0, high ?? low ?? 0].map(Math.abs);
  return [Math.min(...sizes), Math.max(...sizes)];
}

function weighHeads(one: Quantity, other: Quantity, isAgain: boolean): number {
  const isSameHead = one.head !== null && one.head === other.head;
  if (one.fate !== null && one.fate === other.fate) return evidence.sameHead + (isSameHead ? evidence.samePeople : 0);
  if (isSameHead) return measuringNouns.has(one.head ?? '') ? evidence.namedHead : evidence.sameHead;
  if (isNamedIn(one, other) || isNamedIn(other, one)) return evidence.namedHead;
  // The noun a sum of money hangs on is seldom what it is for: "the fund", "the bill", "the prosecutors".
  return saysWhat(one) && saysWhat(other) && !isAgain ? evidence.otherHead : 0;
}

/** The same number of what is measured, or of the same nouns: shares recur by chance, and so do counts of two nouns. */
export function isSameAmount(one: Quantity, other: Quantity): boolean {
  if (!isSameNumber(one, other) || /^share\b/.test(one.measure)) return false;
  // "Thousands" is no number.
  if (one.high === null && digitsOf(one.low ?? 0) === 1) return false;
  return one.measure !== 'count' || (one.head !== null && one.head === other.head) || one.fate !== null;
}

/** Counts of two different nouns are two things, unless both are people who met the same fate. */
function isCountOfOthers(one: Quantity, other: Quantity): boolean {
  if (one.measure !== 'count') return false;
  if (one.fate !== other.fate && one.fate !== null && other.fate !== null) return true;
  if (one.fate !== null && one.fate === other.fate) return false;
  if (one.head === null || other.head === null || one.head === other.head) return false;
  return !(isPeople(one) && isPeople(other) && (anyPeople.has(one.head) || anyPeople.has(other.head)));
}

/** True when what is counted are people. */
export function isPeople({ head, fate }: Quantity): boolean {
  return fate !== null || (head !== null && (anyPeople.has(head) || peopleNouns.has(head)));
}

/** Money per year is no such unit: rents and wages are as common as prices. */
function isCompound({ measure }: Quantity): boolean {
  return measure.includes(' per ') && !/^(?:money|count|share)\b.* per (?:year|month|week|day|hour)$/.test(measure);
}

function saysWhat({ head }: Quantity): boolean {
  return head !== null && !measuringNouns.has(head);
}

function isNamedIn(one: Quantity, other: Quantity): boolean {
  return one.head !== null && other.words.includes(one.head);
}

/** How many of the telling words two quantities share: weight of the shared over the lighter of the two lists, 0 to 1. */
export function sharedWords(one: Quantity, other: Quantity): number {
  const [first, second] = [weigh(one), weigh(other)];
  let shared = 0;
  for (const [word, weight] of first.weights) shared += Math.min(weight, second.weights.get(word) ?? 0);
  const lighter = Math.min(first.sum, second.sum);
  // A single word in common must not carry a list of one.
  return lighter === 0 ? 0 : shared / Math.max(lighter, fullWords - 1);
}

/** Telling words with their weights, and the weights together. */
interface TellingWords {
  readonly weights: ReadonlyMap<string, number>;
  readonly sum: number;
}

/** A figure is set beside dozens of others: its words are weighed once. */
const weigh = remember(({ words, head }: Quantity): TellingWords => {
  const own = head !== null && !measuringNouns.has(head) ? head : null;
  const telling = [...new Set(words)].filter((word) => !isScopeWord(word) && !commonWords.has(word) && word !== own);
  const weights = new Map(telling.map((word, index) => [word, index < fullWords ? 1 : farWeight]));
  return { weights, sum: [...weights.values()].reduce((total, weight) => total + weight, 0) };
});

function isScopeWord(word: string): boolean {
  return Object.values(modeWords).some((list) => list.has(word));
}

function isSameNumber(one: Quantity, other: Quantity): boolean {
  return one.low !== null && one.low >= tellingNumber && one.low === other.low && one.high === other.high;
}

/** Digits that count: one of 4,000, two of 2.9 billion. */
function digitsOf(value: number): number {
  return Math.max(
    1,
    String(Math.abs(value))
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length,
  );
}

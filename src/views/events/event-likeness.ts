// How likely two tellings are of one happening: the words they share, by how much those tell, and the days they give.
import { type DayRange, daysBetween, vaguenessOf } from '../../base/day-range.ts';
import { spanContains } from '../../model/span.ts';
import type { EventTelling } from './event-telling.ts';
import type { WordSurprise } from './word-surprise.ts';

/** A telling made ready for comparing. */
export interface WeighedTelling {
  readonly telling: EventTelling;
  readonly words: WeighedWords;
}

/** Words of a telling; those of one sentence printed again and again are held once, and compared with others once. */
interface WeighedWords {
  /** Weight of each word: said how often, times how surprising. */
  readonly weights: ReadonlyMap<string, number>;
  /** Length of the vector of weights. */
  readonly length: number;
  /** Sum of the weights. */
  readonly sum: number;
  /** How well they fit others, as far as was asked: of two tellings of one kind, and of a sentence and a report. */
  readonly fits: Readonly<Record<'alike' | 'mixed', Map<WeighedWords, number>>>;
}

/** Weighs the words of tellings; gives each by its row. */
export function weighTellings(
  tellings: readonly EventTelling[],
  surprise: WordSurprise,
): ReadonlyMap<number, WeighedTelling> {
  const known = new Map<string, WeighedWords>();
  return new Map(
    tellings.map((telling) => {
      const key = telling.data.words.map(({ stem, weight }) => `${stem} ${weight}`).join('\n');
      const words = known.get(key) ?? weighWords(telling, surprise);
      known.set(key, words);
      return [telling.row, { telling, words }];
    }),
  );
}

function weighWords(telling: EventTelling, surprise: WordSurprise): WeighedWords {
  const weights = new Map(telling.data.words.map((word) => [word.stem, word.weight * surprise(word)]));
  let [squares, sum] = [0, 0];
  for (const weight of weights.values()) {
    squares += weight * weight;
    sum += weight;
  }
  return { weights, length: Math.sqrt(squares), sum, fits: { alike: new Map(), mixed: new Map() } };
}

/** Likeness from 0 to 1; comparable only with thresholds measured by `npm run score:events`. */
export function likenessOf(a: WeighedTelling, b: WeighedTelling): number {
  const time = timeFit(a.telling, b.telling);
  return time === 0 ? 0 : time * wordFit(a, b);
}

/** A sentence of what somebody else does or says is no telling of it: papers print on one day what all sides said of one matter. */
export function haveOtherDoers(
  { telling: { data: a } }: WeighedTelling,
  { telling: { data: b } }: WeighedTelling,
): boolean {
  if (a.role !== 'passage' && b.role !== 'passage') return false;
  return a.doers.length > 0 && b.doers.length > 0 && !a.doers.some((doer) => b.doers.includes(doer));
}

/** Days by which likeness falls to a third where the text dates the happening itself; sides seldom differ by more. */
const toldDecay = 2.5;
/** The same where only the day of publication is known: papers follow within days. */
const publishedDecay = 5;
/** Between two reports of one outlet: what it prints of a matter from day to day is what came next. Chosen on 75 short reports of one outlet in a fortnight. */
const followingDecay = 0.5;
/** How well a vague time fits one inside it: a month says more than a year, a year more than a decade. */
const vagueFits: readonly (readonly [days: number, fit: number])[] = [
  [4, 1],
  [32, 0.65],
  [93, 0.6],
  [366, 0.5],
  [Number.POSITIVE_INFINITY, 0.4],
];
/** Without a time on either side words alone decide, and they must say more. */
const undatedFit = 0.4;

function timeFit(a: EventTelling, b: EventTelling): number {
  if (a.days === null || b.days === null) return undatedFit;
  // One article that gives two times tells of two things, unless it sets one against the other.
  const isOtherTime =
    daysBetween(a.days, b.days) > 0 || Math.abs(vaguenessOf(a.days) - vaguenessOf(b.days)) > sameVagueness;
  if (a.article === b.article && isOtherTime) return areOneSentence(a, b) ? 1 : 0;
  return fitOf(a.days, b.days) * Math.exp(-daysBetween(a.days, b.days) / decayOf(a, b));
}

function decayOf(a: EventTelling, b: EventTelling): number {
  const areReports = a.data.role === 'report' && b.data.role === 'report';
  if (areReports && a.outlet !== null && a.outlet === b.outlet) return followingDecay;
  return a.data.datedBy === 'words' && b.data.datedBy === 'words' ? toldDecay : publishedDecay;
}

function areOneSentence(a: EventTelling, b: EventTelling): boolean {
  return (a.data.isContested || b.data.isContested) && (spanContains(a.span, b.span) || spanContains(b.span, a.span));
}

/** Days by which two times differ that are equally vague; and how well these fit: "autumn 2022" on both sides. */
const [sameVagueness, equallyVague] = [3, 0.85];

function fitOf(a: DayRange, b: DayRange): number {
  const vagueness = Math.max(vaguenessOf(a), vaguenessOf(b));
  const isAlike = Math.abs(vaguenessOf(a) - vaguenessOf(b)) <= sameVagueness;
  if (isAlike) return vagueness <= sameVagueness + 1 ? 1 : equallyVague;
  return vagueFits.find(([days]) => vagueness <= days)?.[1] ?? 0;
}

/**
 * Two reports, or two sentences, are measured by the cosine of their words; a sentence against a whole report by how much of
 * the sentence the report has.
 */
function wordFit(a: WeighedTelling, b: WeighedTelling): number {
  const kind = (a.telling.data.role === 'report') !== (b.telling.data.role === 'report') ? 'mixed' : 'alike';
  const [short, long] = a.words.weights.size <= b.words.weights.size ? [a.words, b.words] : [b.words, a.words];
  const known = short.fits[kind].get(long);
  if (known !== undefined) return known;
  const fit = measureFit(short, long, kind);
  short.fits[kind].set(long, fit);
  return fit;
}

function measureFit(short: WeighedWords, long: WeighedWords, kind: 'alike' | 'mixed'): number {
  if (short.length === 0 || long.length === 0) return 0;
  let shared = 0;
  for (const [stem, weight] of short.weights) {
    const other = long.weights.get(stem);
    if (other !== undefined) shared += kind === 'mixed' ? weight : weight * other;
  }
  return kind === 'mixed' ? shared / short.sum : shared / (short.length * long.length);
}

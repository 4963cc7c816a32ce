// One figure as one source tells it, with its sentence.
import { toDayNumber } from '../../base/day-number.ts';
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import type { ComparedEntry } from '../../model/comparison-rows.ts';
import type { FigureMention } from '../../model/finding.ts';
import { widenToSentence } from '../../model/sentence-span.ts';
import { type Span, shiftSpan } from '../../model/span.ts';

/** A figure of one article. */
export interface FigureTelling {
  /** Number of its row; it changes when the article is compared again. */
  readonly row: number;
  /** Id of the figure. */
  readonly figure: string;
  readonly article: Pick<ComparedEntry['article'], 'id' | 'title' | 'outlet' | 'side' | 'published' | 'url'>;
  /** Place of the figure in the article's text. */
  readonly span: Span;
  /** Who gives it: name and party of a speaker, or null for the author's own words. */
  readonly giver: { readonly key: string; readonly name: string; readonly party: string | null } | null;
  /** The words of the figure as printed. */
  readonly words: string;
  /** Lowest and highest value in the unit of its group; null where the words leave it open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly isAbout: boolean;
  /** First and last day it may be of, ISO 8601; null where nothing tells. */
  readonly from: string | null;
  readonly to: string | null;
  /** True where the text gives no date, and the days before saying or publishing stand in. */
  readonly isDateAssumed: boolean;
  /** It counts people whom something befell: such a count grows from day to day. */
  readonly isToll: boolean;
  /** The sentence; the figure's words within it. */
  readonly sentence: { readonly text: string; readonly figure: Span };
  /** Further articles in which the same source gives the same figure for the same time. */
  readonly also: readonly (FigureTelling['article'] & Pick<FigureTelling, 'span' | 'sentence'>)[];
  /** How sure the figure itself was read, 0 to 1. */
  readonly certainty: number;
  /** A person said that it is of the same thing as another of its group. */
  readonly isConfirmed: boolean;
}

/** What a comparer of quantities has kept with an item: read where it was written by an older version too. */
export interface HeldQuantity {
  readonly measure: string;
  readonly currency: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly isAbout: boolean;
  readonly head: string | null;
  readonly words: readonly string[];
  readonly fate: string | null;
  readonly mode: string;
  readonly holdsFor: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly isDateAssumed: boolean;
}

/** The quantity behind an item of kind `quantity`. */
export function quantityOf({ data }: ComparedEntry): HeldQuantity {
  return data as unknown as HeldQuantity;
}

/** A telling of an item, `scale` units of its group to one base unit. */
export function tellFigure(entry: ComparedEntry, scale: number): FigureTelling {
  const { low, high, isAbout, from, to, isDateAssumed, fate } = quantityOf(entry);
  const { surroundings, span, article, statement, figure } = entry;
  const own = shiftSpan(span, -surroundings.start);
  const sentence = widenToSentence(surroundings.text, own, surroundings.start === 0);
  const { id, title, outlet, side, published, url } = article;
  return {
    row: entry.row,
    figure: entry.finding ?? '',
    article: { id, title, outlet, side, published, url },
    span,
    giver: giverOf(statement?.actor ?? null, figure),
    words: surroundings.text.slice(own.start, own.end).replace(/\s+/g, ' '),
    low: toUnit(low, scale),
    high: toUnit(high, scale),
    isAbout,
    from,
    to,
    isDateAssumed,
    isToll: fate !== null,
    sentence: {
      text: surroundings.text.slice(sentence.start, sentence.end),
      figure: shiftSpan(own, -sentence.start),
    },
    also: [],
    certainty: figure?.certainty ?? 1,
    isConfirmed: false,
  };
}

/** The speaker as decisions leave it, or as it was read. */
function giverOf(
  actor: { readonly key: string; readonly name: string; readonly party: string | null } | null,
  figure: FigureMention | null,
): FigureTelling['giver'] {
  if (actor !== null) return { key: actor.key, name: actor.name, party: actor.party };
  if (!figure?.by) return null;
  return { key: figure.by.actorId ?? `name:${figure.by.name}`, name: figure.by.name, party: null };
}

/** Twelve digits: what converting adds beyond them is noise. */
function toUnit(value: number | null, scale: number): number | null {
  return value === null ? null : Number((value * scale).toPrecision(12));
}

/** Key of the source: the speaker, or the outlet that says it in its own words. */
export function sourceKeyOf({ giver, article }: FigureTelling): string {
  return giver?.key ?? `outlet:${article.outlet ?? article.id}`;
}

/** Name of the source, to show. */
export function sourceNameOf({ giver, article }: FigureTelling): string {
  return giver?.name ?? article.outlet ?? 'the author';
}

/** The same source, value and time told in several articles becomes one telling that names the others. */
export function foldRepeats(tellings: readonly FigureTelling[]): readonly FigureTelling[] {
  const folded = new Map<string, FigureTelling>();
  for (const telling of tellings) {
    const { low, high, from, to, isDateAssumed } = telling;
    // Where the date is only assumed it differs with each day of publishing.
    const key = JSON.stringify([sourceKeyOf(telling), low, high, ...(isDateAssumed ? [] : [from, to])]);
    const first = folded.get(key);
    if (first === undefined) folded.set(key, telling);
    else if (first.article.id !== telling.article.id) {
      const { article, span, sentence } = telling;
      folded.set(key, { ...first, also: [...first.also, { ...article, span, sentence }] });
    }
  }
  return [...folded.values()];
}

/** Share by which two values of one time must lie apart, and where one is only about so much. */
const [plainShare, aboutShare] = [0.02, 0.1];
/** Days apart up to which two figures can contradict each other of which a text dates one at most, or two counts of the hurt: later a level has moved on. */
const assumedGap = 4;

/**
 * True when two sources give values for one time that exclude each other, and a party gives one of them or outlets of two sides do: what papers
 * tell in nobody's name is mostly of two things, or of two states of one. One article contradicts itself only by two who are known.
 */
export function contradicts(one: FigureTelling, other: FigureTelling): boolean {
  const share = one.isAbout || other.isAbout ? aboutShare : plainShare;
  const isAbove = (a: FigureTelling, b: FigureTelling): boolean =>
    a.low !== null && b.high !== null && a.low > b.high + share * Math.abs(b.high);
  return (
    haveSides(one, other) &&
    areSetApart(one, other) &&
    isNear(one, other) &&
    (isAbove(one, other) || isAbove(other, one))
  );
}

function haveSides(one: FigureTelling, other: FigureTelling): boolean {
  if (one.isConfirmed && other.isConfirmed) return true;
  if ([one, other].some(({ giver }) => giver !== null && giver.party !== null)) return true;
  const [first, second] = [one.article.side, other.article.side];
  return first !== null && second !== null && first !== second;
}

function areSetApart(one: FigureTelling, other: FigureTelling): boolean {
  if (one.article.id === other.article.id) {
    if (one.giver === null || other.giver === null) return false;
  } else if (tellsToo(one, other) || tellsToo(other, one)) return false;
  return sourceKeyOf(one) !== sourceKeyOf(other);
}

/** "Raised its offer from 50 crowns to 57" does not contradict a report of 50: it tells both. */
function tellsToo({ sentence }: FigureTelling, { words }: FigureTelling): boolean {
  const at = sentence.text.indexOf(words);
  return (
    at >= 0 && !/[\d.,]$/.test(sentence.text.slice(0, at)) && !/^[.,]?\d/.test(sentence.text.slice(at + words.length))
  );
}

function isNear(one: FigureTelling, other: FigureTelling): boolean {
  const areDated = !one.isDateAssumed && !other.isDateAssumed;
  if (one.isToll && other.isToll) return areNear(one.article.published, other.article.published);
  return areDated || areNear(one.to, other.to);
}

function areNear(one: string | null, other: string | null): boolean {
  const [first, second] = [one, other].map((day) => boundsOfEdtf(day ?? '')?.latest ?? null);
  if (!first || !second) return true;
  return Math.abs(toDayNumber(first) - toDayNumber(second)) <= assumedGap;
}

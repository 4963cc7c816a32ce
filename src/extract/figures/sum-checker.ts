// Checks a total against the parts told with it: after a colon or in brackets, before "in all", or listed in a next sentence.
//
// Example: "Thirteen were killed: nine civilians and three fighters" gives 9 + 3 = 12, which does not hold.
import type { Derivation, FigureMention } from '../../model/finding.ts';
import { halfOfLastDigit, toReadable } from './written-precision.ts';

/** Where figures are sought: those of the total's own sentence, and of the next that has any. */
export interface SumPlace {
  readonly total: FigureMention;
  readonly own: readonly FigureMention[];
  readonly later: readonly FigureMention[];
}

/** Parts after a colon that come to less or more than this share of the total are parts of something else. */
const announcedShare = { least: 0.5, most: 1.5 };
/** Nothing announces a list in a next sentence as parts: it must come as near to the total as this. */
const listedShare = { least: 0.8, most: 1.25 };
/** Parts a list in a next sentence must have: two may be anything. */
const leastListed = 3;

const opensParts = /^[^.;]*[:(—–][^.;:]*$/;
const opensExamples = /\b(?:including|among|such as|of (?:them|which|whom)|at least|only|just|more than|per)\b/i;
const joinsParts = /^[^.;:]*(?:,|\band\b|\bplus\b)[^.;:]*$/;
const closesSum = /^[^.;:,]{0,30}\b(?:in all|in total|altogether|all told|together)\b/;

/** The sum behind a total, or null where its parts are not told. */
export function checkSum(text: string, place: SumPlace): Derivation | null {
  const { total, own, later } = place;
  if (total.value === null || total.value < 2 || isLoose(total) || total.unit === '%') return null;
  const at = own.indexOf(total);
  const announced = partsFrom(text, total, own.slice(at + 1));
  if (announced.length >= 2 && isAnnounced(text, total, announced))
    return describe(text, total, announced, announcedShare);
  const before = partsBefore(text, total, own.slice(0, at));
  if (before.length >= 2 && closesSum.test(text.slice(total.span.end, total.span.end + 40)))
    return describe(text, total, before, announcedShare);
  return isLastOfItsKind(total, own.slice(at + 1)) ? checkListed(text, total, later) : null;
}

/** "of 1.2 billion crowns. Its members would pay 0.6 billion, a bank 0.4 billion and friends 0.3 billion." */
function checkListed(text: string, total: FigureMention, later: readonly FigureMention[]): Derivation | null {
  const first = later[0];
  if (first === undefined || measureOf(total) === null) return null;
  const parts = [first, ...partsFrom(text, first, later.slice(1))].filter(
    (part) => (part.value ?? 0) < (total.value ?? 0),
  );
  if (parts.length < leastListed || parts.some((part) => !isPartOf(total, part))) return null;
  return describe(text, total, parts, listedShare);
}

/** Figures one after another, joined by commas and "and", that may be parts of the same whole. */
function partsFrom(text: string, start: FigureMention, after: readonly FigureMention[]): readonly FigureMention[] {
  const parts: FigureMention[] = [];
  let end = start.span.end;
  for (const figure of after) {
    const between = text.slice(end, figure.span.start);
    if (!isPartOf(start, figure) || opensExamples.test(between)) break;
    if (parts.length > 0 && !joinsParts.test(between)) break;
    parts.push(figure);
    end = figure.span.end;
  }
  return parts;
}

function partsBefore(text: string, total: FigureMention, before: readonly FigureMention[]): readonly FigureMention[] {
  const parts: FigureMention[] = [];
  let start = total.span.start;
  for (const figure of before.toReversed()) {
    if (!isPartOf(total, figure) || !joinsParts.test(text.slice(figure.span.end, start))) break;
    parts.unshift(figure);
    start = figure.span.start;
  }
  return parts;
}

function isAnnounced(text: string, total: FigureMention, parts: readonly FigureMention[]): boolean {
  const between = text.slice(total.span.end, parts[0]?.span.start ?? total.span.end);
  return opensParts.test(between) && !opensExamples.test(between);
}

function isPartOf(whole: FigureMention, part: FigureMention): boolean {
  if (part.value === null || isLoose(part) || part.unit === '%') return false;
  return measureOf(whole) === measureOf(part);
}

function isLastOfItsKind(total: FigureMention, after: readonly FigureMention[]): boolean {
  return after.every((figure) => measureOf(figure) !== measureOf(total));
}

function describe(
  text: string,
  total: FigureMention,
  parts: readonly FigureMention[],
  { least, most }: { readonly least: number; readonly most: number },
): Derivation | null {
  const values = parts.map(({ value }) => value ?? 0);
  const sum = values.reduce((all, value) => all + value, 0);
  const whole = total.value ?? 0;
  if (sum < least * whole || sum > most * whole) return null;
  return {
    kind: 'sum',
    formula: `${values.map(toReadable).join(' + ')} = ${toReadable(sum)}`,
    holds: Math.abs(sum - whole) <= halfOfLastDigit(text, total) * (1 - 1e-9),
    from: parts.map(({ id }) => id),
  };
}

function isLoose({ comparator }: FigureMention): boolean {
  return comparator === 'more' || comparator === 'less';
}

/** Null for plain counts, whatever they count: nine civilians and three fighters are parts of twelve people. */
function measureOf(figure: FigureMention): string | null {
  return figure.unitName ?? figure.implied?.unitName ?? null;
}

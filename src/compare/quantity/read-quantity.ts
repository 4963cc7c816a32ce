// Makes a quantity of a figure as extract read it; null for numbers that nobody would set beside others.

import { toDayNumber, toIsoDay } from '../../base/day-number.ts';
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import { toBaseMeasure } from '../../base/unit-converter.ts';
import type { Article } from '../../model/article.ts';
import type { FigureMention, Findings } from '../../model/finding.ts';
import { type Span, spanContains } from '../../model/span.ts';
import type { Quantity } from './quantity-item.ts';
import {
  anyPeople,
  beyondOthers,
  casePattern,
  caseWords,
  commonWords,
  type Fate,
  fateWords,
  type Mode,
  modeWords,
  peopleNouns,
  sameMeaning,
} from './scope-words.ts';
import { readNames } from './told-names.ts';

/** Small counts ("two things", "one of them") are told of everything; of the dead they matter. */
const leastCount = 3;
/** A figure told without a date is taken to be at most this many days older than its article. */
const assumedDays = 14;
/** How many of the nearest words decide what kind of figure it is. */
const scopeReach = 10;
/** Times and ages measure nothing that accounts differ on often enough. */
const passedOver = new Set(['point', 'count', 'year of age', 'month of age']);

/** "The margin of sampling error among them was plus or minus": every poll has one of its own. */
const errorMargin = /\bmargin of (?:\p{L}+ )?error\b[^.;\n]*$/iu;
/** "The poll of 800 likely voters", "of the 459 whom it asked the margin of error is": how many a poll asked is its own. */
const [sampleBefore, sampleAfter] = [
  /\b(?:poll(?:s|ed|sters)?|survey(?:s|ed)?|sample|interviewed|questioned)\b[^.;\n]{0,70}?\b(?:of|with|among|asked|surveyed|polled|interviewed|questioned|sampled)(?: \p{L}+){0,2} $/iu,
  /^ [^.;%\n]{0,80}\bmargin of (?:\p{L}+ )?error\b/iu,
];
/** Nouns for those who are asked. */
const asked =
  /^(?: [\p{L}-]+){0,4} (?:voters?|adults?|people|respondents?|residents?|citizens|households|members|workers|students)\b/iu;
/** UTF-16 units before a figure in which its margin is named, or the poll it is of. */
const marginReach = 100;

/** The quantity of a figure in its article. */
export function readQuantity(
  article: Article,
  findings: Pick<Findings, 'statements' | 'dates' | 'figures'>,
  figure: FigureMention,
): Quantity | null {
  const unitName = figure.unitName ?? figure.implied?.unitName ?? null;
  if (unitName !== null && passedOver.has(unitName)) return null;
  if (isStretchOfTime(figure.unit) && !isTermOf(article.text, figure)) return null;
  if (errorMargin.test(article.text.slice(Math.max(0, figure.span.start - marginReach), figure.span.start)))
    return null;
  if (isSampled(article.text, figure.span)) return null;
  const head = headOf(findings.figures, figure);
  const fate = fateOf(article.text, findings.figures, figure);
  const partOf = totalsOf(findings.figures, figure);
  const isInSum = figure.derivation !== null || partOf.length > 0;
  if (unitName === null && head === null && fate === null && !isInSum) return null;
  if (unitName === null && isSmall(figure) && fate === null && !isInSum) return null;
  const scale = scaleOf(figure.unit ?? figure.implied?.unit ?? null, unitName);
  const [low, high] = boundsOf(article.text, figure);
  const near = scopeOf(article.text, figure);
  return {
    measure: scale.measure,
    currency: scale.currency,
    low: low === null ? null : scale.toBase(low),
    high: high === null ? null : scale.toBase(high),
    isAbout: figure.comparator === 'about',
    head,
    words: figure.thing.words.map(meaningOf).filter((word) => !commonWords.has(word)),
    of: namesIn(article.text, figure),
    names: readNames(article, figure.span),
    fate,
    mode: modeOf(near) ?? lenderMode(article.text, findings.figures, figure) ?? 'told',
    holdsFor: caseOf(article.text, findings.figures, figure),
    goesOnFrom: figure.implied?.from ?? null,
    sum: sumOf(figure),
    partOf,
    isChange: isChange(article.text, figure),
    ...whenOf(article, findings, figure, fate),
  };
}

function isSampled(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - marginReach), start), text.slice(end, end + marginReach)];
  return asked.test(after) && (sampleBefore.test(before) || sampleAfter.test(after));
}

/** UTF-16 units on either side of a figure in which the case it holds for is told. */
const caseReach = 120;
const sentenceEnd = /[.!?]["”’]?\s|\n/;

/** The special case told in its sentence, unless another figure there stands nearer to those words. */
function caseOf(text: string, figures: readonly FigureMention[], { span }: FigureMention): string | null {
  // "Their leader and three other guards" leaves one of the four out, "nine million more" the first.
  if (/^\s+(?:others?|more|additional|further)\b/.test(text.slice(span.end))) return beyondOthers;
  const from = Math.max(0, span.start - caseReach);
  const isOneSentence = (one: Span, other: Span): boolean =>
    !sentenceEnd.test(text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)));
  for (const match of text.slice(from, span.end + caseReach).matchAll(casePattern)) {
    const told = { start: from + match.index, end: from + match.index + match[0].length };
    const isNearer = (other: Span): boolean =>
      gapBetween(told, other) < gapBetween(told, span) && isOneSentence(told, other);
    if (!isOneSentence(told, span) || figures.some((other) => isNearer(other.span))) continue;
    return caseWords.get((match.groups?.after ?? match.groups?.before ?? '').toLowerCase()) ?? null;
  }
  return null;
}

function gapBetween(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end, 0);
}

/** A number that goes on from another measures the same: "the flow fell to 190; by five it was back at 260". */
function headOf(figures: readonly FigureMention[], { thing, implied }: FigureMention): string | null {
  const lender = implied === null ? undefined : figures.find(({ id }) => id === implied.from);
  const head = lender?.thing.head ?? thing.head;
  return head === null ? null : meaningOf(head);
}

function meaningOf(word: string): string {
  return sameMeaning.get(word) ?? word;
}

function isStretchOfTime(unit: string | null): boolean {
  return unit !== null && /^(?:ms|s|min|h|d|wk|mo|a|10\.a|100\.a)$/.test(unit);
}

/** "A truce of forty days", "a 40-day truce", "lasted twenty minutes"; not "two weeks before" and "for three years". */
function isTermOf(text: string, { span }: FigureMention): boolean {
  return (
    /\p{L}-\p{L}*$/u.test(text.slice(span.start, span.end)) ||
    /\d-\p{L}+$/u.test(text.slice(span.start, span.end)) ||
    /\b(?:lasted|lasting|of)\s+(?:about |some |at least )?$/.test(text.slice(Math.max(0, span.start - 24), span.start))
  );
}

function totalsOf(figures: readonly FigureMention[], { id }: FigureMention): readonly string[] {
  return figures.filter(({ derivation }) => derivation?.from.includes(id)).map((total) => total.id);
}

function sumOf({ derivation }: FigureMention): Quantity['sum'] {
  if (derivation === null) return null;
  return { formula: derivation.formula, holds: derivation.holds, parts: derivation.from };
}

function isSmall({ value, high, comparator }: FigureMention): boolean {
  return (value ?? high ?? 0) < leastCount && comparator === 'exact';
}

/** Whether it is people of whom something is told, and what. */
function fateOf(text: string, figures: readonly FigureMention[], figure: FigureMention): Fate | null {
  const { thing, unitName, implied } = figure;
  if (unitName !== null || (implied !== null && implied.unitName !== null)) return null;
  const { head, words } = thing;
  const own = head === null ? undefined : fateWords.get(head);
  if (own !== undefined) return own;
  if (head !== null && !anyPeople.has(head) && !peopleNouns.has(head)) return null;
  const near = words.slice(0, scopeReach).flatMap((word) => fateWords.get(word) ?? []);
  return near.length === 0 ? null : (fateAfter(text, figures, figure) ?? near[0] ?? null);
}

/** UTF-16 units after a figure in which its own noun and what befell those people stand: "scores of others injured". */
const fateReach = 40;
const phraseEnd = /[.,;:()]|\b(?:and|but|while|when|by|after|before|with)\b/;

/** "50 people dead and scores of others injured": what follows a figure is told of it, whatever stands nearer before it. */
function fateAfter(text: string, figures: readonly FigureMention[], { span }: FigureMention): Fate | null {
  const next = figures.find((other) => other.span.start >= span.end)?.span.start ?? text.length;
  const [phrase = ''] = text.slice(span.end, Math.min(next, span.end + fateReach)).split(phraseEnd);
  const found = phrase.toLowerCase().split(/[^\p{L}]+/u);
  return found.flatMap((word) => fateWords.get(word) ?? [])[0] ?? null;
}

interface Scale {
  readonly measure: string;
  readonly currency: string | null;
  readonly toBase: (value: number) => number;
}

/** A unit as dimension and factor; money stays in its currency. */
function scaleOf(unit: string | null, unitName: string | null): Scale {
  const same = (value: number): number => value;
  if (unitName === null) return { measure: 'count', currency: null, toBase: same };
  const [name, per] = unitName.split(' per ', 2);
  const tail = per === undefined ? '' : ` per ${per}`;
  if (unit === '%') return { measure: `share${tail}`, currency: null, toBase: same };
  if (/^[A-Z]{3}$/.test(unit ?? '') || unit === null)
    return { measure: `${isMoney(unit, name ?? '') ? 'money' : name}${tail}`, currency: name ?? null, toBase: same };
  const base = toBaseMeasure(1, unit);
  // A unit whose name holds its own "per", like kilometre per hour, is in the library whole.
  if (base === null) return { measure: `${name}${tail}`, currency: null, toBase: same };
  const isWhole = base.dimension === 'speed';
  return {
    measure: isWhole ? base.dimension : `${base.dimension}${tail}`,
    currency: null,
    toBase: (value) => toBaseMeasure(value, unit)?.value ?? value,
  };
}

/** Currencies without a code of their own. */
const currencyNames = /^(?:crown|dinar|florin|thaler|ducat|cent|penny|sen)$/;

function isMoney(unit: string | null, name: string): boolean {
  return unit !== null || currencyNames.test(name);
}

/** "Came down from 340 to 320" is at 320 now. */
function boundsOf(
  text: string,
  { value, low, high, comparator, change, span }: FigureMention,
): readonly [number | null, number | null] {
  const isMove =
    change !== null && /\bfrom (?:about |some )?$/.test(text.slice(Math.max(0, span.start - 12), span.start));
  if (value === null && isMove) return change === 'fall' ? [low, low] : [high, high];
  if (value === null) return [low, high];
  if (comparator === 'more') return [value, null];
  return comparator === 'less' ? [null, value] : [value, value];
}

/** A number that goes on from a demand is one too, unless its own words tell otherwise. */
function lenderMode(text: string, figures: readonly FigureMention[], { implied }: FigureMention): Mode | null {
  const lender = implied === null ? undefined : figures.find(({ id }) => id === implied.from);
  return lender === undefined ? null : modeOf(scopeOf(text, lender));
}

/** "The mean of sixty years" is a usual level, "that means a 22 per cent cut" is none. */
const meanLevel =
  /\b(?:the|an?|its|their|this|\p{L}+ly|years?)[ -]mean\b|\bmean (?:of|flow|level|value|rate|price|age|income)\b/iu;

/** Words near a figure that tell what kind of figure it is. */
function scopeOf(text: string, { thing, span }: FigureMention): readonly string[] {
  const near = thing.words.slice(0, scopeReach);
  const isLevel = meanLevel.test(text.slice(Math.max(0, span.start - caseReach), span.end + caseReach));
  return isLevel ? near : near.filter((word) => word !== 'mean');
}

function modeOf(near: readonly string[]): Mode | null {
  for (const word of near) {
    const mode = (['polled', 'usual', 'asked', 'needed', 'expected'] as const).find((kind) =>
      modeWords[kind].has(word),
    );
    if (mode !== undefined) return mode;
  }
  return null;
}

/** "fell by 20", "20 more": how much it moved, where "fell to 20" is a level. */
function isChange(text: string, { span, change, unit }: FigureMention): boolean {
  if (change === null) return false;
  const before = text.slice(Math.max(0, span.start - 14), span.start);
  if (/\b(?:to|at) (?:about |some )?$/.test(before)) return false;
  return unit === '%' || /\bby (?:about |some )?$/.test(before);
}

function namesIn(text: string, { counted }: FigureMention): readonly string[] {
  if (counted === null) return [];
  return text.slice(counted.start, counted.end).match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? [];
}

function whenOf(
  article: Article,
  { statements, dates }: Pick<Findings, 'statements' | 'dates'>,
  figure: FigureMention,
  fate: Fate | null,
): Pick<Quantity, 'from' | 'to' | 'isDateAssumed'> {
  const told = figure.asOf === null ? null : boundsOfEdtf(figure.asOf);
  if (told?.earliest && told.latest) return { from: told.earliest, to: told.latest, isDateAssumed: false };
  const entry = article.passages.find((passage) => passage.kind === 'entry' && spanContains(passage, figure.span));
  const dated = dates.find(({ span, earliest, latest }) => entry && spanContains(entry, span) && earliest && latest);
  if (dated) return { from: dated.earliest, to: dated.latest, isDateAssumed: false };
  // Who was killed was killed in what the article reports first.
  const happened =
    fate === null ? undefined : dates.find(({ role, earliest, latest }) => role === 'happened' && earliest && latest);
  if (happened) return { from: happened.earliest, to: happened.latest, isDateAssumed: true };
  const said = statements.find(
    ({ said, content }) => said !== null && content.some((piece) => spanContains(piece, figure.span)),
  )?.said;
  const day = boundsOfEdtf(said ?? article.published ?? '');
  if (!day?.earliest || !day.latest) return { from: null, to: null, isDateAssumed: true };
  const from = toIsoDay(toDayNumber(day.earliest) - assumedDays);
  return { from, to: day.latest, isDateAssumed: true };
}

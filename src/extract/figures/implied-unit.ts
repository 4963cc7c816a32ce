// Gives bare numbers the unit of a figure before them: "the flow was 190 cubic metres; in an ordinary March it is 400".
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { FigureMention } from '../../model/finding.ts';
import { casualtyWords } from '../languages/en/quantity-words.ts';
import { unitNames } from '../languages/en/unit-names.ts';

/** A number as read; a bare one is a figure only if one before it lends its unit. */
export interface ReadNumberMention {
  readonly mention: FigureMention;
  readonly isBare: boolean;
}

/** Two readings of one thing seldom differ by more than this factor. */
const likeFactor = 5;
/** A number that the article has already given with its unit is that figure again within this share. */
const sameShare = 0.001;
/** Below this many, the same number twice may well be two things. */
const leastRepeated = 40;
/** How sure a number is whose unit another tells: half the reading is a guess. */
const impliedCertainty = 0.6;
/** UTF-16 units over which an amount of money goes on in the currency before it: two or three paragraphs. */
const moneyReach = 900;
/** UTF-16 units to the next point of a list, or to a short next paragraph. */
const pointReach = 400;
const largeWords = /\b(?:million|billion|trillion)\b/;
const moneyNames = new Set(unitNames.filter(({ kind }) => kind === 'money').map(({ name }) => name));
/** Units of measurement that numbers after them rarely go on with: days and times stand for themselves. */
const aloneUnits = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'a', '10.a', '100.a', '%']);

/** The figures among the numbers, each bare one with the unit it goes on with; bare ones without are left out. */
export function takeOverUnits(analysed: AnalysedText, numbers: readonly ReadNumberMention[]): readonly FigureMention[] {
  if (!numbers.some(({ mention, isBare }) => isBare || mention.unitName === null)) {
    return numbers.map(({ mention }) => mention);
  }
  const figures: FigureMention[] = [];
  for (const { mention, isBare } of numbers) {
    const lender = isOpen(mention) ? findLender(analysed.text, figures, mention) : null;
    if (lender !== null) figures.push(lend(analysed.text, lender, mention, isBare));
    else if (!isBare) figures.push(mention);
  }
  return figures;
}

/** Nothing beside the number tells what it measures. */
function isOpen({ unitName, counted, thing }: FigureMention): boolean {
  return unitName === null && counted === null && !casualtyWords.has(thing.head ?? '');
}

/** The last figure of the paragraph that a number may go on from, or one of the article with the same value. */
function findLender(text: string, figures: readonly FigureMention[], bare: FigureMention): FigureMention | null {
  let inParagraph = true;
  for (let index = figures.length - 1; index >= 0; index -= 1) {
    const figure = figures[index];
    if (figure === undefined) continue;
    inParagraph &&= !isBroken(text, figure, bare);
    // "Four hundred have left; the ministry has counted two hundred and sixty": a number without unit goes on as well.
    if (inParagraph && isUncounted(figure) && isLike(text, figure, bare)) return figure;
    if (!canLend(figure)) continue;
    if (isMoneyGoingOn(text, figure, bare)) return figure;
    if (inParagraph && isLike(text, figure, bare)) return figure;
    if (isRepeated(figure, bare)) return figure;
    if (!inParagraph && isNextPoint(text, figure, bare)) return figure;
    if (!inParagraph && levelOf(bare) < leastRepeated) return null;
  }
  return null;
}

function isUncounted({ unitName, counted, implied }: FigureMention): boolean {
  return unitName === null && counted === null && implied === null;
}

/** "A minimum flow of 300 cubic metres" and, in the next point, "the minimum falls to 240". */
function isNextPoint(text: string, figure: FigureMention, bare: FigureMention): boolean {
  if (bare.span.start - figure.span.end > pointReach || !isLike(text, figure, bare)) return false;
  return bare.thing.words.some((word) => figure.thing.words.includes(word));
}

/** "0.4 billion" after crowns is crowns, in the next paragraph too. */
function isMoneyGoingOn(text: string, figure: FigureMention, bare: FigureMention): boolean {
  return (
    isMoney(figure) &&
    bare.span.start - figure.span.end <= moneyReach &&
    largeWords.test(text.slice(bare.span.start, bare.span.end)) &&
    largeWords.test(text.slice(figure.span.start, figure.span.end))
  );
}

function isMoney({ unit, unitName, implied }: FigureMention): boolean {
  return moneyNames.has(unitName ?? implied?.unitName ?? '') || /^[A-Z]{3}$/.test(unit ?? implied?.unit ?? '');
}

function canLend(figure: FigureMention): boolean {
  const name = figure.unitName ?? figure.implied?.unitName ?? null;
  return name !== null && !aloneUnits.has(figure.unit ?? '') && name !== 'point' && name !== 'count';
}

function isLike(text: string, figure: FigureMention, bare: FigureMention): boolean {
  const [one, other] = [levelOf(figure), levelOf(bare) * magnitudeLent(text, figure, bare)];
  return one > 0 && other > 0 && Math.max(one, other) / Math.min(one, other) <= likeFactor;
}

function isRepeated(figure: FigureMention, bare: FigureMention): boolean {
  const [one, other] = [levelOf(figure), levelOf(bare)];
  return other >= leastRepeated && Math.abs(one - other) <= sameShare * other;
}

/** "2.9 billion crowns ... nearer to 0.8": a small decimal takes over the magnitude as well. */
function magnitudeLent(text: string, figure: FigureMention, bare: FigureMention): number {
  if (largeWords.test(text.slice(bare.span.start, bare.span.end))) return 1;
  const magnitude = /\b(million|billion|trillion)\b/.exec(text.slice(figure.span.start, figure.span.end))?.[1];
  if (magnitude === undefined || levelOf(bare) >= 1000) return 1;
  return magnitude === 'million' ? 1e6 : magnitude === 'billion' ? 1e9 : 1e12;
}

function lend(text: string, lender: FigureMention, bare: FigureMention, isBare: boolean): FigureMention {
  const factor = magnitudeLent(text, lender, bare);
  const times = (value: number | null): number | null =>
    value === null ? null : Number((value * factor).toPrecision(12));
  const unit = lender.unit ?? lender.implied?.unit ?? null;
  const unitName = lender.unitName ?? lender.implied?.unitName ?? null;
  return {
    ...bare,
    certainty: isBare ? impliedCertainty : bare.certainty,
    reasons: isBare ? [`goes on from the figure before: ${unitName ?? 'a count'}`] : bare.reasons,
    value: times(bare.value),
    low: times(bare.low),
    high: times(bare.high),
    thing: thingOf(text, lender, bare, unitName),
    implied: { unit, unitName, from: lender.implied?.from ?? lender.id },
  };
}

/** In the paragraph it goes on about the same thing; further off only the currency is taken over. */
function thingOf(
  text: string,
  lender: FigureMention,
  bare: FigureMention,
  unitName: string | null,
): FigureMention['thing'] {
  if (isMoney(lender) && isBroken(text, lender, bare)) return bare.thing;
  return {
    head: (unitName === null ? lender.thing.head : null) ?? bare.thing.head ?? lender.thing.head,
    words: [...new Set([...bare.thing.words, ...lender.thing.words])],
  };
}

function isBroken(text: string, before: FigureMention, after: FigureMention): boolean {
  return /\n\s*\n/.test(text.slice(before.span.end, after.span.start));
}

function levelOf({ value, low, high }: FigureMention): number {
  return Math.abs(value ?? ((low ?? 0) + (high ?? 0)) / 2);
}

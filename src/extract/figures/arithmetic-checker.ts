// Checks figures that follow from others near them: shares, changes, conversions, losses and sums, across sentences too.
//
// Example: "79 of the 470 square miles it took: an 83% drop" gives 1 − 79 ÷ 470 = 83.2 %, which holds.

import { convertUnit } from '../../base/unit-converter.ts';
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Derivation, FigureMention } from '../../model/finding.ts';
import { checkLoss } from './loss-checker.ts';
import { checkSum } from './sum-checker.ts';

/** Relative slack of "about": newspapers round freely after such words. */
const looseShare = 0.05;
/** Relative slack of a conversion: both numbers are rounded, often to two digits. */
const conversionSlack = 0.03;

/** Sentences a total and its parts may stand apart. */
const sentenceReach = 2;

/** Figures of one sentence, by the index of the sentence. */
interface SentenceFigures {
  readonly sentence: number;
  readonly figures: readonly FigureMention[];
}

/** The figures of an article in text order, each with the sum it should be where the others tell. */
export function checkArithmetic(
  { text, sentences }: Pick<AnalysedText, 'text' | 'sentences'>,
  figures: readonly FigureMention[],
): readonly FigureMention[] {
  if (figures.length < 2) return figures;
  const groups = groupBySentence(sentences, figures);
  return groups.flatMap(({ sentence, figures: own }, at) => {
    const [before, after] = [groups[at - 1], groups[at + 1]];
    const earlier = before && sentence - before.sentence <= 1 ? before.figures : [];
    const later = after && after.sentence - sentence <= sentenceReach ? after.figures : [];
    return own.map((figure, index) => ({
      ...figure,
      derivation:
        checkShare(text, own, figure) ??
        checkConversion(text, own[index - 1], figure) ??
        checkLoss(text, [...earlier, ...own], figure) ??
        checkSum(text, { total: figure, own, later }),
    }));
  });
}

function groupBySentence(
  sentences: AnalysedText['sentences'],
  figures: readonly FigureMention[],
): readonly SentenceFigures[] {
  const groups: { sentence: number; figures: FigureMention[] }[] = [];
  let sentence = 0;
  for (const figure of figures) {
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= figure.span.start) sentence += 1;
    const last = groups.at(-1);
    if (last?.sentence === sentence) last.figures.push(figure);
    else groups.push({ sentence, figures: [figure] });
  }
  return groups;
}

/** A percentage against "a of b" or "from a to b" in its sentence. */
function checkShare(text: string, figures: readonly FigureMention[], share: FigureMention): Derivation | null {
  if (share.unit !== '%' || share.value === null) return null;
  const others = figures.filter((figure) => figure !== share && figure.unit !== '%');
  const levels = others.find((figure) => isFromTo(text, figure));
  if (levels) return checkChange(share, levels);
  for (const [index, part] of others.entries()) {
    const whole = others[index + 1];
    if (!whole || !arePair(part, whole)) continue;
    const between = text.slice(part.span.end, whole.span.start);
    if (/^\s+(?:out )?of (?:the |its |their |some )?$/.test(between)) return checkPart(text, share, part, whole);
  }
  return null;
}

/** "from 20 to 30 dollars" is read as one figure with both levels. */
function isFromTo(text: string, figure: FigureMention): boolean {
  return (
    figure.value === null &&
    /\bfrom (?:the |about |some )?$/.test(text.slice(Math.max(0, figure.span.start - 12), figure.span.start))
  );
}

function arePair(first: FigureMention, second: FigureMention): boolean {
  if (first.value === null || second.value === null) return false;
  return first.unitName === second.unitName || first.unitName === null;
}

/** "a of b": a share, or what is lost of b when the words after say so. */
function checkPart(text: string, share: FigureMention, part: FigureMention, whole: FigureMention): Derivation | null {
  const [a, b] = [part.value ?? 0, whole.value ?? 0];
  if (b === 0) return null;
  const isLoss =
    share.change === 'fall' || /^\s*(?:drop|fall|loss|cut|decline|decrease|reduction)/.test(text.slice(share.span.end));
  const expected = 100 * (isLoss ? 1 - a / b : a / b);
  const sum = isLoss ? `1 − ${a} ÷ ${b}` : `${a} ÷ ${b}`;
  return describe('share', sum, expected, share, [part, whole]);
}

/** The order of the levels is lost in a range; whether it rose or fell says which came first. */
function checkChange(share: FigureMention, levels: FigureMention): Derivation | null {
  const [low, high] = [levels.low ?? 0, levels.high ?? 0];
  const base = share.change === 'fall' ? high : low;
  if (base === 0) return null;
  return describe('change', `(${high} − ${low}) ÷ ${base}`, (100 * (high - low)) / base, share, [levels]);
}

function describe(
  kind: Derivation['kind'],
  sum: string,
  expected: number,
  share: FigureMention,
  from: readonly FigureMention[],
): Derivation {
  const written = share.value ?? 0;
  const slack =
    share.comparator === 'exact' ? halfOfLastDigit(written) : Math.max(looseShare * expected, halfOfLastDigit(written));
  const holds = Math.abs(expected - written) <= slack + Number.EPSILON;
  return { kind, formula: `${sum} = ${round(expected)} %`, holds, from: from.map((figure) => figure.id) };
}

/** "8 miles (13 kilometres)": the second figure against the first. */
function checkConversion(text: string, first: FigureMention | undefined, second: FigureMention): Derivation | null {
  if (!first?.unit || !second.unit || first.value === null || second.value === null) return null;
  if (!/^\s*[([]\s*(?:about |roughly |some )?$/.test(text.slice(first.span.end, second.span.start))) return null;
  const expected = convertUnit(first.value, first.unit, second.unit);
  if (expected === null) return null;
  const slack = Math.max(halfOfLastDigit(second.value), conversionSlack * Math.abs(expected));
  return {
    kind: 'conversion',
    formula: `${first.value} ${first.unitName} = ${round(expected)} ${second.unitName}`,
    holds: Math.abs(expected - second.value) <= slack,
    from: [first.id],
  };
}

/** Half a unit of the last digit written: 83 stands for 82.5 to 83.5, 4.8 for 4.75 to 4.85. */
function halfOfLastDigit(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

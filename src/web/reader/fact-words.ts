// Dates and figures in words, for their notes.

import { labelEdtf } from '../../model/edtf-label.ts';
import type { Comparator, DateMention, DateRole, FigureMention } from '../../model/finding.ts';

/** What happened at a date. */
export const roleWords: Readonly<Record<DateRole, string>> = {
  said: 'when something was said',
  published: 'when a text was published',
  happened: 'when something happened',
  other: 'ahead, planned, or of no one event',
};

const comparatorWords: Readonly<Record<Comparator, string>> = {
  exact: '',
  about: 'about ',
  more: 'more than ',
  less: 'less than ',
};

/** How the level moved. */
export const changeWords: Readonly<Record<'rise' | 'fall', string>> = { rise: 'a rise', fall: 'a fall' };

/** Digits after the point beyond which a figure's number is noise of its making. */
const mostDecimals = 6;

/** A date as people say it; one with an open beginning by its last day, because EDTF names the day it comes before. */
export function dateInWords({ edtf, latest }: DateMention): string {
  return edtf.startsWith('../') && latest !== null ? `until ${labelEdtf(latest)}` : labelEdtf(edtf);
}

/** First and last possible day: "5 March 2031", "1 March 2031 to 31 March 2031", "until 4 March 2031". */
export function boundsInWords({ earliest, latest }: Pick<DateMention, 'earliest' | 'latest'>): string {
  if (earliest === null && latest === null) return 'not known';
  if (earliest === latest) return `${labelEdtf(earliest ?? '')}, one day`;
  return labelEdtf(`${earliest ?? '..'}/${latest ?? '..'}`);
}

/** "more than 3,000", "20 to 30". */
export function valueInWords({ value, low, high, comparator }: FigureMention): string {
  const plain = [low, high].filter((end) => end !== null).map(numberInWords);
  return comparatorWords[comparator] + (value === null ? plain.join(' to ') : numberInWords(value));
}

function numberInWords(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: mostDecimals });
}

/** "kilometre (km)", "percent (%)"; a plain count has none. */
export function unitInWords({ unit, unitName, implied }: FigureMention): string {
  if (implied?.unitName && unitName === null)
    return `${implied.unitName}${implied.unit === null ? '' : ` (${implied.unit})`}, from the figure before`;
  if (unitName === null) return unit ?? 'none, a plain number';
  return unit === null ? unitName : `${unitName} (${unit})`;
}

/** "1 − 60 ÷ 240 = 75 %: holds", or what the text says instead; null where no sum was found. */
export function sumInWords({ derivation, span }: FigureMention, text: string): string | null {
  if (derivation === null) return null;
  const { formula, holds } = derivation;
  return holds ? `${formula}: holds` : `${formula}: does not hold, the text says ${text.slice(span.start, span.end)}`;
}

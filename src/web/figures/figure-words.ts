// Figures and their days in words.
import { labelEdtf } from '../../model/edtf-label.ts';
import type { FigureTelling } from '../../views/figures/figure-telling.ts';

/** Digits that count of a converted value: more would be false exactness. */
const mostDigits = 4;

/** "more than 300", "190 to 255", "about 1,200"; large amounts of money in millions and billions. */
export function valueInWords(
  { low, high, isAbout }: Pick<FigureTelling, 'low' | 'high' | 'isAbout'>,
  unit: string,
): string {
  const about = isAbout ? 'about ' : '';
  if (low === null) return high === null ? 'not told' : `less than ${numberInWords(high, unit)}`;
  if (high === null) return `more than ${numberInWords(low, unit)}`;
  if (low === high) return `${about}${numberInWords(low, unit)}`;
  return `${about}${numberInWords(low, unit)} to ${numberInWords(high, unit)}`;
}

/** Whole counts in full; millions and billions of a unit in words. */
export function numberInWords(value: number, unit: string): string {
  if (unit !== '' && Math.abs(value) >= 1e6) {
    return value.toLocaleString('en', {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: mostDigits,
    });
  }
  return value.toLocaleString(
    'en',
    unit === '' ? {} : { maximumSignificantDigits: Math.max(mostDigits, wholeDigits(value)) },
  );
}

function wholeDigits(value: number): number {
  return String(Math.trunc(Math.abs(value))).length;
}

/** "5 March 2031", "March 2031", "by 5 March 2031" where the text gives no date. */
export function daysInWords({ from, to, isDateAssumed }: Pick<FigureTelling, 'from' | 'to' | 'isDateAssumed'>): string {
  if (from === null || to === null) return 'not told';
  if (isDateAssumed) return `by ${labelEdtf(to)}`;
  if (from === to) return labelEdtf(from);
  return labelEdtf(wholePeriod(from, to) ?? `${from}/${to}`);
}

/** A whole month or year by its name. */
function wholePeriod(from: string, to: string): string | null {
  const [year, month] = from.split('-');
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year ?? null;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return from === `${year}-${month}-01` && to === last ? `${year}-${month}` : null;
}

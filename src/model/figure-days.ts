// The days a figure is of, in words.
import { labelEdtf } from './edtf-label.ts';

/** First and last day, ISO 8601, null where nothing tells; `isDateAssumed` where the days before saying or publishing stand in. */
interface FigureDays {
  readonly from: string | null;
  readonly to: string | null;
  readonly isDateAssumed: boolean;
}

/** "5 March 2031", "March 2031", "by 5 March 2031" where the text gives no date. */
export function daysInWords({ from, to, isDateAssumed }: FigureDays): string {
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

// The days a figure is of, in words.
import { boundsOfEdtf } from '../base/edtf-bounds.ts';
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

/** A whole year or month by its name. */
function wholePeriod(from: string, to: string): string | null {
  const isWhole = (period: string): boolean => {
    const bounds = boundsOfEdtf(period);
    return bounds?.earliest === from && bounds.latest === to;
  };
  return [from.slice(0, 4), from.slice(0, 7)].find(isWhole) ?? null;
}

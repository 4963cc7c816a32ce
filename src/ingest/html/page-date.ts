// The day a page was published, from its metadata, its address or a date in words.
import * as chrono from 'chrono-node';
import { type DateOrder, readDate } from '../published-date.ts';
import type { PageMetadata } from './page-metadata.ts';

/** EDTF day (or month) of publication, or null. The strict reading of every candidate goes before the free one of any. */
export function findPageDate(metadata: PageMetadata, order: DateOrder): string | null {
  for (const date of metadata.dates) {
    const found = readDate(date, order);
    if (found !== null) return found.edtf;
  }
  return dateInAddress(metadata.url) ?? metadata.dates.map(readFreely).find((date) => date !== null) ?? null;
}

function dateInAddress(url: string | null): string | null {
  const match = url === null ? null : /[/-]((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=[/._-]|$)/.exec(url);
  return match === null ? null : (readDate(`${match[1]}-${match[2]}-${match[3]}`, null)?.edtf ?? null);
}

/** "Updated 3:30 PM ET, Thu November 21, 2019": a day, month and year must all be said. */
function readFreely(words: string): string | null {
  // The reference is never used: a date that lacks a part is refused.
  const [found] = chrono.parse(words, new Date(0));
  const start = found?.start;
  if (start === undefined || !start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year'))
    return null;
  const pad = (value: number | null) => String(value ?? 0).padStart(2, '0');
  return readDate(`${start.get('year')}-${pad(start.get('month'))}-${pad(start.get('day'))}`, null)?.edtf ?? null;
}

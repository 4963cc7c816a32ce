// Reads one date phrase outside any article: "late May", "3 days ago", "between March and April 2031".
import { publishedDay } from './date-finder.ts';
import { dateExpressions } from './dated-expression.ts';
import type { DatedValue } from './edtf-range.ts';
import { findTimeExpressions } from './expression-finder.ts';

/**
 * The EDTF value and bounds of a phrase; null when no date is read in it.
 * `reference` (ISO 8601 date, or null) is the day that "yesterday" counts from; `monthFirst` decides 3/4/31.
 */
export function parseDatePhrase(phrase: string, reference: string | null, monthFirst = true): DatedValue | null {
  const expressions = findTimeExpressions(phrase, { published: publishedDay(reference), monthFirst });
  let best: { readonly value: DatedValue; readonly length: number } | null = null;
  for (const date of dateExpressions(phrase, expressions)) {
    const { edtf, earliest, latest, start, end } = date;
    if (best === null || end - start > best.length) best = { value: { edtf, earliest, latest }, length: end - start };
  }
  return best?.value ?? null;
}

// Direct, indirect or mixed: by how much of the content stands in quotation marks.
import type { StatementForm } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { QuotedStretch } from './quoted-stretches.ts';

/** Share of the content's words in quotation marks from which a statement counts as direct. */
const directShare = 0.9;

/** The form of a statement. Example: `“Never,” she said` is direct, `she said never` indirect. */
export function formOf(text: string, content: readonly Span[], quoted: readonly QuotedStretch[]): StatementForm {
  let words = 0;
  let quotedWords = 0;
  for (const span of content) {
    words += countWords(text, span.start, span.end);
    for (let i = firstEndingAfter(quoted, span.start); i < quoted.length && quoted[i]!.start < span.end; i += 1) {
      const stretch = quoted[i]!;
      quotedWords += countWords(text, Math.max(span.start, stretch.start), Math.min(span.end, stretch.end));
    }
  }
  if (quotedWords === 0) return 'indirect';
  return quotedWords / words >= directShare ? 'direct' : 'mixed';
}

/** Index of the first span that ends after an offset; spans are in order and apart. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let isInside = false;
  for (let i = start; i < end; i += 1) {
    const isPart = isWordUnit(text.charCodeAt(i), isInside);
    if (isPart && !isInside) count += 1;
    isInside = isPart;
  }
  return count;
}

/** Letters and digits make a word; apostrophes, points and hyphens hold it together. */
function isWordUnit(unit: number, isInside: boolean): boolean {
  if (unit >= 0x61 && unit <= 0x7a) return true;
  if (unit >= 0x41 && unit <= 0x5a) return true;
  if (unit >= 0x30 && unit <= 0x39) return true;
  if (unit < 0x80) return isInside && (unit === 0x27 || unit === 0x2d || unit === 0x2e || unit === 0x26);
  if (unit === 0x2019) return isInside;
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f);
}

/** Index of the first token that starts at an offset or later. */
export function firstTokenFrom(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

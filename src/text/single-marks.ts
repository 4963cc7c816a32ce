// Finds the single quotation marks by which many papers quote: ‘We stay,’ she said. They are read as double ones.
import type { MarkedWords } from './quotation-marker.ts';

/** The tokens at which a quotation opens and closes. */
export interface MarkPair {
  readonly opens: number;
  readonly closes: number;
}

const doubleMarks: ReadonlySet<string> = new Set(['“', '”', '„', '«', '»', '"', '``', "''"]);
const pauses: ReadonlySet<string> = new Set([',', '.', '?', '!', '…', '...', '—', '–']);
const opener = '‘';
const closer = '’';

/**
 * The pairs of raised single marks in a paragraph, in order; none where double marks stand, for there they are quotations within one. A mark
 * behind a comma or a full stop closes for sure; any other may be an apostrophe ("the envoys’ cars") and closes only where none is sure.
 */
export function pairSingleMarks(paragraph: MarkedWords): readonly MarkPair[] {
  const { words, first, end, touchesPrevious } = paragraph;
  const openers: number[] = [];
  for (let i = first; i < end; i++) {
    if (doubleMarks.has(words[i]!)) return [];
    const isOpening =
      words[i] === opener && i + 1 < end && touchesPrevious(i + 1) && (i === first || !touchesPrevious(i));
    if (isOpening) openers.push(i);
  }
  return openers.flatMap((opens, k) => {
    const closes = findClosing(paragraph, opens + 1, openers[k + 1] ?? end);
    return closes === null ? [] : [{ opens, closes }];
  });
}

/** The token among `[from, to)` that closes; null where none does. */
function findClosing({ words, end, touchesPrevious }: MarkedWords, from: number, to: number): number | null {
  let unsure: number | null = null;
  for (let i = from; i < to; i++) {
    if (words[i] !== closer || !touchesPrevious(i)) continue;
    if (pauses.has(words[i - 1]!)) return i;
    const isAtEnd = i + 1 >= end || !touchesPrevious(i + 1) || pauses.has(words[i + 1]!);
    if (isAtEnd) unsure ??= i;
  }
  return unsure;
}

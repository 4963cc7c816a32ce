// Cuts a text into the stretches that are read as paragraphs: by passages, blank lines and line breaks.
import type { Passage } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** Lines between these lengths (UTF-16 units), one after the other, are one paragraph wrapped by hand or by a mail program. */
const wrappedLine = { shortest: 45, longest: 100 };
/** UTF-16 units of a paragraph; longer ones are cut, so that the work stays bounded. */
const longestParagraph = 20_000;

/** Paragraphs in text order. Furniture is left out; without passages the whole text is read. */
export function splitParagraphs(text: string, passages: readonly Passage[]): readonly Span[] {
  const whole: readonly Span[] = passages.length > 0 ? passages : [{ start: 0, end: text.length }];
  const read = passages.length > 0 ? passages.filter((passage) => passage.kind !== 'furniture') : whole;
  return read.flatMap((span) => splitBlocks(text, span).flatMap((block) => splitLines(text, block))).flatMap(cutLong);
}

/** Stretches between blank lines. */
function splitBlocks(text: string, span: Span): readonly Span[] {
  return splitAt(text, span, /\r?\n[^\S\r\n]*\r?\n\s*|\u2029|\f/g);
}

function splitLines(text: string, block: Span): readonly Span[] {
  const lines = splitAt(text, block, /\r\n|[\n\r\u2028]/g);
  const isWrapped = lines.slice(0, -1).every(({ start, end }) => {
    return end - start >= wrappedLine.shortest && end - start <= wrappedLine.longest;
  });
  const last = lines[lines.length - 1];
  return isWrapped && last && last.end - last.start <= wrappedLine.longest ? [block] : lines;
}

function splitAt(text: string, span: Span, separator: RegExp): readonly Span[] {
  const piece = text.slice(span.start, span.end);
  const parts: Span[] = [];
  let from = 0;
  for (const match of piece.matchAll(separator)) {
    if (match.index > from) parts.push({ start: span.start + from, end: span.start + match.index });
    from = match.index + match[0].length;
  }
  if (from < piece.length) parts.push({ start: span.start + from, end: span.end });
  return parts;
}

function cutLong(span: Span): readonly Span[] {
  if (span.end - span.start <= longestParagraph) return [span];
  const parts: Span[] = [];
  for (let start = span.start; start < span.end; start += longestParagraph) {
    parts.push({ start, end: Math.min(span.end, start + longestParagraph) });
  }
  return parts;
}

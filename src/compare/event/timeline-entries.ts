// The entries of a timeline with their dates: what stands in the label, joined where it names several.
//
// Example: "1 or 3 March: The gates are closed." is one entry of [2031-03-01,2031-03-03].
import type { Article } from '../../model/article.ts';
import type { DateMention, Findings } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { spanContains } from '../../model/span.ts';

/** An entry and when it happened. */
export interface TimelineEntry {
  /** What is told, after the label. */
  readonly span: Span;
  /** The date label, as written. */
  readonly label: string | null;
  readonly dated: Span | null;
  /** EDTF; null where the label names no time that could be read. */
  readonly edtf: string | null;
  /** The label itself says that it is still to come. */
  readonly isExpected: boolean;
}

/** Every entry of a timeline, in text order. */
export function findEntries({ text, passages }: Article, findings: Findings | null): readonly TimelineEntry[] {
  return passages.flatMap((passage) => {
    if (passage.kind !== 'entry') return [];
    const words = text.slice(passage.start, passage.end);
    const length = labelLength(words);
    const labelSpan = { start: passage.start, end: passage.start + length };
    const dates = (findings?.dates ?? []).filter(({ span }) => spanContains(labelSpan, span));
    const first = dates[0];
    const last = dates.at(-1);
    return [
      {
        span: { start: passage.start + length, end: passage.end },
        label: first === undefined ? null : cleanLabel(words.slice(0, length)),
        dated: first && last ? { start: first.span.start, end: last.span.end } : null,
        edtf: joinDates(words.slice(0, length), dates),
        isExpected: /\b(?:expected|planned|due|scheduled)\b/i.test(words.slice(0, length)),
      },
    ];
  });
}

/** Longest label in UTF-16 units, with the signs of emphasis round it. */
const longestLabel = 80;
/** A label ends at a colon or dash before a blank; a dash between two times does not end it. */
const labelEnd = /[*_]{0,3}\s?(?::[*_]{0,3}(?=\s)|[–—](?=[*_]{0,3}\s)[*_]{0,3}|\s-(?=\s)|\.(?=\s+\p{Lu}))\s*/gu;

function labelLength(words: string): number {
  for (const match of words.slice(0, longestLabel).matchAll(labelEnd)) {
    const end = match.index + match[0].length;
    const isBetweenTimes = /^(?:\d|(?:early|mid|late|spring|summer|autumn|winter)\b|\p{Lu}\p{Ll}{2,8}\s\d{4})/u.test(
      words.slice(end),
    );
    const isAbbreviation =
      match[0].startsWith('.') && /\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|c)$/i.test(words.slice(0, match.index));
    if (!isAbbreviation && !(isBetweenTimes && /[–—-]/.test(match[0]))) return end;
  }
  return 0;
}

function cleanLabel(label: string): string {
  return label
    .replace(/[*_]/g, '')
    .replace(/[\s:–—.-]+$/u, '')
    .trim();
}

/** Several times in one label: "1 or 3 March" is a choice, anything else runs from the first to the last. */
function joinDates(label: string, dates: readonly DateMention[]): string | null {
  const [first, ...others] = dates;
  if (first === undefined) return null;
  const edtf = isRough(label) ? `${first.edtf}~` : first.edtf;
  if (others.length === 0 || edtf.includes('/')) return edtf;
  const all = dates.map((date) => date.edtf);
  return /\bor\b/i.test(label) ? `[${all.join(',')}]` : `${first.edtf}/${others.at(-1)?.edtf}`;
}

/** "Late May", "mid-April": the month is right, and more is meant than EDTF can say. */
function isRough(label: string): boolean {
  return /\b(?:early|mid|late|around|about|circa)\b/i.test(label);
}

// Joins to a quoted statement the quoted sentences and paragraphs that carry it on without a cue of their own.
import type { Span } from '../../model/span.ts';
import type { Attribution } from '../attributions/attribution-finder.ts';
import type { QuotedStretch } from './quoted-stretches.ts';
import { hasOverlap, indexSpans, type SpanIndex } from './span-index.ts';
import { firstEndingAfter } from './statement-form.ts';

/**
 * Attributions with their quotations whole. `“We go,” she said. “We go now.”` has both quotations as content
 * when no other attribution claims the second.
 */
export function joinQuotations(
  text: string,
  attributions: readonly Attribution[],
  quoted: readonly QuotedStretch[],
): readonly Attribution[] {
  const taken = indexSpans(
    attributions.flatMap(({ content, cue, source }) =>
      [...content, ...cue, ...source].map((span) => ({ span, value: null })),
    ),
  );
  return attributions.map((attribution) => joinOne(text, attribution, quoted, taken));
}

function joinOne(
  text: string,
  attribution: Attribution,
  quoted: readonly QuotedStretch[],
  taken: SpanIndex<null>,
): Attribution {
  const last = attribution.content.at(-1);
  if (last === undefined) return attribution;
  const end = attribution.cue.reduce((latest, span) => Math.max(latest, span.end), last.end);
  const content = [...attribution.content];
  for (let i = firstEndingAfter(quoted, last.end - 1); i < quoted.length; i += 1) {
    const stretch = quoted[i]!;
    const isSame = stretch.start < last.end;
    if (isSame && stretch.end - last.end > 2 && !hasOverlap(taken, { start: last.end, end: stretch.end })) {
      content.push({ start: last.end, end: stretch.end });
    }
    if (isSame && !stretch.goesOn) continue;
    if (!isSame) {
      const from = Math.max(end, content.at(-1)!.end);
      if (!carriesOn(text, from, stretch, quoted[i - 1]) && !fillsNextParagraph(text, from, stretch)) break;
      const whole = withMarks(text, stretch);
      if (hasOverlap(taken, whole)) break;
      content.push(whole);
    }
  }
  return content.length === attribution.content.length
    ? attribution
    : { ...attribution, content: mergeTouching(content) };
}

/** UTF-16 units between two parts of one quotation: a full stop, marks, a space. */
const longestJoint = 4;

/** True when nothing but the end of a sentence lies between, or the quotation was left open at the paragraph's end. */
function carriesOn(text: string, from: number, stretch: QuotedStretch, before: QuotedStretch | undefined): boolean {
  if (before?.goesOn && before.end <= stretch.start && /^\s*["“„«]?$/.test(text.slice(before.end, stretch.start)))
    return true;
  return stretch.start - from <= longestJoint && /^[.!?]?["”’]?\s["“„«]$/.test(text.slice(from, stretch.start));
}

/** UTF-16 units from the end of a report to the paragraph behind it: a full stop, marks, empty lines. */
const longestBreak = 8;

/** True for a paragraph that is one quotation right behind the one that a report ends. */
function fillsNextParagraph(text: string, from: number, { start, end }: QuotedStretch): boolean {
  if (start - from > longestBreak || !/^[.!?,"”’)]*\s*\n\s*["“„«]$/.test(text.slice(from, start))) return false;
  return /[.!?…]$/.test(text.slice(start, end).trimEnd()) && /^["”»]?[ \t]*(?:\n|$)/.test(text.slice(end));
}

function withMarks(text: string, stretch: QuotedStretch): Span {
  const hasClosing = /["”»]/.test(text[stretch.end] ?? '');
  return { start: stretch.start - 1, end: hasClosing ? stretch.end + 1 : stretch.end };
}

/** Spans in order, those with at most two units between them made one. */
function mergeTouching(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start - last.end <= 2 && span.start >= last.start) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}

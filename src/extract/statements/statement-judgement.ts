// Gathers the words that judge a statement's factuality.

import type { Span } from '../../model/span.ts';
import type { Attribution } from '../attributions/attribution-finder.ts';
import type { AttributionContext } from './attribution-context.ts';
import { judgeFactuality } from './factuality.ts';
import { sliceAll } from './statement-draft.ts';

/** Whether a statement is asserted, hedged or denied, by the words round its cue. */
export function judge(text: string, context: AttributionContext, attribution: Attribution) {
  const cue = attribution.cue[0];
  if (cue === undefined) return { factuality: 'asserted' as const, reason: null };
  const last = attribution.cue.at(-1)!;
  return judgeFactuality({
    source: sliceAll(text, attribution.source),
    cue: attribution.cue.map((span) => text.slice(span.start, span.end)).join(' '),
    beforeSource: wordsBeforeSource(context, attribution),
    before: wordsBefore(context, attribution),
    after: context.outside.slice(last.end - context.span.start),
    content: attribution.content
      .filter((span) => span.end > cue.start || attribution.content.length === 1)
      .map((span) => shorten(text, span))
      .join(' '),
  });
}

/** UTF-16 units of content, from its start and as many from its end, that can say it is hedged or denied. */
const tellingReach = 300;

function shorten(text: string, span: Span): string {
  if (span.end - span.start <= 2 * tellingReach) return text.slice(span.start, span.end);
  return `${text.slice(span.start, span.start + tellingReach)} … ${text.slice(span.end - tellingReach, span.end)}`;
}

/** The words between source and cue; where the source comes later or is missing, those of the sentence before the cue. */
function wordsBefore(context: AttributionContext, attribution: Attribution): string {
  const cue = attribution.cue[0]!;
  const source = attribution.source.findLast((span) => span.end <= cue.start);
  const from = Math.max(source?.end ?? 0, context.span.start);
  return context.outside.slice(from - context.span.start, Math.max(0, cue.start - context.span.start));
}

/** The words before the source, where it comes before the cue. */
function wordsBeforeSource(context: AttributionContext, attribution: Attribution): string {
  const source = attribution.source[0];
  if (source === undefined || source.start > attribution.cue[0]!.start) return '';
  return context.outside.slice(0, Math.max(0, source.start - context.span.start));
}

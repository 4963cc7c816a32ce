// What surrounds an attribution: its sentences with the content blanked out, so that only the reporting words remain.
import type { Sentence } from '../../model/analysed-text.ts';
import type { Span } from '../../model/span.ts';
import type { Attribution } from '../attributions/attribution-finder.ts';
import { firstEndingAfter } from './statement-form.ts';

/** The reporting words of one attribution. `outside.length === span.end - span.start`; offset 0 is `span.start`. */
export interface AttributionContext {
  /** The sentences that hold the cue (or, without one, the source). */
  readonly span: Span;
  /** Their text with every content span of the attribution replaced by spaces. */
  readonly outside: string;
}

/** UTF-16 units looked at on either side of the cue, in texts without sentence ends too. */
const contextReach = 800;

/** The reporting words around an attribution. */
export function contextOf(text: string, sentences: readonly Sentence[], attribution: Attribution): AttributionContext {
  const anchors = attribution.cue.length > 0 ? attribution.cue : attribution.source;
  const first = anchors[0] ?? attribution.content[0]!;
  const last = anchors[anchors.length - 1] ?? first;
  const firstSentence = sentences[firstEndingAfter(sentences, first.start)];
  const lastSentence = sentences[firstEndingAfter(sentences, last.end - 1)];
  const span = {
    start: Math.max(Math.min(firstSentence?.start ?? first.start, first.start), first.start - contextReach),
    end: Math.min(Math.max(lastSentence?.end ?? last.end, last.end), last.end + contextReach),
  };
  return { span, outside: blankOut(text, span, attribution.content) };
}

/** `text` within `span`, every one of `holes` replaced by as many spaces. */
function blankOut(text: string, span: Span, holes: readonly Span[]): string {
  let result = '';
  let at = span.start;
  for (const hole of holes) {
    const start = Math.max(hole.start, at);
    const end = Math.min(hole.end, span.end);
    if (end <= start) continue;
    result += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return result + text.slice(at, span.end);
}

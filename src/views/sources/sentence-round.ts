// The sentence round a span, out of the text that stands round it.
import type { Span } from '../../model/span.ts';

/** Text with its place in the article. */
interface Surroundings {
  readonly start: number;
  readonly text: string;
}

/** Most UTF-16 units shown on either side of a span. */
const reach = 320;
const sentenceStart = /(?:[.!?]["”’»)]*\s+(?=["“‘«(]?\p{Lu})|\n\s*\n)/gu;

/** A sentence, and where the span begins and ends in it; UTF-16 offsets. */
export function sentenceRound(
  { start, text }: Surroundings,
  span: Span,
): { readonly text: string; readonly start: number; readonly end: number } {
  const [from, to] = [span.start - start, Math.min(span.end, span.start + reach) - start];
  let [first, last] = [Math.max(0, from - reach), Math.min(text.length, to + reach)];
  for (const match of text.matchAll(sentenceStart)) {
    const border = match.index + match[0].length;
    if (border <= from) first = Math.max(first, border);
    else if (match.index >= to) {
      last = Math.min(last, match.index + match[0].trimEnd().length);
      break;
    }
  }
  return { text: text.slice(first, last), start: from - first, end: to - first };
}

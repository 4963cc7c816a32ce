// The sentence round a span, out of the text that stands round it.
import { widenToSentence } from '../../model/sentence-span.ts';
import { type Span, shiftSpan } from '../../model/span.ts';

/** Text with its place in the article. */
interface Surroundings {
  readonly start: number;
  readonly text: string;
}

/** Most UTF-16 units shown on either side of a span. */
const reach = 320;
/** Stands where a sentence is longer than that. */
const cutSign = '…';

/** A sentence, and where the span begins and ends in it; UTF-16 offsets. */
export function sentenceRound(
  { start, text }: Surroundings,
  span: Span,
): { readonly text: string; readonly start: number; readonly end: number } {
  const within = shiftSpan({ start: span.start, end: Math.min(span.end, span.start + reach) }, -start);
  const sentence = widenToSentence(text, within, start === 0);
  const first = Math.min(within.start, wordAfter(text, Math.max(sentence.start, within.start - reach), sentence.start));
  const last = Math.max(within.end, wordBefore(text, Math.min(sentence.end, within.end + reach), sentence.end));
  const [before, after] = [first > sentence.start ? `${cutSign} ` : '', last < sentence.end ? ` ${cutSign}` : ''];
  const shift = before.length - first;
  return { text: `${before}${text.slice(first, last)}${after}`, ...shiftSpan(within, shift) };
}

/** Where the first whole word at or after a place begins, unless it is where the sentence does. */
function wordAfter(text: string, at: number, sentenceStart: number): number {
  const blank = at === sentenceStart ? -1 : text.slice(at).search(/\s/);
  return blank < 0 ? at : at + blank + 1;
}

/** Where the last whole word at or before a place ends, unless it is where the sentence does. */
function wordBefore(text: string, at: number, sentenceEnd: number): number {
  return at === sentenceEnd ? at : text.lastIndexOf(' ', at);
}

// Cuts what somebody said into sentences, since one report quotes two sentences of a speech and another only one.
import type { Span } from '../../model/span.ts';

const sentenceEnd = /[.!?…]+["”’»)\]]*(?=\s+["“‘«([]*[\p{Lu}\p{N}])/gu;
/** A full stop after these, after a single letter or within "U.S." ends nothing. */
const abbreviation =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Rep|Gov|St|No|vs|etc|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu})\.$|\.\p{L}\.$/u;

/** Sentences of content that may stand in several spans; each is a list of parts, as UTF-16 offsets. */
export function cutSentences(text: string, content: readonly Span[]): readonly (readonly Span[])[] {
  const sentences: Span[][] = [];
  let open: Span[] = [];
  const close = (): void => {
    if (open.length > 0) sentences.push(open);
    open = [];
  };
  for (const span of content) {
    const words = text.slice(span.start, span.end);
    // After an interruption a small letter goes on with the sentence, a capital begins another.
    if (/^[\s"“‘'(]*(?!I\b)\p{Lu}/u.test(words)) close();
    let from = 0;
    for (const match of words.matchAll(sentenceEnd)) {
      const end = match.index + match[0].length;
      if (match[0] === '.' && abbreviation.test(words.slice(0, end))) continue;
      open.push(...trimSpan(text, { start: span.start + from, end: span.start + end }));
      close();
      from = end;
    }
    open.push(...trimSpan(text, { start: span.start + from, end: span.end }));
    if (/[.!?…]["”’»)\]]*\s*$/.test(words)) close();
  }
  close();
  return sentences;
}

/** The span without the blanks and marks at its ends; none when nothing is left. */
function trimSpan(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end);
  const before = words.length - words.replace(/^[\s"“”‘«»,;:–—-]+/u, '').length;
  const after = words.length - words.replace(/(?:[\s"“”«»,;:–—-]|(?<=[,.!?])’)+$/u, '').length;
  const found = { start: span.start + before, end: span.end - after };
  return found.end > found.start ? [found] : [];
}

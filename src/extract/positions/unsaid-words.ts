// Tells what was told as a statement but said by nobody: what is only supposed, and what is asked.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';

/** Right before somebody: what he says or does is only supposed. */
const supposedBefore =
  /\b(?:if|unless|whether|should|provided(?: that)?|assuming(?: that)?|as long as|so long as)\s+(?:the\s+)?$/i;
/** UTF-16 units before somebody that are looked at for such words. */
const longestOpener = 24;

/** True for what somebody would say, not what he said: "if Velm accepts the toll". */
export function isSupposed({ text }: AnalysedText, { source, cue }: Statement): boolean {
  const start = Math.min(...[...source, ...cue].map((span) => span.start));
  return supposedBefore.test(text.slice(Math.max(0, start - longestOpener), start));
}

/** True when a question mark follows what was "said": "Does Velm want a toll?". */
export function isAsked(text: string, content: readonly Span[]): boolean {
  const end = content.at(-1)?.end ?? 0;
  return text[end] === '?' && text[end - 1] !== '?';
}

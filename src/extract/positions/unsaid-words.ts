// Tells what was told as a statement but said by nobody: what is only supposed, what is asked, and what "no one" or the author himself says.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Statement } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { nobodyPattern, ownPattern } from '../languages/en/side-words.ts';
import { wordsOf } from './issues/issue-sightings.ts';
import { isAskedFor } from './moves/asked-deeds.ts';
import { firstTokenFrom } from './token-range.ts';

/** Right before somebody: what he says or does is only supposed. */
const supposedBefore =
  /\b(?:if|unless|whether|should|provided(?: that)?|assuming(?: that)?|as long as|so long as)\s+(?:the\s+)?$/i;
/** UTF-16 units before somebody that are looked at for such words. */
const longestOpener = 24;

/** True for what somebody would say, not what he said: "if Velm accepts the toll", "they ask that Velm accept the toll". */
export function isSupposed({ text, tokens }: AnalysedText, { source, cue }: Statement): boolean {
  const start = Math.min(...[...source, ...cue].map((span) => span.start));
  if (supposedBefore.test(text.slice(Math.max(0, start - longestOpener), start))) return true;
  return cue.some((span) => isAskedFor(tokens, firstTokenFrom(tokens, span.start)));
}

/** True when a question mark follows what was "said": "Does Velm want a toll?". */
export function isAsked(text: string, content: readonly Span[]): boolean {
  const end = content.at(-1)?.end ?? 0;
  return text[end] === '?' && text[end - 1] !== '?';
}

/**
 * True where one of a sentence's statements is somebody's, named or not: "no one will talk" says nothing, nor, where the author speaks for a
 * party, does the "we welcome" of its own page.
 */
export function isToldBySomebody(
  analysed: AnalysedText,
  statements: readonly Statement[],
  speaksForParty: boolean,
): boolean {
  const nobody = speaksForParty ? ownPattern : nobodyPattern;
  return statements.some(({ source }) => !source.every((span) => nobody.test(wordsOf(analysed, span))));
}

// Decides which readings are shown: likely ones, quotations on less, and no date labels taken for speakers.
import { outsideQuotation } from '../../text/quotation-marker.ts';
import type { TokenRange } from './labels.ts';
import type { TokenAttribution } from './overlap-resolver.ts';
import type { TokenTraits } from './token-traits.ts';

/**
 * Quotations are shown at this share of the threshold: their words are somebody's for sure, only whose and how far is in
 * doubt, and to miss one is worse than to show it with a low certainty.
 */
const quotedShare = 0.6;
/** Share of the content inside quotation marks from which it counts as a quotation. */
const mostlyQuoted = 0.5;

/** Example: of `1997: Oster joins` nothing is shown, though `Oster: we stay` would be. */
export function isShown(t: TokenTraits, found: TokenAttribution, threshold: number): boolean {
  if (found.content.length === 0 || isDateLabel(t, found)) return false;
  return found.score >= (isQuotation(t, found.content) ? threshold * quotedShare : threshold);
}

function isQuotation(t: TokenTraits, content: readonly TokenRange[]): boolean {
  let quoted = 0;
  let all = 0;
  for (const [from, to] of content) {
    for (let i = from; i < to; i++) if (t.quotation[i] !== outsideQuotation) quoted++;
    all += to - from;
  }
  return quoted >= all * mostlyQuoted;
}

/** A colon or dash after a number or date. */
function isDateLabel(t: TokenTraits, { source, cue }: TokenAttribution): boolean {
  const { word, tag } = t.tokens;
  const hasWords = cue.some(([from, to]) => word.slice(from, to).some((token) => /\p{L}/u.test(token)));
  return !hasWords && source.some(([from, to]) => tag.slice(from, to).includes('CD'));
}

// Takes who is told something out of the speakers: "Holm was urged to go", "Vell Accused of Lying" in a headline.
import type { TokenRange } from '../labels.ts';
import type { TokenAttribution } from '../overlap-resolver.ts';
import type { TokenTraits } from '../token-traits.ts';
import { firstOf, hasToken, normalise } from './token-ranges.ts';

/** Participles of verbs whose object is somebody who is spoken to or of. */
const addressing =
  /^(?:told|urged|accused|ordered|advised|instructed|warned|asked|blamed|criticised|criticized|condemned|denounced|praised|rebuked|reminded|pressed|pressured|charged|invited|faulted|assailed|attacked|quizzed|questioned)$/i;
/** Those without a helping verb, with the word behind them that their doer would not stand before: "Vell urged to go". */
const bareAddressing: Readonly<Record<string, RegExp>> = {
  told: /^to$/i,
  urged: /^to$/i,
  ordered: /^to$/i,
  advised: /^to$/i,
  instructed: /^to$/i,
  pressed: /^to$/i,
  pressured: /^to$/i,
  accused: /^(?:of|by)$/i,
  blamed: /^(?:for|by)$/i,
  criticised: /^(?:for|by|over)$/i,
  criticized: /^(?:for|by|over)$/i,
  faulted: /^(?:for|by|over)$/i,
};
/** Tokens of the longest doer that is taken for a source. */
const longestDoer = 12;

/** `Holm | was accused by miners of | lying`: who is spoken to says nothing; the doer behind "by" does, where there is one. */
export function dropAddressee(t: TokenTraits, found: TokenAttribution): TokenAttribution {
  const verb = passiveVerb(t, found);
  if (verb < 0 || found.source.length === 0 || firstOf(normalise(found.source)) > verb) return found;
  const doer = doerOf(t, verb, [...found.content, ...found.cue]);
  return { ...found, source: doer === null ? [] : [doer] };
}

/** The cue's verb where its subject is spoken to; -1 where it speaks. */
function passiveVerb(t: TokenTraits, { cue }: TokenAttribution): number {
  const { word } = t.tokens;
  for (const [from, to] of cue)
    for (let at = from; at < to; at++) {
      const verb = word[at]!.toLowerCase();
      if (!addressing.test(verb)) continue;
      return hasHelper(t, at) || bareAddressing[verb]?.test(word[at + 1] ?? '') ? at : -1;
    }
  return -1;
}

/** "Was told", "being urged", "has been repeatedly asked". */
function hasHelper(t: TokenTraits, verb: number): boolean {
  let at = verb - 1;
  while (at >= t.sentenceStart[verb]! && t.tokens.tag[at] === 'RB') at--;
  return (
    at >= t.sentenceStart[verb]! && /^(?:am|is|are|was|were|be|been|being|'s|’s|gets?|got)$/i.test(t.tokens.word[at]!)
  );
}

/** The words behind "by" that hang on a verb, up to what has a part already; null where there are none. */
function doerOf(t: TokenTraits, verb: number, taken: readonly TokenRange[]): TokenRange | null {
  for (let child = t.firstChild[verb]!; child >= 0; child = t.nextSibling[child]!) {
    const by = t.low[child]!;
    if (child < verb || t.tokens.lower[by] !== 'by') continue;
    let end = by + 1;
    while (end <= t.high[child]! && !hasToken(taken, end)) end++;
    return end > child && end - by <= longestDoer ? [by + 1, end] : null;
  }
  return null;
}

// What is no statement at all: contents of one small word, "you know", "it is hard to".
import type { TokenAttribution } from '../overlap-resolver.ts';
import type { TokenTraits } from '../token-traits.ts';

/** True when an attribution says nothing. */
export function isNoise(t: TokenTraits, found: TokenAttribution): boolean {
  return isEmptyContent(t, found) || isAside(t, found);
}

/** "declined | to": only words that hold a sentence together. */
function isEmptyContent(t: TokenTraits, { content }: TokenAttribution): boolean {
  for (const [from, to] of content) {
    for (let i = from; i < to; i++) {
      if (
        /^(?:NN|PRP$|VB[^P]?|VBP|JJ|CD|UH|FW|WP|RB|MD|EX)/.test(t.tokens.tag[i]!) &&
        !/^(?:do|be|have)$/.test(t.tokens.lemma[i]!)
      )
        return false;
      if (/^(?:this|that|these|those|yes|no)$/i.test(t.tokens.word[i]!)) return false;
      if (t.quotation[i] === 1) return false;
    }
  }
  return true;
}

/** "as you know, ..." is said to the hearer, and tells nothing of what they say. */
function isAside(t: TokenTraits, { source, cue }: TokenAttribution): boolean {
  const words = (ranges: TokenAttribution['cue']): string =>
    ranges.map(([from, to]) => t.tokens.word.slice(from, to).join(' ')).join(' ');
  return (
    /^you$/i.test(words(source)) && /^(?:know|see|remember|understand|can see|may know|all know)$/i.test(words(cue))
  );
}

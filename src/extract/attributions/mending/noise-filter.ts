// What is no statement at all: contents of one small word, "you know", "it is hard to".
import { outsideQuotation } from '../../../text/quotation-marker.ts';
import type { TokenAttribution } from '../overlap-resolver.ts';
import type { TokenTraits } from '../token-traits.ts';

/** True when an attribution says nothing. */
export function isNoise(t: TokenTraits, found: TokenAttribution): boolean {
  return (
    isEmptyContent(t, found) ||
    isAside(t, found) ||
    isNobody(t, found) ||
    isThing(t, found) ||
    isJudgement(t, found) ||
    isDoubtful(t, found)
  );
}

/**
 * Score below which a report without a speaker is not shown, unless its cue says outright that something was said: of 18
 * such on PolNeAR dev 4 were right.
 */
const leastWithoutSpeaker = 0.42;

/** "the concern is that ...", "refusal to ...": whose, nobody tells. */
function isDoubtful(t: TokenTraits, { source, cue, content, score }: TokenAttribution): boolean {
  return source.length === 0 && score < leastWithoutSpeaker && !saysSo.test(wordsOf(t, cue)) && !isQuoted(t, content);
}

const saysSo = /\b(?:said|says?|told|tells?|according|reported|alleged)\b/i;

/** A source of small words only: "the", "’s", "whose". */
function isNobody(t: TokenTraits, { source, content }: TokenAttribution): boolean {
  if (source.length === 0 || isQuoted(t, content)) return false;
  return source.every(([from, to]) => {
    for (let i = from; i < to; i++)
      if (!/^(?:DT|POS|WP\$|IN|,|\.|:|TO|CC)$/.test(t.tokens.tag[i]!) || isStandIn(t, i)) return false;
    return true;
  });
}

function isStandIn(t: TokenTraits, at: number): boolean {
  return /^(?:this|that|these|those|all|both|some|many|most|each|either|neither|none|any|another|who)$/i.test(
    t.tokens.word[at]!,
  );
}

/** "That explains why the toll rose": what a "that" at the head of a sentence shows, nobody says. */
function isThing(t: TokenTraits, { source, content }: TokenAttribution): boolean {
  if (source.length !== 1 || isQuoted(t, content)) return false;
  const [from, to] = source[0]!;
  return to - from === 1 && from === t.sentenceStart[from] && /^th(?:is|at|ese|ose)$/i.test(t.tokens.word[from]!);
}

/** "It is hard to imagine ..." judges; nobody called "it" says so. */
function isJudgement(t: TokenTraits, { source, cue }: TokenAttribution): boolean {
  if (!/^it$/i.test(wordsOf(t, source)) || cue.length === 0) return false;
  const { tag, lemma } = t.tokens;
  const [from, to] = cue[0]!;
  return (
    lemma[from] === 'be' &&
    (/^JJ/.test(tag[from + 1] ?? '') || (tag[from + 1] === 'VBG' && tag[from + 2] === 'TO')) &&
    to > from + 1
  );
}

function isQuoted(t: TokenTraits, content: TokenAttribution['content']): boolean {
  return content.some(([from, to]) => t.quotation.subarray(from, to).some((state) => state !== outsideQuotation));
}

function wordsOf(t: TokenTraits, ranges: TokenAttribution['cue']): string {
  return ranges.map(([from, to]) => t.tokens.word.slice(from, to).join(' ')).join(' ');
}

/** "declined | to": only words that hold a sentence together. */
function isEmptyContent(t: TokenTraits, { content }: TokenAttribution): boolean {
  for (const [from, to] of content) {
    for (let i = from; i < to; i++) {
      if (
        /^(?:NN|PRP$|VB[^P]?|VBP|JJ|CD|UH|FW|WP|WDT|RB|MD|EX)/.test(t.tokens.tag[i]!) &&
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
  return (
    /^you$/i.test(wordsOf(t, source)) &&
    /^(?:know|see|remember|understand|can see|may know|all know)$/i.test(wordsOf(t, cue))
  );
}

// Finds where sentences begin among the tokens of one paragraph.

/** Most tokens of a sentence; longer ones are cut, so that the work stays bounded. */
export const longestSentence = 400;

const terminator = /^(?:[.?!]+|…|\.(?:[ \u00a0]?\.)+)$/;
const closer = /^[”’)\]»]$/;
const straightMark = /^["']$/;
/** "U.S."; "R-S.C." and "R-Fla." of a lawmaker's party and state. */
const initials = /^(?:(?:[A-Z]-)?(?:[A-Za-z]\.){2,}|[A-Z]-[A-Z][a-z]+\.)$/;
const sentenceOpener =
  /^(?:The|In|He|She|It|They|But|And|We|A|An|At|On|That|This|If|For|As|I|You|There|Mr|Ms|Mrs|When|While|His|Her|Its|Their)\.?$/;
/** "3.1 The union asked": the number of a paragraph is no part of its first sentence. */
const paragraphNumber = /^\d{1,3}(?:\.\d{1,3})+\.?$/;
const continuation = /^(?:\p{Ll}|[,;:—–-])/u;

/** Words of one paragraph and whether a space stands before each. */
export interface ParagraphWords {
  readonly words: readonly string[];
  /** Index of the first and after the last token of the paragraph in `words`. */
  readonly first: number;
  readonly end: number;
  readonly touchesPrevious: (token: number) => boolean;
}

/** Calls `begin` with the index of the first token of each sentence, in order. */
export function splitSentences(paragraph: ParagraphWords, begin: (token: number) => void): void {
  const { words, end } = paragraph;
  if (paragraph.first < end) begin(paragraph.first);
  const first = isNumbered(paragraph) ? paragraph.first + 1 : paragraph.first;
  if (first > paragraph.first) begin(first);
  let sentenceStart = first;
  for (let i = first; i < end; i++) {
    let next = i + 1;
    if (endsSentence(paragraph, i)) {
      while (next < end && closesAfter(paragraph, next)) next++;
      if (next < end && continuation.test(words[next]!)) {
        i = next - 1;
        continue;
      }
    } else if (next - sentenceStart < longestSentence) continue;
    if (next < end) {
      begin(next);
      sentenceStart = next;
    }
    i = next - 1;
  }
}

function isNumbered({ words, first, end }: ParagraphWords): boolean {
  return first + 1 < end && paragraphNumber.test(words[first]!) && /^\p{Lu}/u.test(words[first + 1]!);
}

function endsSentence({ words, end, touchesPrevious }: ParagraphWords, i: number): boolean {
  const word = words[i]!;
  const last = word.charCodeAt(word.length - 1);
  // Most words end in none of . ? ! …
  if (last !== 0x2e && last !== 0x3f && last !== 0x21 && last !== 0x2026) return false;
  if (terminator.test(word)) return true;
  return initials.test(word) && i + 1 < end && !touchesPrevious(i + 1) && sentenceOpener.test(words[i + 1]!);
}

/** A closing mark or further full stop that belongs to the sentence just ended. */
function closesAfter({ words, end, touchesPrevious }: ParagraphWords, i: number): boolean {
  const word = words[i]!;
  if (closer.test(word) || terminator.test(word)) return true;
  // Two apostrophes with a space on both sides close, as in texts whose signs stand apart.
  if (word === "''") return touchesPrevious(i) || i + 1 >= end || !touchesPrevious(i + 1);
  return straightMark.test(word) && touchesPrevious(i) && (i + 1 >= end || !touchesPrevious(i + 1));
}

// What looks like a headline or a heading rather than a paragraph.
import type { Block } from './block.ts';

/** Longest headline in UTF-16 units, decks joined by "|" included. */
const longestHeadline = 300;
/** Most words of a headline that ends like a sentence. */
const mostSentenceWords = 25;
/** Longest heading within an article. */
const longestHeading = 110;
/** Most words of a heading within an article. */
const mostHeadingWords = 16;
/** Share of longer words that begin with a capital in a headline set in capitals. */
const capitalShare = 0.7;

/** True when the block could be the headline over a byline. */
export function isHeadline(block: Block): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'text' || block.words.length > longestHeadline || !/\p{L}/u.test(block.words)) return false;
  if (/[:,]$/.test(block.words)) return false;
  if (!/[.…]["”’']?$/.test(block.words) || isTitleCase(block.words)) return true;
  return countWords(block.words) <= mostSentenceWords;
}

/** True when the block, standing before other text, is a heading within an article. */
export function isHeading(block: Block): boolean {
  if (block.kind === 'heading') return true;
  const { words } = block;
  if (block.kind !== 'text' || words.length > longestHeading || countWords(words) > mostHeadingWords) return false;
  if (/[.,;:…!"”'’)\]—–-]$/.test(words) || !/^[\p{Lu}\p{N}“"‘]/u.test(words)) return false;
  return /\p{L}{2}/u.test(words) && !/https?:|@/.test(words);
}

/** True when most longer words begin with a capital. */
export function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}\p{M}'’]{3,}/gu) ?? [];
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * capitalShare;
}

/** Words by white space. */
export function countWords(words: string): number {
  return words === '' ? 0 : words.split(' ').length;
}

// A block: the smallest stretch of a source text that the format itself sets apart.
import type { Span } from '../model/span.ts';

/** What the format says a block is; `text` where it says nothing. */
export type BlockKind = 'text' | 'heading' | 'list-item' | 'quotation' | 'rule' | 'caption' | 'furniture';

/** A stretch of the source text without blank lines, its outer white space left out. Offsets are into the source text. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The words of the block, its white space made single. */
  readonly words: string;
  /** True when a blank line stands before the block. */
  readonly isSetApart: boolean;
  /** Columns of white space before its first line; a tab counts as four. */
  readonly indent: number;
}

/** Longest part of a block whose `words` are looked at by rules, in UTF-16 units: every rule reads short lines or openings. */
const ruleWindow = 4000;

/** Makes a block of `text[start, end)`. */
export function makeBlock(text: string, span: Span, shape: Pick<Block, 'kind' | 'isSetApart' | 'indent'>): Block {
  const words = text
    .slice(span.start, Math.min(span.end, span.start + ruleWindow))
    .replace(/\s+/g, ' ')
    .trim();
  return { start: span.start, end: span.end, words, ...shape };
}

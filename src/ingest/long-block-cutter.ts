// Cuts paragraphs that are too long to be read in one piece.
import type { Notice } from '../model/notice.ts';
import { type Block, makeBlock } from './block.ts';

/** Longest paragraph read in one piece, in UTF-16 units: some 3,000 words, where the longest real ones have 1,000. */
const longestBlock = 20_000;
/** UTF-16 units before the limit in which a sentence's end is looked for. */
const searchWindow = 2000;

/** The blocks with those above the limit cut, at the end of a sentence where there is one, else of a word. */
export function cutLongBlocks(
  name: string,
  text: string,
  blocks: readonly Block[],
): { readonly blocks: readonly Block[]; readonly notices: readonly Notice[] } {
  const long = blocks.find(isLong);
  if (long === undefined) return { blocks, notices: [] };
  const notice: Notice = {
    code: 'line-too-long',
    level: 'warning',
    message: `${name} has a paragraph of ${long.end - long.start} characters; it was read in pieces of up to ${longestBlock}, so a statement may be cut in two.`,
    place: { start: long.start, end: long.end },
  };
  return { blocks: blocks.flatMap((block) => (isLong(block) ? cutBlock(text, block) : [block])), notices: [notice] };
}

function isLong(block: Block): boolean {
  return block.end - block.start > longestBlock;
}

function cutBlock(text: string, block: Block): readonly Block[] {
  const pieces: Block[] = [];
  let start = block.start;
  while (start < block.end) {
    const end = block.end - start <= longestBlock ? block.end : findCut(text, start + longestBlock);
    pieces.push(
      makeBlock(text, { start, end }, { kind: block.kind, isSetApart: pieces.length === 0, indent: block.indent }),
    );
    start = end;
    while (start < block.end && /\s/.test(text.charAt(start))) start += 1;
  }
  return pieces;
}

function findCut(text: string, limit: number): number {
  const window = text.slice(limit - searchWindow, limit);
  const sentences = [...window.matchAll(/[.!?…]["”’)]*(?=\s)/g)].at(-1);
  if (sentences !== undefined) return limit - searchWindow + sentences.index + sentences[0].length;
  const space = window.search(/\s\S*$/);
  if (space > 0) return limit - searchWindow + space;
  // No blank anywhere: only a surrogate pair must not be torn.
  return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}

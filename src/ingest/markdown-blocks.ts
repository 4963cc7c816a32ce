// Markdown -> blocks. The text stays the file's own: a block's span leaves out the signs before its words.
import type { Span } from '../model/span.ts';
import { type Block, type BlockKind, makeBlock } from './block.ts';
import { findBlocks } from './block-finder.ts';

const headingMark = /^#{1,6}[ \t]+/;
const closingMark = /[ \t]+#+$/;
const underline = /^(?:=+|-{2,})$/;
const fence = /^(?:```|~~~)/;
const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,5000}?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Blocks of a Markdown text in order; front matter comes as one block a line. */
export function findMarkdownBlocks(text: string): readonly Block[] {
  const matter = frontMatter.exec(text);
  const from = matter === null ? 0 : matter[0].length;
  const lines = matter === null ? [] : frontMatterBlocks(text, matter[1]!, matter[0].indexOf(matter[1]!));
  // Spans must be the file's own: blocks are found in the text with front matter and code blanked out, not cut.
  const blanked = blankOut(text, from);
  const blocks = findBlocks(blanked, { joinsLines: true });
  const read: Block[] = [...lines];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    const next = blocks[index + 1];
    const isUnderlined = next !== undefined && !next.isSetApart && underline.test(next.words) && block.kind === 'text';
    read.push(isUnderlined ? { ...block, kind: 'heading' } : readBlock(text, block));
    if (isUnderlined) index += 1;
  }
  return read;
}

function readBlock(text: string, block: Block): Block {
  const words = text.slice(block.start, block.end);
  const mark = headingMark.exec(words);
  if (mark !== null) return cut(text, block, mark[0].length, closingMark.exec(words)?.[0].length ?? 0, 'heading');
  const emphasis = /^([*_]{1,3})(?=\S)[^*_]*\1$/.exec(words);
  return emphasis === null ? block : cut(text, block, emphasis[1]!.length, emphasis[1]!.length, block.kind);
}

function cut(text: string, block: Block, before: number, after: number, kind: BlockKind): Block {
  const span: Span = { start: block.start + before, end: block.end - after };
  return makeBlock(text, span, { kind, isSetApart: block.isSetApart, indent: block.indent });
}

function frontMatterBlocks(text: string, matter: string, offset: number): readonly Block[] {
  const blocks: Block[] = [];
  let at = offset;
  for (const line of matter.split('\n')) {
    const span = { start: at, end: at + line.trimEnd().length };
    const isField = /^\s*[\w-]+\s*:\s*\S/.test(line);
    if (span.end > span.start)
      blocks.push(makeBlock(text, span, { kind: isField ? 'text' : 'furniture', isSetApart: true, indent: 0 }));
    at += line.length + 1;
  }
  return blocks;
}

/** The same length, with front matter, HTML comments and fence lines as blanks. */
function blankOut(text: string, from: number): string {
  const blank = (part: string) => part.replace(/[^\r\n]/g, ' ');
  const rest = text.slice(from).replace(/<!--[\s\S]*?-->/g, blank);
  return (
    blank(text.slice(0, from)) +
    rest
      .split('\n')
      .map((line) => (fence.test(line.trimStart()) ? blank(line) : line))
      .join('\n')
  );
}

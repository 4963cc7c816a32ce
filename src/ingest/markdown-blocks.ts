// Markdown -> blocks. The text stays the file's own, signs included; a block's words leave the signs out.
import { type Span, spansOverlap } from '../model/span.ts';
import { type Block, makeBlock } from './block.ts';
import { findBlocks } from './block-finder.ts';

const headingMark = /^#{1,6}\s+/;
const closingMark = /\s+#+$/;
const underline = /^(?:=+|-{2,})$/;
const fence = /^[ \t]*(?:```|~~~).*$/gm;
const frontMatter = /^---[ \t]*\r?\n([\s\S]{0,5000}?)\r?\n---[ \t]*(?=\r?\n|$)/;

/** Blocks of a Markdown text in order; front matter comes as one block a line. */
export function findMarkdownBlocks(text: string): readonly Block[] {
  const matterEnd = frontMatter.exec(text)?.[0].length ?? 0;
  const hidden = findHidden(text, matterEnd);
  // Spans must be the file's own: what is hidden is blanked out, not cut.
  const shown = blankOut(text, [{ start: 0, end: matterEnd }, ...hidden]);
  const read = joinUnderlines(text, findBlocks(shown, { joinsLines: true }));
  // A comment within a paragraph is part of it.
  const free = hidden.filter((span) => !read.some((block) => spansOverlap(block, span)));
  const furniture = free.map((span) => makeBlock(text, span, { kind: 'furniture', isSetApart: true, indent: 0 }));
  return [...frontMatterBlocks(text, matterEnd), ...[...read, ...furniture].sort((a, b) => a.start - b.start)];
}

/** A line of text over a line of equals signs or dashes is a heading. */
function joinUnderlines(text: string, blocks: readonly Block[]): readonly Block[] {
  const read: Block[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    const next = blocks[index + 1];
    const isUnderlined = next !== undefined && !next.isSetApart && underline.test(next.words) && block.kind === 'text';
    read.push(isUnderlined ? { ...block, end: next.end, kind: 'heading' } : readBlock(text, block));
    if (isUnderlined) index += 1;
  }
  return read;
}

function readBlock(text: string, block: Block): Block {
  const isHeading = headingMark.test(text.slice(block.start, block.start + 10));
  const words = block.words.replace(headingMark, '').replace(isHeading ? closingMark : /$^/, '');
  const plain = words.replace(/^([*_]{1,3})(?=\S)([^*_]*)\1$/, '$2');
  return { ...block, kind: isHeading ? 'heading' : block.kind, words: plain };
}

function frontMatterBlocks(text: string, end: number): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.slice(0, end).split('\n')) {
    const span = { start: at, end: at + line.trimEnd().length };
    const isField = /^[\w-]+\s*:\s*\S/.test(line);
    const shape = { kind: isField ? ('text' as const) : ('furniture' as const), isSetApart: true, indent: 0 };
    if (span.end > span.start) blocks.push(makeBlock(text, span, shape));
    at += line.length + 1;
  }
  return blocks;
}

/** HTML comments and the lines that fence code, in order. */
function findHidden(text: string, from: number): readonly Span[] {
  const spans: Span[] = [];
  let at = from;
  for (let open = text.indexOf('<!--', at); open !== -1; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open);
    if (close === -1) break;
    at = close + 3;
    spans.push({ start: open, end: at });
  }
  const isFree = (place: number) => place >= from && !spans.some((span) => span.start <= place && place < span.end);
  const fences = [...text.matchAll(fence)].filter((match) => isFree(match.index));
  const lines = fences.map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length }));
  return [...spans, ...lines].sort((a, b) => a.start - b.start);
}

function blankOut(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

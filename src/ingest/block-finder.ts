// Plain text -> blocks: one for each paragraph, whether lines are wrapped by hand or not.
import type { Span } from '../model/span.ts';
import { type Block, type BlockKind, makeBlock } from './block.ts';

interface Line extends Span {
  /** Columns of white space before the first sign. */
  readonly indent: number;
  readonly isSetApart: boolean;
}

/** Widest column, in UTF-16 units, at which people and programs break lines by hand; mail breaks at 72 to 78, exports at 80. */
const widestWrap = 110;
/** Narrowest column worth calling wrapped. */
const narrowestWrap = 40;
/** Most columns a wrapped paragraph is moved in. */
const deepestWrapIndent = 8;
/** Share of line ends that must be forced by the next word for a text to count as wrapped. */
const wrappedShare = 0.6;

/** The column at which lines were broken, 0 for none; Markdown joins lines wherever they end. */
type Wrap = number | 'markdown';

/** Blocks of a plain text in order. Lines that a program broke at a column are joined; every other line is a block. */
export function findBlocks(
  text: string,
  options: { readonly joinsLines: boolean } = { joinsLines: false },
): readonly Block[] {
  const lines = splitLines(text);
  const wrap: Wrap = options.joinsLines ? 'markdown' : findWrapWidth(text, lines);
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const first = lines[index]!;
    let last = first;
    index += 1;
    while (index < lines.length && continues(text, last, lines[index]!, wrap)) {
      last = lines[index]!;
      index += 1;
    }
    const span = { start: first.start, end: last.end };
    blocks.push(
      makeBlock(text, span, { kind: kindOf(text, span), isSetApart: first.isSetApart, indent: first.indent }),
    );
  }
  return blocks;
}

const lineBreak = /\r\n?|[\n\f\u2028\u2029]/g;

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let isSetApart = true;
  let from = 0;
  const add = (to: number) => {
    const line = trimLine(text, from, to, isSetApart);
    if (line !== null) lines.push(line);
    isSetApart = line === null;
  };
  lineBreak.lastIndex = 0;
  for (let match = lineBreak.exec(text); match !== null; match = lineBreak.exec(text)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

function trimLine(text: string, from: number, to: number, isSetApart: boolean): Line | null {
  let start = from;
  let indent = 0;
  while (start < to && isSpace(text.charCodeAt(start))) {
    indent += text.charCodeAt(start) === 9 ? 4 : 1;
    start += 1;
  }
  if (start === to) return null;
  let end = to;
  while (isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end, indent, isSetApart };
}

function isSpace(code: number): boolean {
  return (
    code === 32 || code === 9 || code === 0xa0 || code === 11 || code === 0x200b || code === 0xfeff || code === 0x3000
  );
}

/** The column at which lines were broken, or 0 when they were not. */
function findWrapWidth(text: string, lines: readonly Line[]): number {
  // Centred lines end where they like.
  const isPair = (index: number) => lines[index + 1]?.isSetApart === false && lines[index]!.indent <= deepestWrapIndent;
  const inner = lines.filter((_, index) => isPair(index));
  if (inner.length < 3) return 0;
  const lengths = inner.map((line) => line.end - line.start).sort((a, b) => a - b);
  // The few longest lines may be addresses, which no program breaks.
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)]!;
  if (width > widestWrap || width < narrowestWrap) return 0;
  let forced = 0;
  let count = 0;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    if (!isPair(index)) continue;
    count += 1;
    if (isForced(text, lines[index]!, lines[index + 1]!, width)) forced += 1;
  }
  return forced >= count * wrappedShare ? width : 0;
}

/** True when the first word of `next` would not have fitted on `line`. */
function isForced(text: string, line: Line, next: Line, width: number): boolean {
  let end = next.start;
  while (end < next.end && !isSpace(text.charCodeAt(end))) end += 1;
  return line.end - line.start + line.indent + 1 + (end - next.start) > width;
}

const listMark = /^(?:[-*•·‣–]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t\u00a0]+\S/;
const rule = /^(?:[*_=~#•·─—–-][ \t]*){3,}$/;

function continues(text: string, line: Line, next: Line, wrap: Wrap): boolean {
  if (next.isSetApart || next.end - next.start === 0) return false;
  const a = text.slice(line.start, Math.min(line.end, line.start + 200));
  const b = text.slice(next.start, Math.min(next.end, next.start + 200));
  if (rule.test(a) || rule.test(b)) return false;
  // Quoted mail: all lines of a quotation belong together.
  if (a.startsWith('>') || b.startsWith('>')) return a.startsWith('>') && b.startsWith('>') && a !== '>';
  if (wrap === 'markdown') return joinsInMarkdown(text, line, a, b);
  return wrap > 0 && !listMark.test(b) && isForced(text, line, next, wrap);
}

const markdownMark = /^(?:#{1,6}\s|\||```|~~~|=+$|-{2,}$)/;

/** Markdown joins the lines of a paragraph; short lines of a head (author, outlet, date) people mean to stand alone. */
function joinsInMarkdown(text: string, line: Line, a: string, b: string): boolean {
  if (listMark.test(b) || markdownMark.test(a) || markdownMark.test(b)) return false;
  const isHardBreak = text.startsWith('\\', line.end - 1) || text.startsWith('  ', line.end);
  return !isHardBreak && (line.end - line.start >= narrowestWrap || /^\p{Ll}/u.test(b));
}

function kindOf(text: string, span: Span): BlockKind {
  const opening = text.slice(span.start, Math.min(span.end, span.start + 120));
  if (rule.test(opening) && span.end - span.start <= 120) return 'rule';
  if (opening.startsWith('>')) return 'quotation';
  return listMark.test(opening) ? 'list-item' : 'text';
}

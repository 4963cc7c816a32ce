// Finds the stretches of a text that stand inside quotation marks, also where a mark was dropped.
import type { Span } from '../../model/span.ts';

/** Text between quotation marks, the marks left out. Offsets are UTF-16 offsets into the text. */
export interface QuotedStretch extends Span {
  /** No closing mark, and the next paragraph opens with a mark: the same quotation goes on there. */
  readonly goesOn: boolean;
}

const opening = '“„«';

/**
 * The quoted stretches of a text in order. Example: `“No,” he said.` gives one stretch, `No,`.
 * Double marks count everywhere; single ones only in a text that has no double marks (British style).
 */
export function findQuotedStretches(text: string): readonly QuotedStretch[] {
  return /["“”„«»]/.test(text) ? findDoubleQuoted(text) : findSingleQuoted(text);
}

function findDoubleQuoted(text: string): readonly QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let open = -1;
  let lineStart = 0;
  for (const { index, 0: mark } of text.matchAll(/["“”„«»\n]/g)) {
    if (mark === '\n') {
      if (open >= 0) stretches.push({ start: open, end: index, goesOn: nextLineOpensQuotation(text, index) });
      open = -1;
      lineStart = index + 1;
      continue;
    }
    const opens = mark === '"' ? opensAt(text, index, open >= 0) : opening.includes(mark);
    if (opens) {
      // A second opening mark inside an open quotation is a slip or a quotation within: the outer one goes on.
      if (open < 0) open = index + 1;
    } else if (open >= 0) {
      stretches.push({ start: open, end: index, goesOn: false });
      open = -1;
    } else {
      const start = droppedOpening(text, Math.max(lineStart, lastEnd(stretches)), index);
      if (start !== null) stretches.push({ start, end: index, goesOn: false });
    }
  }
  if (open >= 0) stretches.push({ start: open, end: text.length, goesOn: false });
  return stretches;
}

/** Straight marks: the side that touches a word tells, the count decides the rest. */
function opensAt(text: string, index: number, isOpen: boolean): boolean {
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  if (/[\s([{—–-]/.test(before) && /\S/.test(after)) return true;
  if (/\S/.test(before) && /[\s)\],.;:!?—–-]/.test(after)) return false;
  return !isOpen;
}

function nextLineOpensQuotation(text: string, newline: number): boolean {
  return /^\s*["“„«]/.test(text.slice(newline, newline + 12));
}

function lastEnd(stretches: readonly QuotedStretch[]): number {
  return stretches.length === 0 ? 0 : stretches[stretches.length - 1]!.end + 1;
}

/** Fewer words than this before a lone closing mark, and it is more likely an inch sign or a slip. */
const fewestWordsOfDroppedOpening = 3;
/** UTF-16 units in which the other mark of a quotation is looked for. */
const longestSentence = 2000;

/** Where a quotation began whose opening mark is missing: the start of its sentence; null when it is hardly one. */
function droppedOpening(text: string, lineFrom: number, mark: number): number | null {
  if (/[\d\s]/.test(text[mark - 1] ?? ' ')) return null;
  const from = Math.max(lineFrom, mark - longestSentence);
  const before = text.slice(from, mark);
  const boundary = before.slice(0, -2).search(/[.!?]\s+(?=\S[^.!?]*$)/);
  const start = from + (boundary < 0 ? before.length - before.trimStart().length : boundary + 2);
  const words = text.slice(start, mark).split(/\s+/).filter(Boolean).length;
  return words >= fewestWordsOfDroppedOpening ? start : null;
}

/** Opening mark at the start of a word, and the first closing mark that can hardly be an apostrophe. */
function findSingleQuoted(text: string): readonly QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/(?<=^|[\s([—–-])[‘'](?=[\p{L}\p{N}[…])/gmu)) {
    if (index < from) continue;
    const lineEnd = text.indexOf('\n', index);
    const line = text.slice(index + 1, Math.min(lineEnd < 0 ? text.length : lineEnd, index + longestSentence));
    const end = singleClosing(line);
    if (end <= 0) continue;
    stretches.push({ start: index + 1, end: index + 1 + end, goesOn: false });
    from = index + 1 + end;
  }
  return stretches;
}

function singleClosing(line: string): number {
  const afterPunctuation = line.search(/(?<=[.,!?…;:])[’'](?![\p{L}\p{N}])/u);
  const afterWord = line.search(/(?<=[\p{L}\p{N}])(?<!s)[’'](?![\p{L}\p{N}])/u);
  if (afterWord >= 0 && (afterPunctuation < 0 || afterWord < afterPunctuation)) return afterWord;
  return afterPunctuation;
}

// A YAML text as plain values, with the line every value and key stands on. All scalars are strings.
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';

/** Plain YAML: strings, lists and maps. An empty value is an empty string. */
export type Outline = string | readonly Outline[] | { readonly [key: string]: Outline };

/** A value or a key inside an outline: `['actors', 0, 'name']`. */
export type OutlinePath = readonly (string | number)[];

/** A YAML text that could be read. */
export interface OutlineText {
  readonly value: Outline;
  /** 1-based line of the key or list item at `path`, or of the nearest one above it that exists. */
  readonly lineOf: (path: OutlinePath) => number;
}

/** A YAML text that could not be read: where and why, in plain words. */
export interface OutlineError {
  readonly line: number;
  readonly reason: string;
}

/** Reads a YAML text. Keys are lower-cased and joined by hyphens: `Date order`, `dateOrder` and `date_order` are `date-order`. */
export function readOutline(text: string): OutlineText | OutlineError {
  const lineCounter = new LineCounter();
  // The failsafe schema keeps every scalar a string: a date, `no` or 007 stay as the person wrote them.
  const document = parseDocument(text, { lineCounter, schema: 'failsafe', uniqueKeys: true });
  const error = document.errors[0];
  if (error) {
    const opening = findUnclosed(document, error.pos[0]);
    const code = opening === null ? error.code : 'MISSING_CHAR';
    const isTooDeep = error.message.includes('call stack');
    const reason = isTooDeep
      ? 'brackets are nested too deep'
      : (explanations[code] ?? `it is not valid YAML (${firstLine(error.message)})`);
    return { line: lineCounter.linePos(opening ?? error.pos[0]).line, reason };
  }
  const root = document.contents;
  const lineOf = (path: OutlinePath) => lineCounter.linePos(offsetOf(root, path)).line;
  return { value: toOutline(root), lineOf };
}

/**
 * Where a bracket or quotation mark stands, before what is wrong first, that is never closed: that is noticed lines later,
 * or where the text ends, and maybe only after what follows it did not fit.
 */
function findUnclosed(document: Document.Parsed, before: number): number | null {
  const missing = document.errors.find(({ code }) => code === 'MISSING_CHAR' || code === 'BAD_INDENT');
  if (missing === undefined) return null;
  const [at] = missing.pos;
  let opening: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const [start, end] = node.range ?? [at, at];
      const isOpened = isScalar(node) ? missing.code === 'MISSING_CHAR' : 'flow' in node && node.flow === true;
      if (isOpened && start < before && end >= at) opening = start;
    },
  });
  return opening;
}

const explanations: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'the line starts with a tab; use spaces instead',
  BAD_INDENT: 'the line is indented differently from the lines it belongs to',
  DUPLICATE_KEY: 'the same key stands twice in one entry; remove one of them',
  MISSING_CHAR: 'a quotation mark or bracket is opened and not closed',
  UNEXPECTED_TOKEN:
    'something stands where nothing may, often after a closing quotation mark or bracket; put the whole text in quotation marks',
  BAD_ALIAS: 'a text that begins with "*" must stand in quotation marks; entries of a list begin with "- "',
  BAD_SCALAR_START: 'a text that begins with a sign like % or @ must stand in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'text that holds ": " must stand in quotation marks',
  MULTILINE_IMPLICIT_KEY: 'a ":" is missing after the key, or text that runs over several lines needs quotation marks',
};

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}

/** A part of a parsed file as plain values. */
export function toOutline(node: Node | null): Outline {
  if (isMap<Node, Node | null>(node)) {
    return Object.fromEntries(node.items.map((pair) => [keyOf(pair.key), toOutline(pair.value)]));
  }
  if (isSeq<Node>(node)) return node.items.map(toOutline);
  return isScalar(node) ? String(node.value ?? '').trim() : '';
}

/** A key as the outline has it: lower-cased, its words joined by hyphens. */
export function keyOf(key: Node): string {
  const written = isScalar(key) ? String(key.value) : '';
  return written
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
}

function offsetOf(root: Node | null, path: OutlinePath): number {
  let node = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap<Node, Node | null>(node)) {
      const pair = node.items.find((item) => keyOf(item.key) === step);
      if (!pair) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq<Node>(node) && typeof step === 'number') {
      node = node.items[step] ?? null;
      offset = node?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

// Writes plain values as the lines of YAML a person would write: short lists in brackets, one key a line.
import { Document, isMap, isScalar, isSeq, type Node, visit } from 'yaml';
import type { Outline } from './yaml-outline.ts';

/** Columns a line may take, as in the files that come with Parley. */
const lineWidth = 120;

/** `key: value` for a place `column` spaces in; its first line is without them. */
export function writePair(key: string, value: Outline, column: number): string {
  return indent(write({ [key]: value }, column), column).trimStart();
}

/** An item of a list, with its dash, `column` spaces in. Empty values are left out. */
export function writeEntry(entry: { readonly [key: string]: Outline }, column: number): string {
  return indent(write([withoutEmpty(entry)], column), column);
}

/** A map on one line, in braces. */
export function writeFlowMap(entry: { readonly [key: string]: Outline }): string {
  const document = new Document(withoutEmpty(entry));
  visit(document, {
    Collection: (_, node) => {
      node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

function write(value: unknown, column: number): string {
  const document = new Document(value);
  visit(document, {
    Seq: (_, node) => {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  keepPlain(document.contents);
  return document
    .toString({ lineWidth: Math.max(lineWidth - column, lineWidth / 2), flowCollectionPadding: false })
    .trimEnd();
}

/** Long texts are folded, so that they stay readable in an editor. */
function keepPlain(node: Node | null): void {
  if (isMap<Node, Node | null>(node)) for (const { value } of node.items) keepPlain(value);
  else if (isSeq<Node>(node)) for (const item of node.items) keepPlain(item);
  else if (
    isScalar(node) &&
    typeof node.value === 'string' &&
    node.value.length > lineWidth - 20 &&
    !node.value.includes('\n')
  )
    node.type = 'BLOCK_FOLDED';
}

function withoutEmpty(entry: { readonly [key: string]: Outline }): { readonly [key: string]: Outline } {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)),
  );
}

function indent(lines: string, column: number): string {
  const spaces = ' '.repeat(column);
  return lines
    .split('\n')
    .map((line) => (line === '' ? line : spaces + line))
    .join('\n');
}

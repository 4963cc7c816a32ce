// Where the parts of a YAML text stand, for changing one of them and leaving every other character as it is.
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { keyOf } from './yaml-outline.ts';

/** A map whose keys are there and whose values may be empty. */
export type PlacedMap = YAMLMap<Node, Node | null>;

/** The outermost map; null for a file that holds none. */
export function parsePlaces(text: string): PlacedMap | null {
  const root = parseDocument(text, { schema: 'failsafe', keepSourceTokens: true }).contents;
  return isMap<Node, Node | null>(root) ? root : null;
}

/** The pair of a key, written in any of the ways the outline takes for equal. */
export function findPair(map: PlacedMap, key: string): Pair<Node, Node | null> | undefined {
  return map.items.find((pair) => keyOf(pair.key) === key);
}

/** The list under a key; null when it is absent or empty. */
export function findList(map: PlacedMap, key: string): YAMLSeq<Node> | null {
  const value = findPair(map, key)?.value;
  return isSeq<Node>(value) ? value : null;
}

/** The text under a key; empty when there is none. */
export function findText(map: PlacedMap, key: string): string {
  const value = findPair(map, key)?.value;
  return isScalar(value) ? String(value.value ?? '').trim() : '';
}

/** The entries of a list that are maps, each with its place in the list. */
export function listEntries(
  list: YAMLSeq<Node> | null,
): readonly { readonly index: number; readonly map: PlacedMap }[] {
  return (list?.items ?? []).flatMap((map, index) => (isMap<Node, Node | null>(map) ? [{ index, map }] : []));
}

/** Where the last written sign of a node stands, exclusive; comments and blank lines after it are not its own. */
export function endOf(node: Node, text: string): number {
  if (isMap<Node, Node | null>(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return endOfPair(last, text);
  }
  if (isSeq<Node>(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last) return endOf(last, text);
  }
  const [start, end] = rangeOf(node);
  return start + text.slice(start, end).trimEnd().length;
}

/** Where a pair's value ends, or its key where it has none. */
export function endOfPair({ key, value }: Pair<Node, Node | null>, text: string): number {
  const keyEnd = rangeOf(key)[1] + 1;
  if (value === null || (isScalar(value) && value.value === '' && rangeOf(value)[0] === rangeOf(value)[1]))
    return keyEnd;
  return Math.max(keyEnd, endOf(value, text));
}

/** First offset of a node. */
export function startOf(node: Node): number {
  return rangeOf(node)[0];
}

/** Where the dash of a list's item stands; null in a list in brackets. */
export function dashOf(list: YAMLSeq<Node>, index: number): number | null {
  const token = list.srcToken;
  if (token?.type !== 'block-seq') return null;
  return token.items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset ?? null;
}

/** Start of the line an offset stands on. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** End of the line an offset stands on, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function rangeOf(node: Node): readonly [number, number] {
  if (!node.range) throw new Error('A parsed node has a range');
  return [node.range[0], node.range[1]];
}

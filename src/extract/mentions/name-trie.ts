// Names as a tree of words, so that the longest name at a token is found by following words.
import { tokenize } from '../../text/tokenizer.ts';

/** A node of the tree: what may follow, and what the words so far are the name of. */
export interface NameNode<Value> {
  readonly next: Map<string, NameNode<Value>>;
  readonly values: Value[];
}

/** An empty tree. */
export function createNameTrie<Value>(): NameNode<Value> {
  return { next: new Map(), values: [] };
}

/** The words of a name, cut as article text is cut. */
export function splitName(name: string): string[] {
  const words: string[] = [];
  tokenize(name, 0, name.length, (start, end) => words.push(name.slice(start, end)));
  return words;
}

/** Enters a name and its usual variants: other apostrophes, no accents, all capitals. */
export function addName<Value>(root: NameNode<Value>, name: string, value: Value): void {
  for (const variant of variantsOf(name)) {
    let node = root;
    for (const word of splitName(variant)) {
      let next = node.next.get(word);
      if (!next) {
        next = createNameTrie();
        node.next.set(word, next);
      }
      node = next;
    }
    if (node !== root && !node.values.includes(value)) node.values.push(value);
  }
}

/** Letters from which a name in all capitals cannot be mistaken for an acronym or a common word. */
const shortestInCapitals = 4;

function variantsOf(name: string): ReadonlySet<string> {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '');
  const written = [name, bare];
  const capitals = name.length >= shortestInCapitals ? written.map((form) => form.toUpperCase()) : [];
  const all = [...written, ...capitals];
  return new Set([
    ...all,
    ...all.map((form) => form.replace(/'/g, '’')),
    ...all.map((form) => form.replace(/’/g, "'")),
  ]);
}

/** End (token index, exclusive) of the longest name that starts at token `first`, or 0. */
export function longestName<Value>(
  root: NameNode<Value>,
  words: readonly string[],
  first: number,
  end: number,
): number {
  let node = root.next.get(words[first]!);
  let longest = 0;
  for (let i = first; node; ) {
    i++;
    if (node.values.length > 0) longest = i;
    if (i >= end) break;
    node = node.next.get(words[i]!);
  }
  return longest;
}

/** What the words from `first` to `end` are the name of. */
export function valuesOf<Value>(
  root: NameNode<Value>,
  words: readonly string[],
  first: number,
  end: number,
): readonly Value[] {
  let node: NameNode<Value> | undefined = root;
  for (let i = first; i < end && node; i++) node = node.next.get(words[i]!);
  return node?.values ?? [];
}

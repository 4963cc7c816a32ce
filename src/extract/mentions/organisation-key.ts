// A key that is equal for the ways to name one body of a state: "Oster's Defense Ministry", "Ministry of Defence of Oster".
import type { NameSense } from './directory-entry.ts';
import { longestName, type NameNode, valuesOf } from './name-trie.ts';

/** What a body is called and whose it is. */
export interface OrganisationKey {
  /** The words in alphabetical order, without small words: `defence ministry`. */
  readonly words: string;
  /** Actor id of the state it belongs to; null where the name does not tell. */
  readonly of: string | null;
}

const smallWords = new Set(["'s", '’s', 'of', 'the', 'for', 'and', 'affairs', '&', "'", '’']);

/** The key of the name between two tokens; `owner` is the state named before it, if any. */
export function organisationKey(
  words: readonly string[],
  first: number,
  end: number,
  names: NameNode<NameSense>,
  owner: string | null,
): OrganisationKey {
  const kept: string[] = [];
  let of = owner;
  for (let i = first; i < end; ) {
    const known = longestName(names, words, i, end);
    const state = known > 0 ? valuesOf(names, words, i, known).find(({ entry }) => entry.kind === 'state') : undefined;
    if (state) {
      of ??= state.entry.actorId;
      i = known;
      continue;
    }
    const lower = words[i]!.toLowerCase()
      .replace('defense', 'defence')
      .replace('labor', 'labour')
      .replace('center', 'centre');
    if (!smallWords.has(lower)) kept.push(lower);
    i++;
  }
  return { words: kept.sort().join(' '), of };
}

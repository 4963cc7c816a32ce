// What the resolvers of descriptions and pronouns share: the names found, and what has been spoken of so far.
import type { Tokens } from '../../model/analysed-text.ts';
import type { Article } from '../../model/article.ts';
import type { ActorDirectory } from './actor-directory.ts';
import { type Discourse, noteSpot } from './antecedent-finder.ts';
import type { LinkedNames } from './name-linker.ts';
import type { Spot } from './referent.ts';

/** The state of one walk through an article. */
export interface ReferenceBench {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly directory: ActorDirectory;
  readonly names: LinkedNames;
  /** Index of the named spot that covers a token, -1 for none. */
  readonly spotAt: Int32Array;
  /** 1 for the words of a title that stands before a name, 2 for the first word of a name that leads to nobody. */
  readonly isTitle: Uint8Array;
  readonly discourse: Discourse;
  readonly found: Spot[];
}

/** Adds what was found; it takes the place of spots it covers. */
export function pushSpot(bench: ReferenceBench, spot: Omit<Spot, 'isDerogatory' | 'isShown' | 'stands'>): void {
  const full: Spot = { ...spot, stands: 'actor', isDerogatory: false, isShown: true };
  while (bench.found.length > 0 && bench.found.at(-1)!.first >= full.first) bench.found.pop();
  bench.found.push(full);
  noteSpot(bench.discourse, bench.tokens, full);
}

/** The state or organisation named directly before: "Oster's", "Osterish". */
export function ownerBefore(bench: ReferenceBench, first: number): Spot | null {
  const { word } = bench.tokens;
  const isPossessive = /^(?:'s|’s|'|’)$/.test(word[first - 1] ?? '');
  const k = bench.spotAt[isPossessive ? first - 2 : first - 1] ?? -1;
  const spot = k >= 0 ? bench.names.spots[k]! : null;
  return spot && servable(spot) ? spot : null;
}

/** The state or organisation named directly after: "of Oster". */
export function ownerAfter(bench: ReferenceBench, end: number): Spot | null {
  const { word } = bench.tokens;
  if (!/^(?:of|for|at|to)$/.test(word[end] ?? '')) return null;
  const next = word[end + 1] === 'the' ? end + 2 : end + 1;
  const k = bench.spotAt[next] ?? -1;
  const spot = k >= 0 ? bench.names.spots[k]! : null;
  return spot && servable(spot) ? spot : null;
}

function servable(spot: Spot): boolean {
  return spot.referent !== null && spot.referent.kind !== 'person' && spot.referent.kind !== 'place';
}

/** The word in lower case; empty outside the text. */
export function lowerAt(words: readonly string[], i: number): string {
  return i >= 0 && i < words.length ? words[i]!.toLowerCase() : '';
}

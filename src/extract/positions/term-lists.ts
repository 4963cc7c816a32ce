// Finds lists of terms: the items below a head that speaks of a draft, of demands or of an offer.
//
// Example: `Velm's demands:` before a list makes its items Velm's own; `Under the leaked draft:` makes them what the draft would have.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Passage } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { draftWords } from '../languages/en/move-words.ts';
import { wordsOf } from './issue-sightings.ts';
import { type PartySighting, partiesIn } from './party-finder.ts';

/** A list of terms and the party that wrote it, where the words before it say so. */
export interface TermList {
  readonly items: readonly Span[];
  /** Party that drafted the terms; null where nobody is named. */
  readonly drafter: string | null;
  /** False where the words before only speak of a draft: then no party says so itself. */
  readonly isOwn: boolean;
}

/** Lists whose head speaks of terms: "Under the draft the parties would agree to the following:". */
export function findTermLists(
  analysed: AnalysedText,
  passages: readonly Passage[],
  parties: readonly PartySighting[],
): readonly TermList[] {
  const lists: TermList[] = [];
  for (let at = 1; at < passages.length; at += 1) {
    const head = passages[at - 1];
    if (head === undefined || head.kind === 'list-item' || passages[at]?.kind !== 'list-item') continue;
    const items: Span[] = [];
    for (let item = at; passages[item]?.kind === 'list-item'; item += 1) items.push(passages[item] ?? head);
    const words = wordsOf(analysed, head);
    if (!draftWords.test(words)) continue;
    const named = new Set(partiesIn(parties, head).map(({ party }) => party));
    const drafter = named.size === 1 ? ([...named][0] ?? null) : null;
    lists.push({
      items,
      drafter,
      isOwn: drafter !== null && !/\b(?:leaked|reportedly|denie[sd]|alleged|said to)\b/.test(words),
    });
  }
  return lists;
}

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
  /** The words before the list. */
  readonly head: Span;
  readonly items: readonly Span[];
  /** Party that drafted the terms; null where nobody is named. */
  readonly drafter: string | null;
  /** False where the words before only speak of a draft: then no party says so itself. */
  readonly isOwn: boolean;
  /** True where both sides agreed to the terms: "the two sides agreed that:". What they would agree to is each one's to deny. */
  readonly isJoint: boolean;
  /** True where the words before call the terms demands. */
  readonly isDemand: boolean;
}

/** Words by which a list's terms are those of both. */
const jointWords =
  /\b(?:the (?:parties|sides|two \w+)|both (?:\w+ ){0,2}(?:sides|parties|countries|governments|capitals)|jointly|each side)\b/;

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
      head,
      items,
      drafter,
      isJoint:
        drafter === null && jointWords.test(words) && /\b(?:agreed|signed|accepted|initialled|settled)\b/.test(words),
      isDemand: /\b(?:demand\w*|condition\w*|ultimatum|insist\w*|require\w*|want\w*)\b/.test(words),
      isOwn: drafter !== null && !/\b(?:leaked|reportedly|denie[sd]|alleged|said to)\b/.test(words),
    });
  }
  return lists;
}

/** Who may hold an item of a list. */
export interface TermClues {
  /** The party the item names first, which would have to act. */
  readonly actor: string | null;
  /** The party that the item's issue concerns by the codebook. */
  readonly concerned: string | null;
  /** The two that "both sides" stands for. */
  readonly pair: readonly string[];
}

/**
 * Whose an item of a list is, and by which word: its drafter's offer or demand, where the drafter owns to it;
 * else what the party that must act would accept, or both where nobody is told to act and the terms are both sides'.
 */
export function termHolders(
  { drafter, isOwn, isJoint, isDemand }: TermList,
  { actor, concerned, pair }: TermClues,
): readonly { readonly party: string; readonly cue: string }[] {
  const subject = actor ?? concerned;
  if (isOwn && drafter !== null) {
    const asks = isDemand || (subject !== null && subject !== drafter);
    return [{ party: drafter, cue: asks && actor !== drafter ? 'demands' : 'offers' }];
  }
  if (subject !== null) return [{ party: subject, cue: 'accepts' }];
  if (isJoint) return pair.map((party) => ({ party, cue: 'accepts' }));
  return drafter === null ? [] : [{ party: drafter, cue: isDemand ? 'demands' : 'offers' }];
}

// Finds lists of terms: the items below a head that speaks of a draft, of demands or of an offer.
//
// Example: `Velm's demands:` before a list makes its items Velm's own; `Under the leaked draft:` makes them what the draft would have.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Passage } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import {
  demandedWords,
  deniedBy,
  denies,
  deniesWriting,
  draftWords,
  gainWords,
  jointWords,
  ownTerms,
  settledWords,
  unownedWords,
  writes,
  writtenBy,
} from '../languages/en/draft-words.ts';
import { type PartySighting, partiesIn } from './holders/party-finder.ts';
import { wordsOf } from './issues/issue-sightings.ts';

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

/**
 * Lists whose head speaks of terms: "Under the draft the parties would agree to the following:", over items or over what semicolons part.
 * `author` is the party whose own words the article is.
 */
export function findTermLists(
  analysed: AnalysedText,
  passages: readonly Passage[],
  parties: readonly PartySighting[],
  author: string | null = null,
): readonly TermList[] {
  const lists: TermList[] = [];
  for (const { head, items } of [...itemLists(passages), ...sentenceLists(analysed)]) {
    const words = wordsOf(analysed, head);
    if (!draftWords.test(words)) continue;
    const named = partiesIn(parties, head);
    const told = findDrafter(analysed.text.slice(head.start, head.end), named, head.start);
    // On a party's own page "our demands" and "the offer" are its own.
    const { drafter, isOwn } =
      author !== null && (named.length === 0 || ownTerms.test(words)) ? { drafter: author, isOwn: true } : told;
    const isJoint = drafter === null && jointWords.test(words) && settledWords.test(words);
    lists.push({ head, items, drafter, isJoint, isDemand: demandedWords.test(words), isOwn });
  }
  return lists;
}

type HeadedItems = Pick<TermList, 'head' | 'items'>;

function itemLists(passages: readonly Passage[]): readonly HeadedItems[] {
  return passages.flatMap((head, at) => {
    if (head.kind === 'list-item' || passages[at + 1]?.kind !== 'list-item') return [];
    const rest = passages.slice(at + 1);
    const end = rest.findIndex(({ kind }) => kind !== 'list-item');
    return [{ head, items: end < 0 ? rest : rest.slice(0, end) }];
  });
}

/** "Velm's draft has two points: Oster leaves; the toll is halved." */
function sentenceLists({ text, sentences }: AnalysedText): readonly HeadedItems[] {
  return sentences.flatMap(({ start, end }) => {
    const colon = text.slice(start, end).indexOf(': ');
    if (colon < 0) return [];
    const head = { start, end: start + colon + 1 };
    const items = [...text.slice(head.end, end).matchAll(/[^;]+/g)].map(({ index, 0: words }) => ({
      start: head.end + index + words.length - words.trimStart().length,
      end: head.end + index + words.trimEnd().length,
    }));
    return items.length > 1 ? [{ head, items }] : [];
  });
}

/**
 * Whoever the words before a list say wrote the terms; else the only party they name, or the one that denies having written them.
 * `isOwn` is false where that party does not own to them. `offset`: where the words begin in the text of the sightings.
 */
export function findDrafter(
  words: string,
  named: readonly PartySighting[],
  offset = 0,
): { readonly drafter: string | null; readonly isOwn: boolean } {
  const around = named.map(({ party, span }) => {
    const [before, after] = [words.slice(0, span.start - offset), words.slice(span.end - offset)];
    const isDenier = deniedBy.test(before) || denies.test(after);
    return {
      party,
      isWriter: writtenBy.test(before) || writes.test(after),
      isDenier,
      isAccused: isDenier && deniesWriting.test(after),
    };
  });
  const isAlone = new Set(named.map(({ party }) => party)).size === 1;
  const drafter =
    around.find(({ isWriter }) => isWriter) ??
    around.find(({ isAccused }) => isAccused) ??
    (isAlone ? around[0] : null);
  if (drafter == null) return { drafter: null, isOwn: false };
  const isDenied = around.some(({ party, isDenier }) => isDenier && party === drafter.party);
  return { drafter: drafter.party, isOwn: !isDenied && !unownedWords.test(words.toLowerCase()) };
}

/** Who may hold an item of a list. */
export interface TermClues {
  /** The party the item names first, which would have to act. */
  readonly actor: string | null;
  /** The item's words, lower case. */
  readonly words: string;
  /** The party that the item's issue concerns by the codebook. */
  readonly concerned: string | null;
  /** The two that "both sides" stands for. */
  readonly pair: readonly string[];
}

/**
 * Whose an item of a list is, and by which word: its drafter's offer or demand, whether the drafter owns to it or not;
 * else what the party that must act would accept, or both where nobody is told to act and the terms are both sides'.
 */
export function termHolders(
  { drafter, isJoint, isDemand }: TermList,
  { actor, words, concerned, pair }: TermClues,
): readonly { readonly party: string; readonly cue: string }[] {
  const subject = actor ?? concerned;
  if (drafter !== null) {
    const asks = actor === drafter ? gainWords.test(words) : isDemand || (subject !== null && subject !== drafter);
    return [{ party: drafter, cue: asks ? 'demands' : 'offers' }];
  }
  if (subject !== null) return [{ party: subject, cue: 'accepts' }];
  return isJoint ? pair.map((party) => ({ party, cue: 'accepts' })) : [];
}

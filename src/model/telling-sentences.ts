// Which sentences of an account stand on a page, where a position is told in hundreds; and how it is said that there are more.
import type { DisputeAccount, DisputeCard, DisputeSentence } from './dispute.ts';

/** Most sentences of an account that stand on a page: enough to read. */
const mostShown = 12;

/** Of these, so many are the first, and so many the last: how it began and how it stands. */
const atEachEnd = 4;

/** Sentences of an account in order of time: all where they are few, else the first, the last, and of those between the surest. */
export function chooseTelling(sentences: readonly DisputeSentence[]): readonly DisputeSentence[] {
  if (sentences.length <= mostShown) return sentences;
  const between = sentences.slice(atEachEnd, -atEachEnd);
  // Of equally sure ones the earlier.
  const surest = new Set(between.toSorted((a, b) => b.certainty - a.certainty).slice(0, mostShown - 2 * atEachEnd));
  return [
    ...sentences.slice(0, atEachEnd),
    ...between.filter((sentence) => surest.has(sentence)),
    ...sentences.slice(-atEachEnd),
  ];
}

/** An account with the sentences that stand on a page, and how many it has in all. */
export interface ShownAccount extends DisputeAccount {
  readonly total: number;
}

/** A dispute with the sentences that stand on a page. */
export interface ShownDispute extends DisputeCard {
  readonly accounts: readonly ShownAccount[];
}

/** The dispute as it stands on a page. */
export function showDispute(card: DisputeCard): ShownDispute {
  return { ...card, accounts: card.accounts.map(showAccount) };
}

/** The account as it stands on a page. */
export function showAccount(account: DisputeAccount): ShownAccount {
  return { ...account, sentences: chooseTelling(account.sentences), total: account.sentences.length };
}

/** "12 of 893 sentences: the first, the last, and the surest of those between."; null where all are shown. */
export function labelShown({ sentences, total }: Pick<ShownAccount, 'sentences' | 'total'>): string | null {
  if (sentences.length === total) return null;
  return `${sentences.length} of ${total} sentences: the first, the last, and the surest of those between.`;
}

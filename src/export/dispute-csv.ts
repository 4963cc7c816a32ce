// Disputes as CSV (RFC 4180), a row for each sentence, with a link back in every row.
//
// Example: dispute,kind,what,about,…  then  4f1c…,claim,Claimed and denied,the locks were closed,…
import type { DisputeCard } from '../model/dispute.ts';
import { writeColumnRow } from './column-table.ts';
import { disputeColumns } from './dispute-columns.ts';
import type { SentenceLinks } from './sentence-links.ts';

/** The rows of a dispute, each with its line break. */
export function writeDisputeCsvRows(card: DisputeCard, links: SentenceLinks): string {
  return card.accounts
    .flatMap((account, at) => account.sentences.map((sentence) => ({ card, account, number: at + 1, sentence })))
    .map((row) => writeColumnRow(disputeColumns, row, links))
    .join('');
}

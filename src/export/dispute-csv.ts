// Disputes as CSV (RFC 4180), a row for each sentence, with a column dictionary and a link back in every row.
//
// Example: dispute,kind,what,about,…  then  4f1c…,claim,Claimed and denied,the locks were closed,…
import type { DisputeCard } from '../model/dispute.ts';
import { writeCsvRow } from './csv-row.ts';
import { type DisputeLinks, disputeColumns } from './dispute-columns.ts';

/** The first line, with its line break. */
export function writeDisputeCsvHead(): string {
  return writeCsvRow(disputeColumns.map(({ name }) => name));
}

/** The rows of a dispute, each with its line break. */
export function writeDisputeCsvRows(card: DisputeCard, links: DisputeLinks): string {
  return card.accounts
    .flatMap((account, at) => account.sentences.map((sentence) => ({ card, account, number: at + 1, sentence })))
    .map((row) => writeCsvRow(disputeColumns.map(({ value }) => value(row, links))))
    .join('');
}

/** The column dictionary, itself a CSV table of names and meanings. */
export function writeDisputeColumnDictionary(): string {
  return [
    writeCsvRow(['column', 'meaning']),
    ...disputeColumns.map(({ name, meaning }) => writeCsvRow([name, meaning])),
  ].join('');
}

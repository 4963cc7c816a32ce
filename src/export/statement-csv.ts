// Statements as CSV (RFC 4180), with a column dictionary and a link back in every row.
//
// Example: said,published,speaker,…  then  2031-03-05,2031-03-06,Vera Holm,…
import type { StatementEntry } from '../model/dossier-rows.ts';
import { writeCsvRow } from './csv-row.ts';
import { type StatementLinks, statementColumns } from './statement-columns.ts';

/** The first line, with its line break. */
export function writeStatementCsvHead(): string {
  return writeCsvRow(statementColumns.map((column) => column.name));
}

/** One row, with its line break. */
export function writeStatementCsvRow(entry: StatementEntry, links: StatementLinks): string {
  return writeCsvRow(statementColumns.map((column) => column.value(entry, links)));
}

/** The column dictionary, itself a CSV table of names and meanings. */
export function writeStatementColumnDictionary(): string {
  return [
    writeCsvRow(['column', 'meaning']),
    ...statementColumns.map((column) => writeCsvRow([column.name, column.meaning])),
  ].join('');
}

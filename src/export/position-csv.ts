// Positions as CSV (RFC 4180), with a column dictionary and a link back in every row.
//
// Example: said,published,party,issue,move,…  then  2031-03-26,2031-03-28,oster,observers,accept,…
import type { PositionEntry } from '../model/dossier-rows.ts';
import { writeCsvRow } from './csv-row.ts';
import { positionColumns } from './position-columns.ts';
import type { StatementLinks } from './statement-columns.ts';

/** The first line, with its line break. */
export function writePositionCsvHead(): string {
  return writeCsvRow(positionColumns.map((column) => column.name));
}

/** One row, with its line break. */
export function writePositionCsvRow(entry: PositionEntry, links: StatementLinks): string {
  return writeCsvRow(positionColumns.map((column) => column.value(entry, links)));
}

/** The column dictionary, itself a CSV table of names and meanings. */
export function writePositionColumnDictionary(): string {
  return [
    writeCsvRow(['column', 'meaning']),
    ...positionColumns.map((column) => writeCsvRow([column.name, column.meaning])),
  ].join('');
}

// `parley statements`: who said what, as a table, CSV or JSON lines.

import { findStatements, type StatementWish } from '../actions/find-statements.ts';
import { writeColumnDictionary, writeColumnHead, writeColumnRow } from '../export/column-table.ts';
import { statementColumns } from '../export/statement-columns.ts';
import { writeStatementLine } from '../export/statement-json.ts';
import { describeStatement } from './describe-statement.ts';
import { noteNone } from './note-none.ts';
import { openToShow } from './open-to-show.ts';
import { writeOut } from './output.ts';
import { linksToPage } from './page-links.ts';
import { outputWidth } from './terminal.ts';

/** Options of the command. */
export interface StatementsOptions extends Omit<StatementWish, 'words'> {
  readonly search?: string;
  readonly csv?: true;
  readonly json?: true;
  readonly columns?: true;
  readonly port: number;
}

/** Prints the statements that fit. */
export async function runStatements(path: string, options: StatementsOptions): Promise<void> {
  if (options.columns === true) return writeOut(writeColumnDictionary(statementColumns));
  const { search, csv, json, columns: _, port, ...filters } = options;
  const dossier = await openToShow(path);
  try {
    const links = linksToPage(port);
    let printed = 0;
    if (csv === true) await writeOut(writeColumnHead(statementColumns));
    for await (const entry of findStatements(dossier, { ...filters, words: search })) {
      printed += 1;
      if (csv === true) await writeOut(writeColumnRow(statementColumns, entry, links));
      else if (json === true) await writeOut(`${writeStatementLine(entry, links)}\n`);
      else await writeOut(describeStatement(entry, outputWidth()));
    }
    if (printed === 0)
      await noteNone(dossier, 'No statement fits. Leave out a filter, or see "parley help statements".');
  } finally {
    await dossier.store.close();
  }
}

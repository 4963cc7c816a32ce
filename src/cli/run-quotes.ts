// `parley quotes`: acts of speech that several accounts report, in their words; as text, CSV, JSON lines or a page.
import { findQuotes, type QuoteWish } from '../actions/find-quotes.ts';
import { openDossier } from '../actions/open-dossier.ts';
import { withNames } from '../export/codebook-names.ts';
import { writeColumnDictionary, writeColumnHead, writeColumnLine, writeColumnRow } from '../export/column-table.ts';
import { quoteColumns } from '../export/quote-columns.ts';
import { writeQuotePage } from '../export/quote-page.ts';
import { listQuoteRows } from '../views/quotes/quote-rows.ts';
import { describeQuotes } from './describe-quotes.ts';
import { writeNote, writeOut } from './output.ts';
import { sentenceLinks } from './page-links.ts';
import { outputWidth } from './terminal.ts';

/** Options of the command. */
export interface QuotesOptions extends QuoteWish {
  readonly csv?: true;
  readonly json?: true;
  readonly html?: true;
  readonly columns?: true;
  readonly port: number;
}

/** Prints every act of speech that more than one account gives. */
export async function runQuotes(
  path: string,
  { csv, json, html, columns, port, ...wish }: QuotesOptions,
): Promise<void> {
  if (columns === true) return writeOut(writeColumnDictionary(quoteColumns));
  const dossier = await openDossier(path, 'read');
  try {
    const board = await findQuotes(dossier, wish);
    if (board.groups.length + board.unheld.length === 0) writeNote(`No words of ${path} stand in two accounts.`);
    const rows = listQuoteRows(board);
    const links = withNames(sentenceLinks(port), dossier.codebook);
    if (html === true) return await writeOut(writeQuotePage(dossier.codebook.title, rows, links));
    if (csv === true) await writeOut(writeColumnHead(quoteColumns));
    if (csv === true) for (const row of rows) await writeOut(writeColumnRow(quoteColumns, row, links));
    else if (json === true) for (const row of rows) await writeOut(`${writeColumnLine(quoteColumns, row, links)}\n`);
    else await writeOut(describeQuotes(board, dossier.codebook.parties, outputWidth()));
  } finally {
    await dossier.store.close();
  }
}

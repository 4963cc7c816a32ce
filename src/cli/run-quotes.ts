// `parley quotes`: acts of speech that several accounts report, in their words; as text, CSV, JSON lines or a page.

import { keepCards } from '../actions/cards/keep-cards.ts';
import { findQuotes, type QuoteWish } from '../actions/find-quotes.ts';
import { withNames } from '../export/codebook-names.ts';
import { writeColumnDictionary, writeColumnLines, writeColumnTable } from '../export/column-table.ts';
import { quoteColumns } from '../export/quote-columns.ts';
import { writeQuotePage } from '../export/quote-page.ts';
import { describeQuotes } from './describe-quotes.ts';
import { noteNone } from './note-none.ts';
import { openToShow } from './open-to-show.ts';
import { writeOut, writePieces } from './output.ts';
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
  const dossier = await openToShow(path);
  try {
    await keepCards(dossier, ['utterance']);
    const { count, cards, rows } = await findQuotes(dossier, wish);
    if (count === 0) await noteNone(dossier, `No words of ${path} stand in two accounts.`);
    const { title, parties } = dossier.codebook;
    const links = withNames(sentenceLinks(port), dossier.codebook);
    if (html === true) await writePieces(writeQuotePage(title, rows, links));
    else if (csv === true) await writePieces(writeColumnTable(quoteColumns, rows, links));
    else if (json === true) await writePieces(writeColumnLines(quoteColumns, rows, links));
    else await writePieces(describeQuotes(cards, parties, outputWidth()));
  } finally {
    await dossier.store.close();
  }
}

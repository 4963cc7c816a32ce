// `parley disputes`: where accounts part, and who is silent; as text, CSV, JSON lines or one page.

import { keepCards, keptForDisputes } from '../actions/cards/keep-cards.ts';
import { type DisputeWish, walkDisputes } from '../actions/list-disputes.ts';
import { reportDisputes } from '../actions/report-disputes.ts';
import { writeColumnDictionary, writeColumnHead } from '../export/column-table.ts';
import { disputeColumns } from '../export/dispute-columns.ts';
import { writeDisputeCsvRows } from '../export/dispute-csv.ts';
import { writeDisputeLine } from '../export/dispute-json.ts';
import { writeDisputePage } from '../export/dispute-page.ts';
import { nameSide } from '../model/side-name.ts';
import { describeDispute } from './describe-disputes.ts';
import { noteNone } from './note-none.ts';
import { openToShow } from './open-to-show.ts';
import { writeOut, writePieces } from './output.ts';
import { sentenceLinks } from './page-links.ts';
import { outputWidth } from './terminal.ts';

/** Options of the command. */
export interface DisputesOptions extends Omit<DisputeWish, 'words'> {
  readonly search?: string;
  readonly csv?: true;
  readonly json?: true;
  readonly html?: true;
  readonly columns?: true;
  readonly port: number;
}

/** Prints the disputes that fit. */
export async function runDisputes(path: string, options: DisputesOptions): Promise<void> {
  if (options.columns === true) return writeOut(writeColumnDictionary(disputeColumns));
  const { search, csv, json, html, columns: _, port, ...wish } = options;
  const dossier = await openToShow(path);
  try {
    const links = sentenceLinks(port);
    const nameOf = (side: string): string => nameSide(side, dossier.codebook.parties);
    await keepCards(dossier, keptForDisputes);
    const asked = { ...wish, words: search };
    const report = await reportDisputes(dossier, asked);
    const cards = walkDisputes(dossier, asked);
    if (report.total === 0)
      await noteNone(dossier, 'No dispute fits. Leave out a filter, or see "parley help disputes".');
    if (html === true) return await writePieces(writeDisputePage(cards, report, links));
    if (csv === true) await writeOut(writeColumnHead(disputeColumns));
    for await (const card of cards) {
      if (csv === true) await writeOut(writeDisputeCsvRows(card, links));
      else if (json === true) await writeOut(`${writeDisputeLine(card, links)}\n`);
      else await writeOut(describeDispute(card, outputWidth(), nameOf));
    }
  } finally {
    await dossier.store.close();
  }
}

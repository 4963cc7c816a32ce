// `parley positions`: who wants what on which issue, as a matrix to read, CSV, JSON lines, or a page to print.

import { findPositions, type PositionWish } from '../actions/find-positions.ts';
import { reportPositions } from '../actions/report-positions.ts';
import { writeColumnDictionary, writeColumnHead, writeColumnRow } from '../export/column-table.ts';
import { positionColumns } from '../export/position-columns.ts';
import { writePositionLine } from '../export/position-json.ts';
import { writePositionReport } from '../export/position-report.ts';
import { describeMatrix } from './describe-matrix.ts';
import { noteNone } from './note-none.ts';
import { openToShow } from './open-to-show.ts';
import { writeNote, writeOut, writePieces } from './output.ts';
import { linksToPage } from './page-links.ts';
import { outputWidth } from './terminal.ts';

/** Options of the command. */
export interface PositionsOptions extends PositionWish {
  readonly csv?: true;
  readonly json?: true;
  readonly html?: true;
  readonly columns?: true;
  readonly port: number;
}

/** Prints the positions that fit. */
export async function runPositions(path: string, options: PositionsOptions): Promise<void> {
  if (options.columns === true) return writeOut(writeColumnDictionary(positionColumns));
  const { csv, json, html, columns: _, port, ...wish } = options;
  const dossier = await openToShow(path);
  try {
    const links = linksToPage(port);
    const found = await findPositions(dossier, wish);
    if (found.table.reports.row.length === 0) await noteNone(dossier, explainNone(path));
    if (html === true) {
      await writePieces(writePositionReport(reportPositions(dossier.codebook.title, found, links)));
    } else if (csv === true || json === true) {
      if (csv === true) await writeOut(writeColumnHead(positionColumns));
      for await (const entry of found.entriesOf(found.reports)) {
        await writeOut(
          csv === true ? writeColumnRow(positionColumns, entry, links) : `${writePositionLine(entry, links)}\n`,
        );
      }
    } else {
      if (found.changes?.length === 0) writeNote('Nothing changed.');
      await writeOut(describeMatrix(found, outputWidth()));
    }
  } finally {
    await dossier.store.close();
  }
}

function explainNone(path: string): string {
  return `${path} holds no positions. They need issues with cues in its codebook; then run "parley read-again ${path}".`;
}

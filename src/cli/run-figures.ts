// `parley figures`: the same quantity by different sources, and sums that do not hold; as text, CSV, JSON lines or a page.
import { listFigures } from '../actions/list-figures.ts';
import { openDossier } from '../actions/open-dossier.ts';
import { withNames } from '../export/codebook-names.ts';
import { writeColumnDictionary, writeColumnHead, writeColumnLine, writeColumnRow } from '../export/column-table.ts';
import { figureColumns } from '../export/figure-columns.ts';
import { writeFigurePage } from '../export/figure-page.ts';
import { listFigureRows } from '../views/figures/figure-rows.ts';
import { describeFigures } from './describe-figures.ts';
import { writeNote, writeOut } from './output.ts';
import { sentenceLinks } from './page-links.ts';
import { outputWidth } from './terminal.ts';

/** Options of the command. */
export interface FiguresOptions {
  readonly csv?: true;
  readonly json?: true;
  readonly html?: true;
  readonly columns?: true;
  readonly port: number;
}

/** Prints every figure that stands beside others. */
export async function runFigures(path: string, { csv, json, html, columns, port }: FiguresOptions): Promise<void> {
  if (columns === true) return writeOut(writeColumnDictionary(figureColumns));
  const dossier = await openDossier(path, 'read');
  try {
    const board = await listFigures(dossier);
    if (board.groups.length + board.sums.length === 0) writeNote(`No figure of ${path} stands beside another.`);
    const rows = listFigureRows(board);
    const links = withNames(sentenceLinks(port), dossier.codebook);
    if (html === true) return await writeOut(writeFigurePage(dossier.codebook.title, rows, links));
    if (csv === true) await writeOut(writeColumnHead(figureColumns));
    if (csv === true) for (const row of rows) await writeOut(writeColumnRow(figureColumns, row, links));
    else if (json === true) for (const row of rows) await writeOut(`${writeColumnLine(figureColumns, row, links)}\n`);
    else await writeOut(describeFigures(board, outputWidth()));
  } finally {
    await dossier.store.close();
  }
}

// `parley figures`: the same quantity by different sources, and sums that do not hold; as text, CSV, JSON lines or a page.
import { keepCards } from '../actions/cards/keep-cards.ts';
import { listFigures } from '../actions/list-figures.ts';
import { withNames } from '../export/codebook-names.ts';
import { writeColumnDictionary, writeColumnLines, writeColumnTable } from '../export/column-table.ts';
import { figureColumns } from '../export/figure-columns.ts';
import { writeFigurePage } from '../export/figure-page.ts';
import { describeFigure } from './describe-figures.ts';
import { noteNone } from './note-none.ts';
import { openToShow } from './open-to-show.ts';
import { writeOut, writePieces } from './output.ts';
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
  const dossier = await openToShow(path);
  try {
    await keepCards(dossier, ['quantity']);
    const { count, cards, rows } = await listFigures(dossier);
    if (count === 0) await noteNone(dossier, `No figure of ${path} stands beside another.`);
    const links = withNames(sentenceLinks(port), dossier.codebook);
    if (html === true) await writePieces(writeFigurePage(dossier.codebook.title, rows, links));
    else if (csv === true) await writePieces(writeColumnTable(figureColumns, rows, links));
    else if (json === true) await writePieces(writeColumnLines(figureColumns, rows, links));
    else for await (const card of cards) await writeOut(describeFigure(card, outputWidth()));
  } finally {
    await dossier.store.close();
  }
}

// `parley names`: what goes by several names, and which side uses which; as text, CSV, JSON lines or a page.

import { countNames } from '../actions/count-names.ts';
import { findNamedThings, walkNameCounts } from '../actions/list-names.ts';
import { count } from '../base/count-noun.ts';
import { writeColumnDictionary, writeColumnLines, writeColumnTable } from '../export/column-table.ts';
import { nameColumns } from '../export/name-columns.ts';
import { writeNamePage } from '../export/name-page.ts';
import type { Party } from '../model/codebook.ts';
import { nameSide } from '../model/side-name.ts';
import type { NamedThingRow } from '../views/names/name-board.ts';
import { addCounts } from '../views/names/name-counts.ts';
import { noteNone } from './note-none.ts';
import { openToShow } from './open-to-show.ts';
import { writeNote, writeOut, writePieces } from './output.ts';
import { outputWidth, tidyWords, wrapWords } from './terminal.ts';

/** Options of the command. */
export interface NamesOptions {
  readonly csv?: true;
  readonly json?: true;
  readonly html?: true;
  readonly columns?: true;
}

/** Prints every thing that goes by several names. */
export async function runNames(path: string, { csv, json, html, columns }: NamesOptions): Promise<void> {
  if (columns === true) return writeOut(writeColumnDictionary(nameColumns));
  const dossier = await openToShow(path);
  try {
    await countNames(dossier, (articles) =>
      writeNote(`The codebook’s names have changed: counting them anew in ${count(articles, 'article')}.`),
    );
    const things = await findNamedThings(dossier);
    if (things.length === 0)
      await noteNone(
        dossier,
        `Nothing in ${path} is seen under two names. Names are listed in its codebook, under "things".`,
      );
    const rows = walkNameCounts(dossier);
    if (html === true) await writePieces(writeNamePage(dossier.codebook, rows));
    else if (csv === true) await writePieces(writeColumnTable(nameColumns, rows, null));
    else if (json === true) await writePieces(writeColumnLines(nameColumns, rows, null));
    else for (const thing of things) await writeOut(describeThing(thing, dossier.codebook.parties, outputWidth()));
  } finally {
    await dossier.store.close();
  }
}

function describeThing({ label, names }: NamedThingRow, parties: readonly Party[], width: number): string {
  const lines = names.map(({ name, isRude, counts }) => {
    const sides = [...addCounts(counts, ({ side }) => side)].map(
      ([side, { own, quoted }]) => `${nameSide(side, parties)} ${own}${quoted > 0 ? ` + ${quoted} quoted` : ''}`,
    );
    return tidyWords(`${name}${isRude ? ' (rude)' : ''}: ${sides.join(', ')}`);
  });
  const written = lines.flatMap((line) => wrapWords(line, width - 4)).map((line) => `  ${line}\n`);
  return `${tidyWords(label)}\n${written.join('')}\n`;
}

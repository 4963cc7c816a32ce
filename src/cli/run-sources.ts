// `parley sources`: articles that go back to one source, the passages they share, and who cites whom.
import { findSources } from '../actions/find-sources.ts';
import { openDossier } from '../actions/open-dossier.ts';
import { reportSources } from '../actions/report-sources.ts';
import { writeColumnDictionary, writeColumnHead, writeColumnLine, writeColumnRow } from '../export/column-table.ts';
import { sourceColumns } from '../export/source-columns.ts';
import { writeSourcePage } from '../export/source-page.ts';
import { listSourceRows } from '../views/sources/source-rows.ts';
import { describeSources } from './describe-sources.ts';
import { writeNote, writeOut } from './output.ts';
import { sentenceLinks } from './page-links.ts';
import { outputWidth } from './terminal.ts';

/** Options of the command. */
export interface SourcesOptions {
  readonly csv?: true;
  readonly json?: true;
  readonly html?: true;
  readonly columns?: true;
  readonly port: number;
}

/** Prints families of articles and citations. */
export async function runSources(path: string, { csv, json, html, columns, port }: SourcesOptions): Promise<void> {
  if (columns === true) return writeOut(writeColumnDictionary(sourceColumns));
  const dossier = await openDossier(path, 'read');
  try {
    const sources = await findSources(dossier);
    if (sources.families.length + sources.citations.length === 0) {
      writeNote(`No article of ${path} shares a passage with another or names another outlet as its source.`);
    }
    const rows = listSourceRows(sources);
    const links = sentenceLinks(port);
    if (html === true) return await writeOut(writeSourcePage(reportSources(dossier, sources), links));
    if (csv === true) await writeOut(writeColumnHead(sourceColumns));
    if (csv === true) for (const row of rows) await writeOut(writeColumnRow(sourceColumns, row, links));
    else if (json === true) for (const row of rows) await writeOut(`${writeColumnLine(sourceColumns, row, links)}\n`);
    else await writeOut(describeSources(sources, outputWidth()));
  } finally {
    await dossier.store.close();
  }
}

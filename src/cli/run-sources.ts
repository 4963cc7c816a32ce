// `parley sources`: articles that go back to one source, the passages they share, who cites whom, and who had what they tell from whom.
import { findSources } from '../actions/find-sources.ts';
import { findTrails } from '../actions/find-trails.ts';
import { type Dossier, openDossier } from '../actions/open-dossier.ts';
import { reportSources, reportTrails } from '../actions/report-sources.ts';
import { Failure } from '../base/failure.ts';
import { writeColumnDictionary, writeColumnHead, writeColumnLine, writeColumnRow } from '../export/column-table.ts';
import { sourceColumns } from '../export/source-columns.ts';
import { type SourcePage, writeSourcePage } from '../export/source-page.ts';
import type { SourceRow } from '../model/source-row.ts';
import type { Trail } from '../model/trail.ts';
import { listSourceRows } from '../views/sources/source-rows.ts';
import { listTrailRows } from '../views/sources/trail-rows.ts';
import { describeSources } from './describe-sources.ts';
import { describeTrail, describeTrailLine } from './describe-trail.ts';
import { writeNote, writeOut } from './output.ts';
import { sentenceLinks } from './page-links.ts';
import { outputWidth } from './terminal.ts';

/** Options of the command. */
export interface SourcesOptions {
  /** Id of something that several articles tell, or words of it. */
  readonly claim?: string;
  readonly csv?: true;
  readonly json?: true;
  readonly html?: true;
  readonly columns?: true;
  readonly port: number;
}

/** Prints families of articles, citations, and what several articles tell; or of the last only what is asked for. */
export async function runSources(path: string, options: SourcesOptions): Promise<void> {
  if (options.columns === true) return writeOut(writeColumnDictionary(sourceColumns));
  const dossier = await openDossier(path, 'read');
  try {
    const trails = await findTrails(dossier, options.claim);
    if (options.claim === undefined) await printSources(dossier, trails, options);
    else await printTrails(dossier, trails, { ...options, claim: options.claim });
  } finally {
    await dossier.store.close();
  }
}

async function printSources(dossier: Dossier, trails: readonly Trail[], options: SourcesOptions): Promise<void> {
  const sources = await findSources(dossier);
  if (sources.families.length + sources.citations.length === 0) {
    writeNote('No article of this dossier shares a passage with another or names another outlet as its source.');
  }
  await print(options, {
    page: () => reportSources(dossier, sources, trails),
    rows: [...listSourceRows(sources), ...trails.flatMap(listTrailRows)],
    text: (width) => describeSources(sources, width) + trails.map((trail) => describeTrailLine(trail, width)).join(''),
  });
}

async function printTrails(
  dossier: Dossier,
  trails: readonly Trail[],
  options: SourcesOptions & { readonly claim: string },
): Promise<void> {
  if (trails.length === 0) {
    throw new Failure('bad-argument', { reason: `No two articles tell anything with "${options.claim}"` });
  }
  if (trails.length > 1) writeNote(`${trails.length} fit. Give the id of one, in its first line, to see it whole.`);
  const [only] = trails;
  await print(options, {
    page: () => reportTrails(dossier, trails),
    rows: trails.flatMap(listTrailRows),
    text: (width) =>
      trails.length === 1 && only
        ? describeTrail(only, width)
        : trails.map((trail) => describeTrailLine(trail, width)).join(''),
  });
}

interface Printed {
  page(): SourcePage;
  readonly rows: readonly SourceRow[];
  text(width: number): string;
}

async function print({ csv, json, html, port }: SourcesOptions, { page, rows, text }: Printed): Promise<void> {
  const links = sentenceLinks(port);
  if (html === true) return writeOut(writeSourcePage(page(), links));
  if (csv === true) await writeOut(writeColumnHead(sourceColumns));
  if (csv === true) for (const row of rows) await writeOut(writeColumnRow(sourceColumns, row, links));
  else if (json === true) for (const row of rows) await writeOut(`${writeColumnLine(sourceColumns, row, links)}\n`);
  else await writeOut(text(outputWidth()));
}

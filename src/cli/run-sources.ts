// `parley sources`: articles that go back to one source, the passages they share, who cites whom, and who had what they tell from whom.

import { keepCards, keptKinds } from '../actions/cards/keep-cards.ts';
import { walkCitations, walkFamilies } from '../actions/find-sources.ts';
import { walkTrails } from '../actions/find-trails.ts';
import type { Dossier } from '../actions/open-dossier.ts';
import { reportSources, reportTrails, walkSourceRows } from '../actions/report-sources.ts';
import { collect } from '../base/collect.ts';
import { Failure } from '../base/failure.ts';
import { writeColumnDictionary, writeColumnLines, writeColumnTable } from '../export/column-table.ts';
import type { SentenceLinks } from '../export/sentence-links.ts';
import { sourceColumns } from '../export/source-columns.ts';
import { writeSourcePage } from '../export/source-page.ts';
import type { SourceRow } from '../model/source-row.ts';
import { listTrailRows } from '../views/sources/trail-rows.ts';
import { describeCitation, describeFamily } from './describe-sources.ts';
import { describeTrail, describeTrailLine } from './describe-trail.ts';
import { noteNone } from './note-none.ts';
import { openToShow } from './open-to-show.ts';
import { writeNote, writeOut, writePieces } from './output.ts';
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
  const dossier = await openToShow(path);
  try {
    await keepCards(dossier, keptKinds);
    const { claim } = options;
    if (claim === undefined) await printSources(dossier, options);
    else await printTrails(dossier, { ...options, claim });
  } finally {
    await dossier.store.close();
  }
}

async function printSources(dossier: Dossier, options: SourcesOptions): Promise<void> {
  const links = sentenceLinks(options.port);
  if (options.html === true) return printPage(reportSources(dossier), links);
  if (options.csv === true || options.json === true) return printRows(walkSourceRows(dossier), options);
  const width = outputWidth();
  let found = 0;
  for await (const { family } of walkFamilies(dossier)) {
    await writeOut(describeFamily(family, width));
    found += 1;
  }
  for await (const citation of walkCitations(dossier)) {
    await writeOut(describeCitation(citation, width));
    found += 1;
  }
  if (found === 0)
    await noteNone(
      dossier,
      'No article of this dossier shares a passage with another or names another outlet as its source.',
    );
  for await (const trail of walkTrails(dossier)) await writeOut(describeTrailLine(trail, width));
}

async function printTrails(dossier: Dossier, options: SourcesOptions & { readonly claim: string }): Promise<void> {
  const trails = await collect(walkTrails(dossier, options.claim));
  if (trails.length === 0) {
    throw new Failure('bad-argument', { reason: `No two articles tell anything with "${options.claim}"` });
  }
  if (trails.length > 1) writeNote(`${trails.length} fit. Give the id of one, in its first line, to see it whole.`);
  const [only] = trails;
  const links = sentenceLinks(options.port);
  if (options.html === true) return printPage(reportTrails(dossier, trails), links);
  if (options.csv === true || options.json === true) return printRows(trails.map(listTrailRows), options);
  const width = outputWidth();
  if (trails.length === 1 && only) return writeOut(describeTrail(only, width));
  for (const trail of trails) await writeOut(describeTrailLine(trail, width));
}

function printPage({ page, pieces }: ReturnType<typeof reportSources>, links: SentenceLinks): Promise<void> {
  return writePieces(writeSourcePage(page, pieces, links));
}

function printRows(
  rows: Iterable<readonly SourceRow[]> | AsyncIterable<readonly SourceRow[]>,
  { csv, port }: SourcesOptions,
): Promise<void> {
  const write = csv === true ? writeColumnTable : writeColumnLines;
  return writePieces(write(sourceColumns, rows, sentenceLinks(port)));
}

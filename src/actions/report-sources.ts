// Who had it from whom as the page to pass on needs it: rows, and a drawing for each family and for what several tell.
import type { SourcePage, SourcePiece } from '../export/source-page.ts';
import type { SourceRow } from '../model/source-row.ts';
import type { Trail } from '../model/trail.ts';
import { listFamilyRows, toCitationRow } from '../views/sources/source-rows.ts';
import { listTrailRows } from '../views/sources/trail-rows.ts';
import { listCitations, walkCitations, walkFamilies } from './find-sources.ts';
import { walkTrails } from './find-trails.ts';
import type { Dossier } from './open-dossier.ts';

/** Trails drawn in a page about everything: what nobody had from another needs no drawing, and more would bury the families. */
const mostTrails = 50;
/** Families and citations of such a page: what a person looks through. The table has all of them. */
const mostFamilies = 200;
const mostCitations = 5000;

/** What the page of everything is of, and what stands in it. */
export function reportSources(dossier: Dossier): SourceReport {
  const { title, parties } = dossier.codebook;
  return { page: { title: `${title}: sources`, parties }, pieces: walkPieces(dossier) };
}

/** The same of some of what several tell. */
export function reportTrails({ codebook }: Dossier, trails: readonly Trail[]): SourceReport {
  return {
    page: { title: `${codebook.title}: who had it from whom`, parties: codebook.parties },
    pieces: trails.map(toPiece),
  };
}

/** A page and its pieces, read while they are written. */
interface SourceReport {
  readonly page: SourcePage;
  readonly pieces: Iterable<SourcePiece> | AsyncIterable<SourcePiece>;
}

async function* walkPieces(dossier: Dossier): AsyncGenerator<SourcePiece> {
  let number = 0;
  for await (const { family, lineage } of walkFamilies(dossier, mostFamilies)) {
    number += 1;
    yield { kind: 'family', rows: listFamilyRows(family, number), lineage };
  }
  const { citations } = await listCitations(dossier, {}, { offset: 0, limit: mostCitations });
  for (const citation of citations) yield { kind: 'citation', row: toCitationRow(citation) };
  let drawn = 0;
  for await (const trail of walkTrails(dossier)) {
    if (trail.lineage.arrows.length === 0) continue;
    yield toPiece(trail);
    drawn += 1;
    if (drawn === mostTrails) return;
  }
}

function toPiece(trail: Trail): SourcePiece {
  return { kind: 'trail', trail, rows: listTrailRows(trail) };
}

/** Everything as rows of one table, some at a time: families, each with its articles and passages; citations; and what several articles tell. */
export async function* walkSourceRows(dossier: Dossier): AsyncGenerator<readonly SourceRow[]> {
  let number = 0;
  for await (const { family } of walkFamilies(dossier)) {
    number += 1;
    yield listFamilyRows(family, number);
  }
  for await (const citation of walkCitations(dossier)) yield [toCitationRow(citation)];
  for await (const trail of walkTrails(dossier)) yield listTrailRows(trail);
}

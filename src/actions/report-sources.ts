// Who had it from whom as the page to pass on needs it: rows, and a drawing for each family and for what several tell.
import type { SourcePage } from '../export/source-page.ts';
import type { SourceRow } from '../model/source-row.ts';
import type { Trail } from '../model/trail.ts';
import { listFamilyRows, toCitationRow } from '../views/sources/source-rows.ts';
import { listTrailRows } from '../views/sources/trail-rows.ts';
import { listCitations, listFamilyPage, walkCitations, walkFamilies } from './find-sources.ts';
import { walkTrails } from './find-trails.ts';
import type { Dossier } from './open-dossier.ts';

/** Trails drawn in a page about everything: what nobody had from another needs no drawing, and more would bury the families. */
const mostTrails = 50;
/** Families and citations of such a page: what a person looks through. The table has all of them. */
const mostFamilies = 200;
const mostCitations = 5000;

/** Makes the page of what was found. */
export async function reportSources(dossier: Dossier): Promise<SourcePage> {
  const { families } = await listFamilyPage(dossier, { range: { offset: 0, limit: mostFamilies } });
  const { citations } = await listCitations(dossier, {}, { offset: 0, limit: mostCitations });
  const { codebook } = dossier;
  return {
    title: `${codebook.title}: sources`,
    parties: codebook.parties,
    rows: [...families.flatMap(({ family }, at) => listFamilyRows(family, at + 1)), ...citations.map(toCitationRow)],
    lineages: families.map(({ lineage }) => lineage),
    trails: withRows(await listDrawn(dossier)),
  };
}

/** Makes the page of some of what several tell. */
export function reportTrails({ codebook }: Dossier, trails: readonly Trail[]): SourcePage {
  return {
    title: `${codebook.title}: who had it from whom`,
    ...{ parties: codebook.parties, rows: [], lineages: [], trails: withRows(trails) },
  };
}

/** The first of what several tell in which one had it from another. */
async function listDrawn(dossier: Dossier): Promise<readonly Trail[]> {
  const drawn: Trail[] = [];
  for await (const trail of walkTrails(dossier)) {
    if (trail.lineage.arrows.length > 0) drawn.push(trail);
    if (drawn.length === mostTrails) break;
  }
  return drawn;
}

/** Everything as rows of one table: families, each with its articles and passages; citations; and what several articles tell. */
export async function* walkSourceRows(dossier: Dossier): AsyncGenerator<SourceRow> {
  let number = 0;
  for await (const { family } of walkFamilies(dossier)) {
    number += 1;
    yield* listFamilyRows(family, number);
  }
  for await (const citation of walkCitations(dossier)) yield toCitationRow(citation);
  for await (const trail of walkTrails(dossier)) yield* listTrailRows(trail);
}

function withRows(trails: readonly Trail[]): SourcePage['trails'] {
  return trails.map((trail) => ({ trail, rows: listTrailRows(trail) }));
}

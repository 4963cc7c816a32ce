// Who had it from whom as the page to pass on needs it: rows, and a drawing for each family and for what several tell.
import type { SourcePage } from '../export/source-page.ts';
import type { Sources } from '../model/sources.ts';
import type { Trail } from '../model/trail.ts';
import { listSourceRows } from '../views/sources/source-rows.ts';
import { traceLineage } from '../views/sources/trace-lineage.ts';
import { listTrailRows } from '../views/sources/trail-rows.ts';
import type { Dossier } from './open-dossier.ts';

/** Trails drawn in a page about everything: what nobody had from another needs no drawing, and more would bury the families. */
const mostTrails = 50;

/** Makes the page of all that was found. */
export function reportSources({ codebook }: Dossier, sources: Sources, trails: readonly Trail[]): SourcePage {
  return {
    title: `${codebook.title}: sources`,
    parties: codebook.parties,
    rows: listSourceRows(sources),
    lineages: sources.families.map((family) => traceLineage(family, sources.citations)),
    trails: withRows(trails.filter(({ lineage }) => lineage.arrows.length > 0).slice(0, mostTrails)),
  };
}

/** Makes the page of some of what several tell. */
export function reportTrails({ codebook }: Dossier, trails: readonly Trail[]): SourcePage {
  return {
    title: `${codebook.title}: who had it from whom`,
    ...{ parties: codebook.parties, rows: [], lineages: [], trails: withRows(trails) },
  };
}

function withRows(trails: readonly Trail[]): SourcePage['trails'] {
  return trails.map((trail) => ({ trail, rows: listTrailRows(trail) }));
}

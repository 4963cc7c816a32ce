// Who had it from whom as the page to pass on needs it: rows, and a drawing for each family.
import type { SourcePage } from '../export/source-page.ts';
import type { Sources } from '../model/sources.ts';
import { listSourceRows } from '../views/sources/source-rows.ts';
import { traceLineage } from '../views/sources/trace-lineage.ts';
import type { Dossier } from './open-dossier.ts';

/** Makes the page of all that was found. */
export function reportSources({ codebook }: Dossier, sources: Sources): SourcePage {
  return {
    title: codebook.title,
    parties: codebook.parties,
    rows: listSourceRows(sources),
    lineages: sources.families.map((family) => traceLineage(family, sources.citations)),
  };
}

// The trail of everything that several articles tell, as cards have them: who had it from whom, and how many had it from nobody else.
import { Failure } from '../base/failure.ts';
import type { PageRange } from '../model/dossier-query.ts';
import type { Page } from '../model/dossier-rows.ts';
import type { Trail, TrailSummary } from '../model/trail.ts';
import { traceTrail } from '../views/sources/trace-trail.ts';
import type { KeptTrail } from './cards/card-contents.ts';
import { loadTrailMaterial, readTrail, sameTelling } from './cards/trail-cards.ts';
import type { SourceWish } from './find-sources.ts';
import type { Dossier } from './open-dossier.ts';
import { readWords } from './read-words.ts';
import { rememberView } from './remember-view.ts';

/** Some of what several tell, those in which most articles go back to another first; and how many fit. */
export const listTrails = rememberView(
  async ({ store }: Dossier, { words, range }: SourceWish & { readonly range: PageRange }): Promise<TrailPage> => {
    const found = await store.listCards({ list: 'trail', words: readWords(words), once: sameTelling, range });
    return { total: found.total, rows: found.rows.map(readTrail).map(summarise) };
  },
);

/** Some of what several tell, and how much fits. */
export type TrailPage = Page<TrailSummary>;

function summarise({ id, kind, about, articles, origins }: TrailSummary): TrailSummary {
  return { id, kind, about, articles, origins };
}

/** The trail of an id. Fails with `not-found`. */
export async function findTrail(dossier: Dossier, id: string): Promise<Trail> {
  const kept = await findKept(dossier, id);
  if (!kept) throw new Failure('not-found', { what: 'trail', id });
  const [trail] = await traceAll(dossier, [kept]);
  if (!trail) throw new Error('A trail that is found is traced');
  return trail;
}

/** Of several that a place tells the one in which the fewest go back to another. */
async function findKept({ store }: Dossier, id: string): Promise<KeptTrail | undefined> {
  const labels = [{ name: 'id', values: [id] }];
  const { rows } = await store.listCards({ list: 'trail', labels, range: { offset: 0, limit: -1 } });
  return rows.map(readTrail).at(-1);
}

/** Trails traced at once when all are walked through. */
const walkChunk = 100;

/** Every trail, in order; `wish` is an id, or words that its telling must have. */
export async function* walkTrails(dossier: Dossier, wish?: string): AsyncGenerator<Trail> {
  const one = wish === undefined ? undefined : await findKept(dossier, wish);
  if (one) return yield* await traceAll(dossier, [one]);
  let chunk: KeptTrail[] = [];
  for await (const content of dossier.store.walkCards({ list: 'trail', words: readWords(wish), once: sameTelling })) {
    chunk.push(readTrail(content));
    if (chunk.length < walkChunk) continue;
    yield* await traceAll(dossier, chunk);
    chunk = [];
  }
  yield* await traceAll(dossier, chunk);
}

async function traceAll({ store }: Dossier, kept: readonly KeptTrail[]): Promise<readonly Trail[]> {
  const material = await loadTrailMaterial(store, kept);
  return kept.map((trail) => traceTrail(trail, material));
}

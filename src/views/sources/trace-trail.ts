// Follows something told by several articles back to where they had it from.
//
// Wire tells it; Post prints the Wire's words; Blog writes "according to the Wire": three articles, one origin.
import { groupBy } from '../../base/group-by.ts';
import type { LineageSubject } from '../../model/lineage.ts';
import type { ToldThing, Trail, TrailSummary } from '../../model/trail.ts';
import { comparePublished } from './compare-published.ts';
import { drawLineage, traceSubject } from './lay-out-lineage.ts';
import type { LineageLink } from './lineage-links.ts';
import { listOrigins } from './list-origins.ts';
import { keyOfSubject, listTrailLinks, type Teller } from './trail-links.ts';
import type { TrailMaterial } from './trail-material.ts';

/** The trail of what is told, drawn. An article that tells it in several places stands in it once, a text printed twice twice. */
export function traceTrail(told: ToldThing, material: TrailMaterial): Trail {
  const { nodes, links, ...trail } = followTrail(told, material);
  return { ...trail, lineage: drawLineage(nodes.map(traceSubject), links) };
}

/** What is told with who had it from whom, not yet drawn; links by the places of their ends. */
export interface FollowedTrail extends ToldThing, TrailSummary {
  readonly nodes: readonly LineageSubject[];
  readonly links: readonly LineageLink[];
}

/** Follows what is told back to where each had it from. */
export function followTrail(told: ToldThing, material: TrailMaterial): FollowedTrail {
  const tellers = listTellers(told);
  const links = [...tellers.values()].flatMap((teller) => listTrailLinks(teller, tellers, material));
  const subjects = new Map<string, LineageSubject>();
  for (const { article } of tellers.values()) subjects.set(article.id, { kind: 'article', article });
  for (const subject of links.flatMap(({ from, to }) => [from, to])) subjects.set(keyOfSubject(subject), subject);
  const keys = [...subjects.keys()];
  const placed = links.map(({ from, to, kind, share }) => ({
    from: keys.indexOf(keyOfSubject(from)),
    to: keys.indexOf(keyOfSubject(to)),
    ...{ kind, share },
  }));
  const repeats = [...tellers.keys()].flatMap((id) =>
    (material.repeats.get(id) ?? []).map((article) => ({ article, to: keys.indexOf(id) })),
  );
  const nodes = [...subjects.values(), ...repeats.map(({ article }): LineageSubject => ({ kind: 'article', article }))];
  const repeated = repeats.map(({ to }, at) => ({ from: subjects.size + at, to, kind: 'copies' as const, share: 1 }));
  const all = [...placed, ...repeated];
  return {
    ...told,
    ...{ nodes, links: all },
    places: told.places.toSorted((a, b) => comparePublished(a.article, b.article) || a.span.start - b.span.start),
    articles: tellers.size + repeats.length,
    origins: countSources(listOrigins(nodes.length, all).flatMap((at) => nodes[at] ?? [])),
  };
}

/** An outlet that tells it again is no second source. */
function countSources(origins: readonly LineageSubject[]): number {
  return new Set(
    origins.map((subject) =>
      subject.kind === 'outlet' ? subject.outlet.name : (subject.article.outlet ?? subject.article.id),
    ),
  ).size;
}

function listTellers({ places }: ToldThing): ReadonlyMap<string, Teller> {
  const groups = [...groupBy(places, ({ article }) => article.id)];
  return new Map(
    groups.flatMap(([id, own]) => (own[0] ? [[id, { article: own[0].article, places: own }] as const] : [])),
  );
}

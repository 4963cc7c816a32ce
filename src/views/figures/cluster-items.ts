// Puts figures that were judged to be about one thing into clusters, so that one doubtful pair does not join two things.
import type { RelatedItems } from '../../model/comparison.ts';
import type { ComparisonPairs } from '../../model/comparison-rows.ts';
import { readJudgedPairs } from '../judged-rows.ts';

/** Mean certainty of all pairs between two clusters below which they stay two; pairs that were never related count as zero. */
const leastMean = 0.35;

/** Clusters of rows, each in the given order, singles left out; `relations` are those that join. */
export function clusterItems(
  rows: readonly number[],
  { relations, judged: pairs }: ComparisonPairs,
): readonly (readonly number[])[] {
  const judged = readJudgedPairs(pairs);
  const order = new Map(rows.map((row, index) => [row, index]));
  const edges = relations.filter(({ from, to }) => order.has(from) && order.has(to));
  const clusters = new Map(rows.map((row) => [row, [row]]));
  const home = new Map(rows.map((row) => [row, row]));
  const links = linkSums(edges);
  const joinClusters = (one: number, other: number): void => {
    const second = clusters.get(other) ?? [];
    clusters.set(one, [...(clusters.get(one) ?? []), ...second]);
    clusters.delete(other);
    for (const row of second) home.set(row, one);
    moveLinks(links, other, one);
  };
  for (const block of judged.blocks) {
    const [first, ...others] = block.filter((row) => order.has(row));
    if (first !== undefined) for (const row of others) joinClusters(first, row);
  }
  for (const { from, to } of edges.toSorted((a, b) => b.certainty - a.certainty)) {
    const [one, other] = [home.get(from) ?? from, home.get(to) ?? to];
    if (one === other) continue;
    const [first, second] = [clusters.get(one) ?? [], clusters.get(other) ?? []];
    const sum = links.get(one)?.get(other) ?? 0;
    if (sum < leastMean * first.length * second.length || judged.areApart(first, second)) continue;
    joinClusters(one, other);
  }
  return [...clusters.values()]
    .filter((cluster) => cluster.length > 1)
    .map((cluster) => cluster.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

/** Sum of certainties between any two clusters that have a relation. */
type Links = Map<number, Map<number, number>>;

function linkSums(edges: readonly RelatedItems[]): Links {
  const links: Links = new Map();
  for (const { from, to, certainty } of edges) {
    addLink(links, from, to, certainty);
    addLink(links, to, from, certainty);
  }
  return links;
}

function addLink(links: Links, from: number, to: number, sum: number): void {
  const others = links.get(from) ?? new Map<number, number>();
  others.set(to, (others.get(to) ?? 0) + sum);
  links.set(from, others);
}

function moveLinks(links: Links, from: number, to: number): void {
  for (const [other, sum] of links.get(from) ?? []) {
    links.get(other)?.delete(from);
    if (other === to) continue;
    addLink(links, to, other, sum);
    addLink(links, other, to, sum);
  }
  links.delete(from);
}

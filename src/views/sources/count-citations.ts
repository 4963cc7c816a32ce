// How often each outlet cites each other.
import type { Citation, CitationCount, CitationKind } from '../../model/sources.ts';

/** Pairs of outlets, most citations first. Within reprinted words it is the reprinted outlet that cites. */
export function countCitations(citations: readonly Citation[]): readonly CitationCount[] {
  const counts = new Map<string, { from: string; to: string; total: number; kinds: Record<CitationKind, number> }>();
  for (const { citing, within, outlet, kind } of citations) {
    const from = within ?? citing.outlet ?? 'Outlet not known';
    const key = `${from}\n${outlet.name}`;
    const count = counts.get(key) ?? {
      ...{ from, to: outlet.name, total: 0 },
      kinds: { quotes: 0, reports: 0, 'relies-on': 0, disputes: 0 },
    };
    count.total += 1;
    count.kinds[kind] += 1;
    counts.set(key, count);
  }
  return [...counts.values()].sort((a, b) => b.total - a.total || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}

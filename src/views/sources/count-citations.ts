// How often each outlet cites each other.
import type { Tally } from '../../model/dossier-rows.ts';
import type { Citation, CitationCount, CitationKind } from '../../model/sources.ts';

/** Who cites whom and how, as one text to count by. Within reprinted words it is the reprinted outlet that cites. */
export function pairOfCitation({ citing, within, outlet, kind }: Citation): string {
  return JSON.stringify([within ?? citing.outlet ?? 'Outlet not known', outlet.name, kind]);
}

/** Pairs of outlets, most citations first, of how many citations have each text. */
export function countCitations(tallies: readonly Pick<Tally, 'value' | 'count'>[]): readonly CitationCount[] {
  const counts = new Map<string, { from: string; to: string; total: number; kinds: Record<CitationKind, number> }>();
  for (const { value, count: added } of tallies) {
    // Written by pairOfCitation.
    const [from, to, kind] = JSON.parse(value) as [string, string, CitationKind];
    const key = `${from}\n${to}`;
    const count = counts.get(key) ?? {
      ...{ from, to, total: 0 },
      kinds: { quotes: 0, reports: 0, 'relies-on': 0, disputes: 0 },
    };
    count.total += added;
    count.kinds[kind] += added;
    counts.set(key, count);
  }
  return [...counts.values()].sort((a, b) => b.total - a.total || (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}

// Sums sentences up into one account: who speaks, and in whose outlets.
import type { DisputeAccount, DisputeSentence } from '../../model/dispute.ts';

/** The account that some sentences give, oldest first. */
export function toAccount(says: string, sentences: readonly DisputeSentence[]): DisputeAccount {
  const ordered = [...sentences].sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id));
  const sides = new Map<string | null, Set<string>>();
  for (const { article } of ordered) {
    const outlets = sides.get(article.side) ?? new Set<string>();
    if (article.outlet !== null) outlets.add(article.outlet);
    sides.set(article.side, outlets);
  }
  return {
    says,
    speakers: mostFirst(ordered.flatMap(({ actor }) => actor?.name ?? [])),
    parties: mostFirst(ordered.flatMap(({ actor }) => actor?.party ?? [])),
    sides: [...sides].map(([side, outlets]) => ({ side, outlets: [...outlets] })),
    sentences: ordered,
  };
}

/** The day said, or else published; undated ones sort last. */
export function dayOf({ said, article }: Pick<DisputeSentence, 'said' | 'article'>): string {
  return said ?? article.published ?? '~';
}

function mostFirst(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}

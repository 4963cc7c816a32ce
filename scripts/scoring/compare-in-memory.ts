// Compares articles as a dossier would, without a store: items, candidates by shared keys, relations.
import type { ComparedArticle, Comparer } from '../../src/compare/comparer.ts';
import type { PlacedItem, RelatedItems } from '../../src/model/comparison.ts';

/** Items in order of the articles, and how they are related. */
export interface Compared {
  readonly items: readonly PlacedItem[];
  readonly relations: readonly RelatedItems[];
}

/** Compares the articles one after the other, each with those before it. */
export function compareInMemory(comparer: Comparer, articles: readonly ComparedArticle[]): Compared {
  const { fewestShared, commonest, most } = comparer.retrieval;
  const holders = new Map<number, number[]>();
  const items: PlacedItem[] = [];
  const relations: RelatedItems[] = [];
  for (const compared of articles) {
    const added = comparer
      .listItems(compared)
      .map((item) => ({ ...item, article: compared.article.id, text: compared.article.text }));
    for (const item of added) {
      const placed = { ...item, row: items.length };
      const shared = new Map<number, number>();
      for (const key of new Set(item.keys)) {
        const rows = holders.get(key) ?? [];
        if (rows.length <= commonest) for (const row of rows) shared.set(row, (shared.get(row) ?? 0) + 1);
        holders.set(key, [...rows, placed.row]);
      }
      items.push(placed);
      const candidates = [...shared]
        .filter(([, count]) => count >= fewestShared)
        .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      for (const [row] of candidates.slice(0, most)) {
        const candidate = items[row];
        // As a store does: items with a form are nothing to each other within an article.
        const isMet = candidate && (item.form === undefined || candidate.article !== placed.article);
        const relation = isMet ? comparer.relate(placed, candidate) : null;
        if (relation) relations.push({ ...relation, from: placed.row, to: row });
      }
    }
  }
  return { items, relations };
}

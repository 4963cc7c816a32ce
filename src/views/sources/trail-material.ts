// Who took what from whom, put where the trail of something told looks for it.
import { groupBy } from '../../base/group-by.ts';
import type { Citation, DerivedArticle, SourceArticle, SourceFamily } from '../../model/sources.ts';
import type { SharedStretch } from './share-passages.ts';

/** What is known of each article, by its id. */
export interface TrailMaterial {
  /** Passages it has from others, without those that both quote. */
  readonly stretches: ReadonlyMap<string, readonly SharedStretch[]>;
  /** The article it is mostly a copy of, or one that a person joined it to. */
  readonly derived: ReadonlyMap<string, readonly DerivedArticle[]>;
  readonly citations: ReadonlyMap<string, readonly Citation[]>;
  /** The same text under another outlet or date. */
  readonly repeats: ReadonlyMap<string, readonly SourceArticle[]>;
}

/** Orders families, stretches and citations by the article that took. */
export function indexMaterial(
  families: readonly SourceFamily[],
  stretches: readonly SharedStretch[],
  citations: readonly Citation[],
): TrailMaterial {
  const derived = families.flatMap((family) => family.derived);
  const whole = derived.filter(({ kind }) => kind === 'near' || kind === 'joined');
  const exact = derived.filter(({ kind }) => kind === 'exact');
  const repeats = groupBy(exact, ({ from }) => from.id);
  return {
    stretches: groupBy(
      stretches.filter(({ isQuoted }) => !isQuoted),
      ({ later }) => later.id,
    ),
    derived: groupBy(whole, ({ article }) => article.id),
    citations: groupBy(citations, ({ citing }) => citing.id),
    repeats: new Map([...repeats].map(([id, found]) => [id, found.map(({ article }) => article)])),
  };
}

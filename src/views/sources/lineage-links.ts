// What the boxes of a lineage are to each other, put into as many arrows as can be told apart.
import type { LineageArrow, LineageKind } from '../../model/lineage.ts';

/** An arrow that is not yet placed, by indices of boxes. */
export type TracedLink = Pick<LineageArrow, 'from' | 'to' | 'kinds' | 'share'>;

/** One thing that the article of a box did with that of another, by their indices. */
export interface LineageLink {
  readonly from: number;
  readonly to: number;
  readonly kind: LineageKind;
  /** Share of the text of `from` that stands in `to`, 0 to 1; null where it is not known or nothing was copied. */
  readonly share: number | null;
}

/** Kinds that share an arrow: words taken over, citing, and disputing each have their own. */
const looks: Readonly<Record<LineageKind, 'copied' | 'cited' | 'disputed'>> = {
  copies: 'copied',
  joined: 'copied',
  quotes: 'cited',
  reports: 'cited',
  'relies-on': 'cited',
  disputes: 'disputed',
};

/** Arrows of each pair, with all that the one does with the other. */
export function joinLinks(links: readonly LineageLink[]): readonly TracedLink[] {
  const joined = new Map<string, TracedLink>();
  for (const { from, to, kind, share } of links) {
    const key = `${from} ${to} ${looks[kind]}`;
    const held = joined.get(key) ?? { from, to, kinds: [], share: null };
    const kinds = held.kinds.includes(kind) ? held.kinds : [...held.kinds, kind];
    joined.set(key, { ...held, kinds, share: share ?? held.share });
  }
  return [...joined.values()];
}

// Puts claims, answers, and tellings of the same into groups, and each claim of a group on one of two sides.
//
// Example: A accuses, B denies, another paper tells the denial again: one group; A on the first side, both denials on the second.
import type { RelatedItems } from '../../model/comparison.ts';
import { chooseReplies, type Reply } from './choose-replies.ts';

/** A claim in its group. */
export interface GroupedClaim {
  readonly row: number;
  readonly side: 0 | 1;
  /** How it was joined: the relation that led to it, and why; null for the first. */
  readonly link: Link | null;
}

/** Two claims and what one is to the other. */
export type Link = Omit<Reply, 'reply' | 'claim'> & { readonly from: number; readonly to: number };

/** Claims about one thing, those that came first in time before the others. */
export interface ClaimGroup {
  readonly claims: readonly GroupedClaim[];
  readonly links: readonly Link[];
}

/** Relations that set two claims against each other. */
const parting: ReadonlySet<string> = new Set(['denial', 'correction', 'opposite']);

/** Relations that put two claims on one side. */
const joining: ReadonlySet<string> = new Set(['repeats', 'confirmation']);

/** What of a claim decides how it is linked. */
export interface LinkedClaim {
  readonly isRejection: boolean;
  readonly isAssertion: boolean;
}

/** Groups with both sides; `order` gives rows oldest first, `claimOf` what a row does. */
export function groupClaims(
  relations: readonly RelatedItems[],
  order: readonly number[],
  claimOf: (row: number) => LinkedClaim | undefined,
): readonly ClaimGroup[] {
  const links = listLinks(relations, claimOf);
  const neighbours = new Map<number, Link[]>();
  for (const link of links) {
    for (const row of [link.from, link.to]) neighbours.set(row, [...(neighbours.get(row) ?? []), link]);
  }
  const seen = new Set<number>();
  const rank = new Map(order.map((row, at) => [row, at]));
  return order.flatMap((row) => {
    if (seen.has(row) || !neighbours.has(row)) return [];
    const claims = walk(row, neighbours, seen);
    const isParted = claims.some(({ side }) => side === 1);
    const rows = new Set(claims.map((claim) => claim.row));
    const ofGroup = links.filter(({ from }) => rows.has(from));
    return isParted
      ? [{ claims: [...claims].sort((a, b) => (rank.get(a.row) ?? 0) - (rank.get(b.row) ?? 0)), links: ofGroup }]
      : [];
  });
}

function listLinks(
  relations: readonly RelatedItems[],
  claimOf: (row: number) => LinkedClaim | undefined,
): readonly Link[] {
  const replies = chooseReplies(relations).map(
    ({ reply, claim, ...rest }): Link => ({ from: reply, to: claim, ...rest }),
  );
  const others = relations
    .filter(({ relation }) => relation === 'repeats' || relation === 'correction' || relation === 'opposite')
    .map(({ from, to, relation, certainty }): Link => ({ from, to, relation, certainty, reasons: [] }));
  return [...replies, ...others].filter((link) => {
    if (parting.has(link.relation) || joining.has(link.relation)) return true;
    // What is asked for can be refused; only what is claimed can be disputed.
    return claimOf(link.from)?.isRejection === true && claimOf(link.to)?.isAssertion === true;
  });
}

/** Everything linked to a first claim, each on the side the way to it tells. */
function walk(
  first: number,
  neighbours: ReadonlyMap<number, readonly Link[]>,
  seen: Set<number>,
): readonly GroupedClaim[] {
  const claims: GroupedClaim[] = [{ row: first, side: 0, link: null }];
  seen.add(first);
  for (const { row, side } of claims) {
    for (const link of neighbours.get(row) ?? []) {
      const other = link.from === row ? link.to : link.from;
      if (seen.has(other)) continue;
      seen.add(other);
      claims.push({ row: other, side: joining.has(link.relation) ? side : side === 0 ? 1 : 0, link });
    }
  }
  return claims;
}

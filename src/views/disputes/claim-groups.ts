// Puts claims, answers, and tellings of the same into groups, and each claim of a group on one of two sides.
//
// Example: A accuses, B denies, another paper tells the denial again: one group; A on the first side, both denials on the second.
import { addToGroup } from '../../base/group-by.ts';
import type { RelatedItems } from '../../model/comparison.ts';
import type { JudgedRows } from '../judged-rows.ts';
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
  /** Party it is made for, or else who makes it; null where nobody knows. */
  readonly voice: string | null;
}

/** The relation of two claims that a person set against each other. */
export const judgedRelation = 'judged';

/** What groups are made of. */
export interface ClaimsToGroup {
  readonly relations: readonly RelatedItems[];
  /** What people said of any two. */
  readonly judged: JudgedRows;
  /** Rows, oldest first. */
  readonly order: readonly number[];
  readonly claimOf: (row: number) => LinkedClaim | undefined;
}

/** Groups with both sides; what a person told apart is in none together, also not by way of a third. */
export function groupClaims({ relations, judged, order, claimOf }: ClaimsToGroup): readonly ClaimGroup[] {
  const links = [
    ...listLinks(relations, claimOf).filter(({ from, to }) => !judged.areApart([from], [to])),
    ...judged.blocks.flatMap((block) => linkBlock(block, claimOf)),
  ];
  const neighbours = new Map<number, Link[]>();
  for (const link of links) {
    for (const row of [link.from, link.to]) addToGroup(neighbours, row, link);
  }
  const seen = new Set<number>();
  const rank = new Map(order.map((row, at) => [row, at]));
  return order.flatMap((row) => {
    if (seen.has(row) || !neighbours.has(row)) return [];
    const claims = walk({ first: row, neighbours, judged }, seen);
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

/** What a person put together: those of one voice on one side, any other against the first. */
function linkBlock(block: readonly number[], claimOf: ClaimsToGroup['claimOf']): readonly Link[] {
  const voiceOf = (row: number): string | null => claimOf(row)?.voice ?? null;
  return block.flatMap((from, at) =>
    block.slice(0, at).map((to): Link => {
      const isOneVoice = voiceOf(from) !== null && voiceOf(from) === voiceOf(to);
      return { from, to, relation: isOneVoice ? 'repeats' : judgedRelation, certainty: 1, reasons: [personSays] };
    }),
  );
}

const personSays = 'a person says so';

interface Walk {
  readonly first: number;
  readonly neighbours: ReadonlyMap<number, readonly Link[]>;
  readonly judged: JudgedRows;
}

/** Everything linked to a first claim, each on the side the way to it tells; a person's word tells the side only where nothing else does. */
function walk({ first, neighbours, judged }: Walk, seen: Set<number>): readonly GroupedClaim[] {
  const claims: GroupedClaim[] = [{ row: first, side: 0, link: null }];
  const waiting: { readonly from: GroupedClaim; readonly link: Link }[] = [];
  seen.add(first);
  const add = (from: GroupedClaim, link: Link): void => {
    const other = link.from === from.row ? link.to : link.from;
    const rows = claims.map(({ row }) => row);
    if (seen.has(other) || judged.areApart([other], rows)) return;
    seen.add(other);
    claims.push({ row: other, side: joining.has(link.relation) ? from.side : from.side === 0 ? 1 : 0, link });
  };
  for (let at = 0; at < claims.length || waiting.length > 0; ) {
    const from = claims[at];
    if (from) {
      const own = neighbours.get(from.row) ?? [];
      for (const link of own.filter((one) => !isPersons(one))) add(from, link);
      waiting.push(...own.filter(isPersons).map((link) => ({ from, link })));
      at += 1;
    } else {
      const next = waiting.shift();
      if (next) add(next.from, next.link);
    }
  }
  return claims;
}

function isPersons({ reasons }: Link): boolean {
  return reasons.includes(personSays);
}

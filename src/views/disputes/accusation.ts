// Claims as accusations and their answers are looked for among them.
import { type Claim, unpackClaim } from '../../model/claim-item.ts';
import type { ComparedEntry } from '../../model/comparison-rows.ts';

/** A claim of an article, which may be an accusation or its answer. */
export interface HeldItem {
  readonly row: number;
  readonly article: string;
  readonly side: string | null;
  readonly claim: Claim;
  /** Stems that are no part of a name it gives. */
  readonly words: ReadonlySet<string>;
}

/** Id of the party of an actor by its codebook id or name; null when it has none. */
export type PartyOf = (actor: string) => string | null;

/** An accusation by its row, and a party it accuses. */
export interface Accused {
  readonly row: number;
  readonly party: string;
}

/** An accusation, and a party it accuses. */
export interface Accusation {
  readonly item: HeldItem;
  readonly party: string;
}

/** Words that are no names which a claim must share with an accusation to be taken to be of it. */
export const fewestShared = 2;

/** The claim of a compared item; it needs no text. */
export function toItem({ row, article, data }: ComparedEntry): HeldItem {
  const claim = unpackClaim(data);
  return {
    ...{ row, article: article.id, side: article.side, claim },
    words: new Set(claim.stems.filter((stem) => !claim.nameStems.includes(stem))),
  };
}

/** "Continued to deny the allegations": which ones is not told, so that they may be any of that time against who says so. */
export function deniesCharges({ act, pointsTo }: Claim): boolean {
  return pointsTo === 'accuse' && (act === 'deny' || act === 'reject');
}

/** Each accusation among some claims with each party it accuses, in their order. */
export function listAccused(held: readonly HeldItem[], partyOf: PartyOf): readonly Accusation[] {
  return held.flatMap((item) => accusedParties(item.claim, partyOf).map((party) => ({ item, party })));
}

/** The parties a claim accuses; not the speaker's own. */
export function accusedParties(claim: Claim, partyOf: PartyOf): readonly string[] {
  if (claim.actor === null && claim.party === null) return [];
  const parties = claim.accused.flatMap((actor) => partyOf(actor) ?? []);
  return [...new Set(parties)].filter((party) => party !== claim.party);
}

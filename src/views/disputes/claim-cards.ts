// Cards of claims and what is said against them: denials, other accounts of the same, accusations with their answers.
import { contentHash } from '../../base/hash.ts';
import { unpackClaim } from '../../model/claim-item.ts';
import type { ComparisonTable } from '../../model/comparison-rows.ts';
import type { DisputeSentence, FoundDispute } from '../../model/dispute.ts';
import { type JudgedRows, readJudgedPairs } from '../judged-rows.ts';
import { type ClaimGroup, type GroupedClaim, groupClaims, judgedRelation } from './claim-groups.ts';
import {
  byTime,
  type ClaimSurroundings,
  type HeldClaim,
  issuesOf,
  sayAbout,
  saySide,
  toSentence,
  windowOf,
} from './claim-sentence.ts';
import { toAccount } from './dispute-account.ts';

/** A card with the rows of the claims it is made of. */
export interface ClaimCard {
  readonly card: FoundDispute;
  readonly rows: readonly number[];
}

/** The cards, in the order of their first word. */
export function listClaimCards(
  { items, relations, judged: pairs }: ComparisonTable,
  surroundings: ClaimSurroundings,
): readonly ClaimCard[] {
  const held = new Map(
    items
      .filter(({ statement }) => statement?.review !== 'rejected')
      .map((entry) => [entry.row, { entry, claim: unpackClaim(entry.data) }]),
  );
  const order = [...held.values()].sort(byTime).map(({ entry }) => entry.row);
  const present = relations.filter(({ from, to }) => held.has(from) && held.has(to));
  const claimOf = (row: number) => {
    const claim = held.get(row)?.claim;
    return (
      claim && {
        isRejection: claim.act === 'reject',
        isAssertion: claim.act !== 'ask' && claim.act !== 'silent',
        voice: claim.party ?? claim.actor,
      }
    );
  };
  const judged = readJudgedPairs(pairs);
  return groupClaims({ relations: present, judged, order, claimOf }).map((group) => ({
    card: toCard({ group, held, judged }, surroundings),
    rows: group.claims.map(({ row }) => row),
  }));
}

/** A group with the claims of the dossier and what people said of them. */
interface HeldGroup {
  readonly group: ClaimGroup;
  readonly held: ReadonlyMap<number, HeldClaim>;
  readonly judged: JudgedRows;
}

function toCard({ group, held, judged }: HeldGroup, surroundings: ClaimSurroundings): FoundDispute {
  const { partyOf } = surroundings;
  const sides = ([0, 1] as const).map((side) => listSide(group, side, held));
  const rows = group.claims.map(({ row }) => row);
  const accounts = sides.map((side) =>
    toAccount(
      side[0] ? saySide(side[0]) : '',
      side.map((one) => ({
        ...toSentence(one, surroundings),
        ...reasonsOf(one.link),
        isConfirmed: judged.isConfirmed(one.entry.row, rows),
      })),
    ),
  );
  const claims = sides.flat();
  const accused = claims
    .filter(({ claim }) => claim.act === 'accuse')
    .flatMap(({ claim }) => claim.names.flatMap((name) => partyOf(name) ?? []));
  const parting = group.links.filter(({ relation }) => relation !== 'repeats' && relation !== 'confirmation');
  return {
    id: contentHash(
      claims.map(({ entry }) => entry.finding ?? `${entry.article.id} ${entry.span.start}`).sort()[0] ?? '',
    ).slice(0, 16),
    kind: accused.length > 0 ? 'incident' : 'claim',
    what: sayWhat(parting.map(({ relation }) => relation)),
    about: sayAbout(claims, surroundings),
    parties: [...new Set([...accounts.flatMap((account) => account.parties), ...accused])],
    issues: [...new Set(claims.flatMap(issuesOf))],
    ...windowOf(claims),
    accounts,
    unanswering: [],
    certainty: Math.max(0, ...parting.map(({ certainty }) => certainty)),
  };
}

/** A claim, and how it came to its side. */
type SidedClaim = HeldClaim & Pick<GroupedClaim, 'link'>;

function listSide(group: ClaimGroup, side: 0 | 1, held: ReadonlyMap<number, HeldClaim>): readonly SidedClaim[] {
  return group.claims.flatMap((one) => {
    const found = one.side === side ? held.get(one.row) : undefined;
    return found ? [{ ...found, link: one.link }] : [];
  });
}

function reasonsOf(link: ClaimGroup['links'][number] | null): Partial<DisputeSentence> {
  return link === null ? {} : { reasons: link.reasons, certainty: link.certainty };
}

function sayWhat(relations: readonly string[]): string {
  if (relations.includes('denial')) return 'Claimed and denied';
  if (relations.includes('opposite')) return 'Opposite claims';
  if (relations.includes(judgedRelation)) return 'Set against each other by a person';
  return relations.includes('correction') ? 'Told otherwise' : 'Claimed and rejected';
}

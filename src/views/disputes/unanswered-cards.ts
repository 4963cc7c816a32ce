// Cards of accusations without an answer: who accuses whom, and how many texts could have held one. No verdict on either.
import { contentHash } from '../../base/hash.ts';
import { unpackClaim } from '../../model/claim-item.ts';
import type { ComparedEntry } from '../../model/comparison-rows.ts';
import type { FoundDispute } from '../../model/dispute.ts';
import { byTime, type ClaimSurroundings, issuesOf, sayAbout, saySide, toSentence, windowOf } from './claim-sentence.ts';
import { toAccount } from './dispute-account.ts';
import type { Unanswered } from './group-accusations.ts';

/** Probability that who is named is accused: by a word that says so, and by a deed told of them. Set by hand. */
const [certainWord, certainDeed] = [0.75, 0.6];

/** The card; null where a person rejected every statement it was read from. `entries` are its rows with their texts. */
export function toUnansweredCard(
  { rows, parties }: Unanswered,
  entries: ReadonlyMap<number, ComparedEntry>,
  surroundings: ClaimSurroundings,
): FoundDispute | null {
  const claims = rows
    .flatMap((row) => entries.get(row) ?? [])
    .filter(({ statement }) => statement?.review !== 'rejected')
    .map((entry) => ({ entry, claim: unpackClaim(entry.data) }))
    .sort(byTime);
  const [first] = claims;
  if (!first) return null;
  const account = toAccount(
    saySide(first),
    claims.map((one) => toSentence(one, surroundings)),
  );
  return {
    id: contentHash(`${first.entry.article.id} ${first.entry.span.start} unanswered`).slice(0, 16),
    kind: 'unanswered',
    what: 'No answer found',
    about: sayAbout(claims, surroundings),
    parties: [...new Set([...account.parties, ...parties])],
    issues: [...new Set(claims.flatMap(issuesOf))],
    ...windowOf(claims),
    accounts: [account],
    unanswering: parties,
    certainty: claims.some(({ claim }) => claim.act === 'accuse') ? certainWord : certainDeed,
  };
}

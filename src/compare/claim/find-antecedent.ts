// What "the offer", "Velm's request" or "the fund" points at, however far back in the article: where only one party's words can be meant.
//
// Example: Velm alone has offered anything in a text; twenty statements on, "Oster welcomed the offer" answers it.
import type { Claim } from '../../model/claim-item.ts';
import { spanContains } from '../../model/span.ts';
import { fitsPointing } from './pointing-words.ts';
import { isAsking, isAssertion, isReply } from './reply-act.ts';
import type { ToldClaim } from './told-claim.ts';

/** The claim a reply points at among the claims of its article; null where several could be meant, or it points at anything. */
export function findAntecedent<Held extends { readonly claim: Claim }>(
  reply: Claim,
  told: readonly Held[],
): Held | null {
  const { act, pointsTo, actor, order } = reply;
  const isThing = reply.isDefinite && reply.stems.length > 0;
  const isNamed = pointsTo === 'ask' || pointsTo === 'offer' || pointsTo === 'accuse';
  if (!isReply(act) || !(isNamed || isThing)) return null;
  const fitting = told.filter(
    ({ claim }) =>
      claim.order < order &&
      ((isNamed && fitsPointing(pointsTo, claim)) || (isThing && takesUp(reply, claim))) &&
      (claim.actor === null || claim.actor !== actor) &&
      !isOthers(reply, claim),
  );
  const voices = new Set(fitting.map(({ claim }) => claim.party ?? claim.actor));
  return voices.size === 1 ? (fitting.at(-1) ?? null) : null;
}

/** Letters of a statement's words within which another begins when the first is about it. */
export const headLength = 80;

/** "They argued that it had burst, which Oster disputes": the words of the denial hold what alone it denies in its article. */
export function findDenied({ claim, span }: ToldClaim, told: readonly ToldClaim[]): ToldClaim | null {
  if (claim.act !== 'deny') return null;
  const held = told.filter((one) => one.claim !== claim && spanContains(span, one.span) && !goesOn(one.claim));
  return held.find((one) => isAssertion(one.claim.act) && one.span.start - span.start <= headLength) ?? null;
}

/** "Disputed the plan as unsafe, saying it would leak": what follows such a word is the same speaker's. */
export function goesOn({ actor, cue }: Claim): boolean {
  return actor === null && /^(?:\p{L}+ly )?\p{L}+ing(?: that)?$/u.test(cue);
}

/** True when "the fund" is a thing that was asked for or offered: every word of it stands there. */
export function takesUp({ isDefinite, stems }: Claim, claim: Claim): boolean {
  return isDefinite && stems.length > 0 && isAsking(claim) && stems.every((stem) => claim.stems.includes(stem));
}

/** True when "Velm's offer" is not what this claimant said. */
export function isOthers({ owner }: Claim, { actor, party }: Claim): boolean {
  if (owner === null || actor === null) return false;
  return owner[0] !== actor && (owner[1] === null || owner[1] !== party);
}

// Claims and what is said to them: denied, confirmed, corrected, answered; in the same article and in others.
//
// "Kelvara accused Orsany of closing the gates. Orsany denied it." gives one relation `denial`, whose detail says which of the
// two replies and why it was taken for a reply.

import { remember } from '../../base/remember.ts';
import { unpackClaim } from '../../model/claim-item.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { PlacedItem, Relation } from '../../model/comparison.ts';
import { createPartyOf } from '../../model/party-of.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import type { Comparer } from '../comparer.ts';
import { judgeAccounts } from './judge-accounts.ts';
import { beginsLater, judgeNested } from './judge-nested.ts';
import { type ClaimJudgement, judgeReply } from './judge-reply.ts';
import { judgeTurn } from './judge-turn.ts';
import { listClaims } from './list-claims.ts';

/**
 * The comparer of a codebook, which tells whose party a speaker is of. Two keys are needed, as one word says little; a word in more than sixty claims is about the negotiation
 * as a whole; and nobody reads more than thirty answers to one claim.
 */
export function createClaimComparer(codebook: Pick<Codebook, 'actors'>): Comparer {
  const partyOf = createPartyOf(codebook);
  return {
    kind: 'claim',
    version: 17,
    retrieval: { fewestShared: 2, commonest: 60, most: 30 },
    listItems: (compared) => listClaims(compared, partyOf),
    relate: relateClaims,
  };
}

const claimOf = remember(({ data }: PlacedItem) => unpackClaim(data));

function relateClaims(item: PlacedItem, candidate: PlacedItem): Relation | null {
  const [later, earlier] = [claimOf(item), claimOf(candidate)];
  const isOneArticle = item.article === candidate.article;
  const isOneContent = isOneArticle && nearlySame(item.span, candidate.span) && !isLater(item, candidate);
  if (isOneArticle && !isOneContent && spansOverlap(item.span, candidate.span)) return relateNested(item, candidate);
  // "regrets a report by Upstream that": the words of one are nearly all of the other's.
  const nested = isOneContent ? relateNested(item, candidate) : null;
  if (nested) return nested;
  const isCutOff = isOneArticle && !isOneContent && isOfOtherSentence(item, candidate);
  const forth = isCutOff ? null : judgeReply({ reply: later, claim: earlier, isOneArticle, isOneContent });
  const back = judgeReply({ reply: earlier, claim: later, isOneArticle, isOneContent });
  if (forth && (back === null || forth.certainty >= back.certainty)) return toRelation(forth, 'from');
  if (back) return toRelation(back, 'to');
  const between = isOneArticle ? textBetween(item, candidate) : '';
  const turn = isOneArticle && !isOneContent ? judgeTurn({ later, earlier, between }) : null;
  if (turn) return toRelation(turn, 'from');
  const accounts = judgeAccounts({ later, earlier, isOneArticle, between });
  return accounts && toRelation(accounts, 'from');
}

/**
 * A transcript's turn holds what is said in it, and a report of a report stands in it: neither answers the other, but where
 * the one that holds the other denies it, confirms it, or sets it right ("not, as Velm claims, on Saturday").
 */
function relateNested(item: PlacedItem, candidate: PlacedItem): Relation | null {
  const isInside = item.span.end - item.span.start < candidate.span.end - candidate.span.start;
  const [inner, outer] = isInside ? [item, candidate] : [candidate, item];
  const found = judgeNested({
    inner: claimOf(inner),
    outer: claimOf(outer),
    before: outer.text.slice(outer.span.start, inner.span.start),
  });
  return found && toRelation(found, (found.replies === 'inner' ? inner : outer) === item ? 'from' : 'to');
}

/** ", which Oster rejects" is about the words of its own sentence. */
function isOfOtherSentence(item: PlacedItem, candidate: PlacedItem): boolean {
  const isRelative = /^(?:which|whom)\b/i.test(item.text.slice(item.span.start, item.span.end));
  return isRelative && /[.!?]["”’)]*\s/.test(textBetween(item, candidate));
}

/** Share of the longer stretch that two contents share when they are told of the same words. */
const sameContent = 0.6;

function nearlySame(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared >= sameContent * Math.max(one.end - one.start, other.end - other.start);
}

/** True where one begins in a later sentence of the other's words. */
function isLater({ span, text }: PlacedItem, candidate: PlacedItem): boolean {
  const [start, end] = [span.start, candidate.span.start].sort((a, b) => a - b);
  return beginsLater.test(text.slice(start, end));
}

/** Text from the end of the earlier to the end of the later's reporting words, which may follow it. */
function textBetween(item: PlacedItem, candidate: PlacedItem): string {
  const [first, second] = item.span.start < candidate.span.start ? [item, candidate] : [candidate, item];
  return item.text.slice(first.span.end, second.span.start);
}

/** `replies` names the end of the relation that answers the other. */
function toRelation({ relation, certainty, reasons }: ClaimJudgement, replies: 'from' | 'to'): Relation {
  return { relation, certainty, detail: { replies, reasons } };
}

// Whether a statement answers another that stands within its own words.
//
// Example: "Officials confirmed that Velm was willing to pay" confirms Velm's will; "on Monday and not, as Velm claims, on
// Saturday" sets Velm's claim right.
import type { Claim } from '../../model/claim-item.ts';
import type { ClaimJudgement } from './judge-reply.ts';
import { isAssertion } from './reply-act.ts';

/** A statement, the one that holds it, and the words of the outer before the inner's own. */
export interface NestedClaims {
  readonly inner: Claim;
  readonly outer: Claim;
  readonly before: string;
}

/** Letters of the outer's words within which the inner begins when the outer is about it. */
const headLength = 80;

/** "and not, as Velm pretends, on Saturday". */
const setRight = /\b(?:not|rather than|instead of),? as\b[^.;]{0,40}$/i;

/** "regrets a report by the Herald that …". */
const complaint = /\b(?:regret\w*|deplor\w*|criticis\w*|criticiz\w*|resent\w*)\b/i;

/** Certainty of each kind, set by hand: the words leave little doubt, the reading of who says what some. */
const [certainRight, certainAnswer] = [0.7, 0.6];

/** Judges the pair; null when the outer only tells of the inner. */
export function judgeNested({ inner, outer, before }: NestedClaims): ClaimJudgement | null {
  if (inner.actor !== null && inner.actor === outer.actor) return null;
  if (setRight.test(before)) {
    return { relation: 'correction', certainty: certainRight, reasons: ['sets it right in the same sentence'] };
  }
  if (before.length > headLength) return null;
  const answer = (relation: ClaimJudgement['relation'], reason: string): ClaimJudgement => ({
    ...{ relation, certainty: certainAnswer, reasons: [reason, 'told of the same words'] },
  });
  if (outer.act === 'deny' && isAssertion(inner.act)) return answer('denial', 'it denies');
  if (outer.act === 'confirm' && isAssertion(inner.act)) return answer('confirmation', 'it confirms');
  if (complaint.test(outer.cue) && isAssertion(inner.act)) return answer('reply', 'it complains of it');
  return null;
}

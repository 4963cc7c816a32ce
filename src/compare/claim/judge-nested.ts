// Whether a statement answers another that stands within its own words.
//
// Example: "Officials confirmed that Velm was willing to pay" confirms Velm's will; "on Monday and not, as Velm claims, on
// Saturday" sets Velm's claim right.
import type { Claim } from '../../model/claim-item.ts';
import { goesOn, headLength } from './find-antecedent.ts';
import { type ClaimJudgement, isVerdict } from './judge-reply.ts';
import { isAssertion, isReply } from './reply-act.ts';

/** A statement, the one that holds it, and the words of the outer before the inner's own. */
export interface NestedClaims {
  readonly inner: Claim;
  readonly outer: Claim;
  readonly before: string;
}

/** A judgement, and which of the two answers the other. */
interface NestedJudgement extends ClaimJudgement {
  readonly replies: 'inner' | 'outer';
}

/** "and not, as Velm pretends, on Saturday". */
const setRight = /\b(?:not|rather than|instead of),? as\b(?! \w+ as\b)[^.;]{0,40}$/i;

/** "regrets a report by the Herald that …". */
const complaint = /\b(?:regret\w*|deplor\w*|criticis\w*|criticiz\w*|resent\w*)\b/i;

const telling =
  /\b(?:reports?|stor(?:y|ies)|articles?|claims?|accounts?|statements?|remarks?|rumou?rs?|suggestions?)\b/i;

/** Words after which another sentence begins: "“We saw it,” he said. “All say that …”". */
export const beginsLater = /[.!?,]["”’]|[.!?]\s/;

/** Certainty of each kind, set by hand: the words leave little doubt, the reading of who says what some. */
const [certainRight, certainAnswer] = [0.7, 0.6];

/** Judges the pair, of which the inner answers where it is a reply, else the outer; null when the outer only tells of the inner. */
export function judgeNested({ inner, outer, before }: NestedClaims): NestedJudgement | null {
  // A turn of a transcript has no reporting word: all that is told in it is its speaker's.
  if (!/\p{L}/u.test(outer.cue) || (inner.actor !== null && inner.actor === outer.actor)) return null;
  // "Disputed the plan as unsafe, saying it would leak": what is said is the same speaker's.
  if (before !== '' && goesOn(inner)) return null;
  if (isVerdict(inner) && before === '') {
    return { replies: 'inner', relation: 'denial', certainty: certainRight, reasons: ['called untrue in naming it'] };
  }
  if (setRight.test(before)) {
    return {
      replies: 'outer',
      relation: 'correction',
      certainty: certainRight,
      reasons: ['sets it right in the same sentence'],
    };
  }
  const isPointing = inner.isPronoun || (inner.pointsTo !== null && inner.pointsTo !== 'anything');
  if (isReply(inner.act) && isPointing && /[,.;!?] /.test(before)) return judgeTail(inner, outer);
  if (isParallel(inner, outer)) {
    return { replies: 'inner', relation: 'correction', certainty: certainAnswer, reasons: ['is told in the same way'] };
  }
  if (before.length > headLength || beginsLater.test(before)) return null;
  const answer = (relation: ClaimJudgement['relation'], reason: string): NestedJudgement => ({
    ...{ replies: 'outer', relation, certainty: certainAnswer, reasons: [reason, 'told of the same words'] },
  });
  if (outer.act === 'deny' && isAssertion(inner.act)) return answer('denial', 'it denies');
  if (outer.act === 'confirm' && isAssertion(inner.act)) return answer('confirmation', 'it confirms');
  if (complaint.test(outer.cue) && telling.test(before) && isAssertion(inner.act))
    return answer('reply', 'it complains of it');
  return null;
}

/** "reported that the two had met, which both deny": the words of the outer end with what another does to them. */
function judgeTail({ act }: Claim, outer: Claim): NestedJudgement | null {
  const isDenied = act === 'deny' || act === 'confirm';
  if (isDenied && !isAssertion(outer.act)) return null;
  const relation = act === 'deny' ? 'denial' : act === 'confirm' ? 'confirmation' : 'reply';
  return {
    replies: 'inner',
    relation,
    certainty: certainAnswer,
    reasons: ['stands right after it', 'its words point back'],
  };
}

/** "Oster puts the dead at 118, Velm puts them at 300": two accounts read as one. */
function isParallel(inner: Claim, outer: Claim): boolean {
  const areNamed = inner.actor !== null && outer.actor !== null;
  return areNamed && inner.cue === outer.cue && inner.pointsTo !== null && inner.values.length > 0;
}

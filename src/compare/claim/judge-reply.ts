// Whether one statement answers another, or tells the same thing otherwise; with the reasons, and how sure it is.
// Long because the questions are asked in one order, of which each only makes sense behind the one before.
import type { Claim } from '../../model/claim-item.ts';
import { listStems } from './claim-words.ts';
import { goesOn, isOthers, takesUp } from './find-antecedent.ts';
import { fitsPointing } from './pointing-words.ts';
import { insistence, isAsking, isAssertion, isDenying, isReply } from './reply-act.ts';

/** What a claim is to another; one that `continues` goes on with the answer before it. */
export type ClaimRelation = 'denial' | 'confirmation' | 'correction' | 'reply' | 'opposite' | 'repeats' | 'continues';

/** Two claims with what the text between them tells. */
export interface ClaimPair {
  readonly reply: Claim;
  readonly claim: Claim;
  readonly isOneArticle: boolean;
  /** True when both are told of nearly the same words: "denied wanting the hills, which the other had claimed". */
  readonly isOneContent: boolean;
}

/** A judgement with its reasons in plain words. */
export interface ClaimJudgement {
  readonly relation: ClaimRelation;
  readonly certainty: number;
  readonly reasons: readonly string[];
}

/** Least certainty at which a relation is kept. */
export const leastCertain = 0.5;

/** Days within which an accusation or offer in another article is answered; and by which dates of one day's words differ. */
const [answerDays, slackDays] = [60, 2];

/** Most paragraphs back where the words name a request, a claim, a figure. */
const farthestKind = 3;

/** Most statements that may lie between a claim and its answer in one article, where both say much the same words, and where the reply names whose offer it is. */
const [farthest, farthestAlike, farthestNamed] = [4, 12, 40];

/** Judges `reply` as an answer to `claim`; null when it is none. */
export function judgeReply({ reply, claim, isOneArticle, isOneContent }: ClaimPair): ClaimJudgement | null {
  if (!isReply(reply.act) || !canBeAnswered(claim, reply) || isOneSpeaker(reply, claim)) return null;
  if (isOneArticle && reply.antecedent === reply.order) return null;
  if (isOneArticle && joins(reply, claim))
    return { relation: 'continues', certainty: certainJoint, reasons: ['answers the same as the answer before it'] };
  const found = isOneArticle ? weighNear(reply, claim, isOneContent) : weighFar(reply, claim);
  if (found === null || found.certainty < leastCertain) return null;
  return { relation: relationOf(reply, claim), ...found };
}

/** True for the author's own word on a claim, "this is a lie": the last there is. */
export function isVerdict({ act, actor, isPronoun, stems }: Claim): boolean {
  return act === 'deny' && actor === null && isPronoun && stems.length === 0;
}

/** A wish is neither true nor false: only a claim is denied or confirmed. */
function canBeAnswered(claim: Claim, reply: Claim): boolean {
  const { act } = reply;
  if (isVerdict(claim)) return false;
  // "Never worried about whether it was safe" says nothing that could be denied.
  if (claim.act === 'claim' && claim.isQuestion && !reply.isPronoun) return false;
  // Two that refuse, each the other's wish: neither speaks of the other's refusal.
  if (act === 'reject' && claim.act === 'reject') return false;
  // "The school rebutted the charge": who disputes it in the next breath does not dispute that.
  if (
    act === 'deny' &&
    claim.act === 'deny' &&
    isDenying(reply.cue) &&
    isDenying(claim.cue) &&
    !isOpposed(reply, claim)
  )
    return reply.pointsTo !== null;
  return act === 'deny' || act === 'confirm'
    ? isAssertion(claim.act) && claim.act !== 'reject'
    : claim.act !== 'silent';
}

/** Certainty that "Oster said it would consider it", after Velm agreed to a request, is about the request too. */
const certainJoint = 0.6;

/** Two sides that answer one thing, one after the other: "Velm agreed to the request. Oster said it would consider it." */
function joins(reply: Claim, claim: Claim): boolean {
  const areMoves = [reply, claim].every(({ act }) => act === 'answer' || act === 'reject');
  return (
    areMoves &&
    reply.order - claim.order === 1 &&
    reply.paragraph - claim.paragraph <= 1 &&
    reply.isPronoun &&
    isOpposed(reply, claim)
  );
}

function isOneSpeaker(one: Claim, other: Claim): boolean {
  return one.actor !== null && one.actor === other.actor;
}

function relationOf({ act, cue }: Claim, claim: Claim): ClaimRelation {
  if (act === 'deny') return 'denial';
  // "Kelvara protests that it was not asked. Orsany replies that it was."
  if (act === 'confirm' && claim.isNegated && !/confirm|acknowledg|admi|conced/.test(cue)) return 'denial';
  return act === 'confirm' ? 'confirmation' : 'reply';
}

/** How sure an answer is, and why. */
export type Weighed = Pick<ClaimJudgement, 'certainty' | 'reasons'>;

/** A sign, what it adds to the certainty, and how it is told. */
export type Sign = readonly [isThere: boolean, weight: number, reason: string];

/** Words of welcome: they take things as well as offers, so that what they point at must be named. */
const welcome = /\b(?:welcom\w+|prais\w+|hail\w*|endors\w+|accept\w*)\b/i;

/** Reporting words that say by themselves that another was answered. */
const explicit = /\b(?:repl(?:y|ie)|respon|answer|retort|counter|hit back|shot back|fired back|den(?:y|ie))/i;

/** Words that only follow what somebody else said. */
const sayingSo = /\b(?:repl(?:y|ie)|retort|counter(?:s|ed|ing)?\b|hit back|shot back|fired back|respond|riposte)/i;

/** Weights were set by hand on the bundled example and three real texts, in steps of a twentieth. */
function weighNear(reply: Claim, claim: Claim, isOneContent: boolean): Weighed | null {
  const gap = reply.order - claim.order;
  const paragraphs = reply.paragraph - claim.paragraph;
  const shared = listShared(reply, claim);
  const { act, pointsTo } = reply;
  const isOneParty = reply.party !== null && reply.party === claim.party;
  const isAlike = shared.length >= 2 && shared.length * 2 >= reply.stems.length;
  const isTakenUp = takesUp(reply, claim) && shared.length > 0;
  const asks = isAsking(claim);
  const areNamed = [reply, claim].every(({ actor, party }) => (actor ?? party) !== null);
  // One who is not named may have said both.
  const isUnnamed =
    [reply, claim].every(({ actor, party }) => (actor ?? party) === null) && reply.cue.startsWith(claim.cue);
  const isBefore = gap === -1 && paragraphs === 0 && act === 'deny' && areNamed;
  if (saysOther(reply, claim, shared.length)) return null;
  // "The mill announced a shift. Holm denied that jobs mattered": what comes after a denial is what was denied only where it says so.
  if (isBefore && shared.length < fewestBefore) return null;
  // "Denied the allegations": somebody was accused, or it was said of who denies them.
  if (pointsTo === 'accuse' && !fitsPointing(pointsTo, claim) && !isAbout(claim, reply)) return null;
  // Of one side only who says so denies the other: "a false tale was spread" is no word on the own.
  if (isOneParty && act === 'deny' && pointsTo === null && !isDenying(reply.cue)) return null;
  // What hangs on "dismissing it" is not known.
  if (!isOneContent && goesOn(reply)) return null;
  if (isOneContent ? isOneParty || goesOn(claim) || isUnnamed : gap < 1 && !isBefore) return null;
  const isBare =
    pointsTo === 'anything' &&
    !reply.isPronoun &&
    reply.stems.length > 0 &&
    shared.length === 0 &&
    welcome.test(reply.cue);
  const isAnswering = explicit.test(reply.cue) && (act === 'answer' || isAbout(claim, reply));
  const isAlone = pointsTo === null && shared.length === 0 && claim.act !== 'accuse' && !asks;
  if (isAlone && !isAnswering && !isOneContent) return null;
  if (!areNamed && !isOneContent && !saysItAnswers(reply, claim, shared.length)) return null;
  // "The Herald reported that she had confirmed it": the claim tells the answer itself.
  if (isOneContent && listStems(reply.cue).some((stem) => claim.stems.includes(stem))) return null;
  const isPointedAt = pointsTo !== null && !isBare && fitsPointing(pointsTo, claim) && isThing(reply, claim);
  // Who turns down "Velm's plan" does not turn down what Oster says of it.
  const isOwned = act === 'reject' || (pointsTo !== null && pointsTo !== 'anything');
  if (isOwned && isOthers(reply, claim)) return null;
  const isShort = pointsTo === 'anything' && !reply.isPronoun && reply.stems.length > 0 && shared.length === 0;
  const isKind = isPointedAt && pointsTo !== 'anything';
  const isMeant = reply.antecedent === claim.order;
  // "Calls for open gates" above "Velm said it agrees to open gates": the headline tells the same.
  if (claim.isHeadline && !(isKind || isMeant || isOpposed(reply, claim))) return null;
  const isNamed = isMeant || (isKind && names(reply, claim.actor));
  const reach = isNamed ? farthestNamed : isAlike || isTakenUp ? farthestAlike : farthest;
  if (gap > reach || (!isAlike && !isTakenUp && !isNamed && paragraphs > (isKind ? farthestKind : 1))) return null;
  const isElsewhere = pointsTo !== null && pointsTo !== 'anything' && !isPointedAt;
  const isNextTurn = asks && !isElsewhere && reply.turn - claim.turn === 1 && isOpposed(reply, claim);
  const signs: readonly Sign[] = [
    [gap === 1, 0.3, 'stands right after it'],
    [isBefore, 0.2, 'stands right before it'],
    [isOneContent, 0.4, 'told of the same words'],
    [gap > 1, -0.005 * gap, 'others stand between'],
    [gap === 2, 0.15, 'stands soon after it'],
    [paragraphs === 0, 0.1, 'in the same paragraph'],
    [isPointedAt && !isShort && gap >= 1, 0.2 - 0.05 * Math.min(3, gap - 1), 'its words point back'],
    [act === 'confirm' && reply.actor === null && claim.actor === null, -0.2, 'nobody is named'],
    [isShort && act === 'reject' && claim.act !== 'ask', -0.05, 'it may turn down a thing, not a claim'],
    [isKind, 0.25, 'its words name what it answers'],
    [isTakenUp, 0.2, 'it takes up its very word'],
    [pointsTo !== null && !isPointedAt, -0.15, 'its words point at something else'],
    [pointsTo === 'claim' && claim.actor === null, -0.3, 'nobody is named whose words they could be'],
    [shared.length > 0, Math.min(0.45, 0.15 * shared.length), `both speak of ${shared.slice(0, 3).join(', ')}`],
    [isAbout(claim, reply), names(claim, reply.actor) ? 0.2 : 0.1, 'the claim is about who replies'],
    [names(reply, claim.actor), 0.25, 'the reply names who claimed it'],
    [isNamed && !isMeant, 0.1, 'it names whose it is'],
    [isMeant && gap > 1, 0.15, 'nothing else there can be meant'],
    [gap === 1 && sayingSo.test(reply.cue), 0.2, 'its word says that it answers'],
    [gap >= 1 && isOpposed(reply, claim), 0.1, 'the parties differ'],
    [act === 'deny', 0.1, 'it denies'],
    [act === 'deny' && (claim.act === 'accuse' || claim.accused.length > 0), 0.15, 'the claim accuses'],
    [act !== 'deny' && act !== 'confirm' && asks, 0.1, 'something was asked or offered'],
    [isNextTurn && gap > 1 && (act === 'reject' || act === 'answer'), 0.35, 'it is the next word of the other side'],
    [act === 'answer' && isReply(claim.act), isPointedAt ? -0.2 : -0.1, 'that is itself an answer'],
    [isOneParty, -0.1, 'the party is the same'],
    [(act === 'answer' || act === 'judge') && reply.actor === null, -0.15, 'nobody is named who replies'],
    [act === 'judge' && claim.act === 'reject', -0.1, 'it may judge what was turned down'],
    [act === 'judge', -0.15, 'it may judge a thing, not a claim'],
  ];
  return addUp(signs);
}

/** Fewest words shared with a claim that stands after its denial. */
const fewestBefore = 2;

/** Words of turning down that say no to a deed or a wish, never to a claim. */
const ofDeeds = /\b(?:refus|condemn|slam|disavow|repudiat|(?:not|never) (?:discuss|take up))/;

/** True where the reply's own word tells that it speaks of something else, wherever it stands; `shared` counts the words of both. */
function saysOther(reply: Claim, claim: Claim, shared: number): boolean {
  const { act, cue, pointsTo } = reply;
  const insists = insistence.test(cue);
  if ((insists || (act === 'confirm' && pointsTo === null)) && shared < 2) return true;
  // Who "has refused to hold hearings" does nothing of what he was blamed for, and who condemns an attack, of what was said of it.
  const isOfDeed = pointsTo === null || (pointsTo === 'anything' && !reply.isPronoun);
  if (act === 'reject' && ofDeeds.test(cue) && isOfDeed && !isAsking(claim)) return true;
  // "The ministry argued that it was a store. Holm insisted it was no arsenal": who is no party may be of one side, and blames nobody.
  const isBlaming = claim.act === 'accuse' || claim.accused.length > 0;
  const isPlain = pointsTo === null || pointsTo === 'anything';
  if (insists && isPlain && !isOpposed(reply, claim) && !isBlaming && claim.cue !== '') return true;
  if (!reply.isOwnDenial) return false;
  const isAlike = shared > 0 && 3 * shared >= reply.stems.length;
  return !isAlike || !(isAbout(claim, reply) || claim.accused.length > 0);
}

/** Fewest words shared where nobody is named and no word says that another is answered. */
const fewestUnnamed = 3;

/** Where nobody is named on one side, both may be one speaker: the words themselves must say that another is answered. */
function saysItAnswers({ cue, pointsTo, isPronoun, isDefinite }: Claim, claim: Claim, shared: number): boolean {
  // The author's own sentence was looked up by the words of this very denial.
  if (claim.cue === '' || sayingSo.test(cue) || isPronoun || isDefinite) return true;
  if (pointsTo !== null && pointsTo !== 'anything') return true;
  const isExplicit = explicit.test(cue) && !ofReports.test(cue);
  return shared > 0 && (claim.act === 'accuse' || claim.accused.length > 0 || isExplicit || shared >= fewestUnnamed);
}

/** "Denied reports that the man had served": what is denied is told, and is nobody's word before. */
const ofReports = /\b(?:reports?|rumou?rs?|speculation|suggestions?|talk)(?: that)?$/;

/** "the report" points at what was reported, not at just anything said. */
function isThing({ noun }: Claim, { stems, cue }: Claim): boolean {
  return noun === null || stems.includes(noun) || cue.includes(noun);
}

/** Answers in other articles share words that are no names, as everybody names the same towns. */
function weighFar(reply: Claim, claim: Claim): Weighed | null {
  if (reply.act === 'answer' || reply.act === 'judge' || claim.act === 'judge' || !isInTime(reply, claim)) return null;
  if (!/\p{L}/u.test(claim.cue) && claim.act === 'ask') return null;
  // What one's own side does not do answers only what stands near it.
  if (reply.isOwnDenial) return null;
  if (claim.actor === null || (reply.party !== null && reply.party === claim.party) || isOthers(reply, claim))
    return null;
  const shared = listShared(reply, claim);
  if (saysOther(reply, claim, shared.length)) return null;
  const together = reply.names.filter((name) => claim.names.includes(name));
  const cover = shared.length / Math.max(1, Math.min(reply.stems.length, claim.stems.length));
  // Where parties are not known, names and two words are shared by all who speak of one matter.
  if (!isOpposed(reply, claim) && (reply.act === 'confirm' || shared.length < 3)) return null;
  // Who insists that something is not so may speak of anything.
  const mayBeTwo = shared.length >= 2 && !insistence.test(reply.cue);
  const mayBeThree = together.length > 0 || cover > 0.5 || isOpposed(reply, claim);
  const isTold = (shared.length >= 3 && mayBeThree) || (mayBeTwo && (together.length > 0 || isAbout(claim, reply)));
  if (!isTold) return null;
  const signs: readonly Sign[] = [
    [true, 0.6 * cover, `both speak of ${shared.slice(0, 4).join(', ')}`],
    [together.length > 0, 0.1, `both name ${together.slice(0, 2).join(', ')}`],
    [isAbout(claim, reply), 0.2, 'the claim is about who replies'],
    [names(reply, claim.actor), 0.2, 'the reply names who claimed it'],
    [reply.act === 'deny', 0.1, 'it denies'],
    [claim.act === 'accuse', 0.05, 'the claim accuses'],
  ];
  return addUp(signs);
}

/** Words both have that are no names: those are counted apart. */
export function listShared(reply: Claim, claim: Claim): readonly string[] {
  const named = new Set([...reply.nameStems, ...reply.names.flatMap((name) => listStems(name))]);
  return reply.stems.filter((stem) => claim.stems.includes(stem) && !named.has(stem));
}

/** The sum of the signs that are there, with the reasons that speak for it. */
export function addUp(signs: readonly Sign[]): Weighed {
  const there = signs.filter(([isThere]) => isThere);
  const sum = there.reduce((total, [, weight]) => total + weight, 0);
  return {
    certainty: Math.min(0.95, Math.round(100 * sum) / 100),
    reasons: there.filter(([, weight]) => weight > 0).map(([, , reason]) => reason),
  };
}

/** True when a claim names the actor. */
export function names(one: Claim, actor: string | null): boolean {
  return actor !== null && one.names.includes(actor);
}

/** True when a claim names who replies, or others of the same party that did not make it. */
export function isAbout(claim: Claim, reply: Claim): boolean {
  const isOther = reply.party !== null && reply.party !== claim.party;
  return names(claim, reply.actor) || (isOther && claim.about.includes(reply.party ?? ''));
}

/** True when both are made for a party, and not for the same. */
export function isOpposed(one: Claim, other: Claim): boolean {
  return one.party !== null && other.party !== null && one.party !== other.party;
}

function isInTime(reply: Claim, claim: Claim): boolean {
  if (reply.days === null || claim.days === null) return false;
  return reply.days[1] >= claim.days[0] - slackDays && reply.days[0] - claim.days[1] <= answerDays;
}

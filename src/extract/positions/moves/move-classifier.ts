// Tells the move a clause makes: from the words that report it, then from the words inside it.
//
// Example: reported by "would not discuss", `a number` is a reject; by "said", `the gates must open` is a demand.
// Long because the order in which words are tried is the rule itself and is read in one piece.
import { Recent } from '../../../base/recent.ts';
import type { Move, Strength } from '../../../model/finding.ts';
import { adoptedHere, askedBefore, notYielding, ownBenefit, takenOn } from '../../languages/en/answer-words.ts';
import { moveIdioms, threatIdioms } from '../../languages/en/move-idioms.ts';
import { movePhrases } from '../../languages/en/move-phrases.ts';
import {
  accusedOfBlocking,
  askedPattern,
  clauseRules,
  courtesyPattern,
  deniedBlame,
  deniedRequest,
  disbelief,
  exceptPattern,
  fallbackRules,
  findReportingRule,
  hoping,
  type MoveRule,
  presentingPattern,
  proposedMeasure,
  putPlansAsWill,
  readPlan,
  rejectedTalk,
  resultPattern,
  sidingPattern,
  speakingPattern,
  studyPattern,
  vitalFrame,
} from '../../languages/en/move-words.ts';
import { badOutcome, goodOutcome } from '../../languages/en/outcome-words.ts';
import {
  beforeConsequence,
  costOfNotDoing,
  deterringSubject,
  hostileDeeds,
  hostileFuture,
  kindDeeds,
  orElse,
  perceiving,
  reprisalPattern,
  stoppedHarm,
  threatPattern,
  warnedHarm,
  warnedOf,
  warnedRefusal,
} from '../../languages/en/threat-words.ts';

/** A move with its strength and why. */
export interface ClassifiedMove {
  readonly move: Move;
  readonly strength: Strength;
  readonly reason: string;
  /** `report`: the words that report it tell; `clause`: the words inside it; `none`: nothing does. */
  readonly told: 'report' | 'clause' | 'none';
}

/** What a move is told by, in lower case with single blanks. */
export interface MoveClues {
  /** The words that report it: "did not take up". */
  readonly cue: string;
  readonly clause: string;
  /** True when the clause tells what another party does. */
  readonly isOfOther?: boolean;
  /** True when the clause tells what will come about, not what somebody will do. */
  readonly isForeseen?: boolean;
  /** True when something is named that the clause hangs on: "if the water stops". */
  readonly isConditional?: boolean;
}

/** Words by which one speaks of what one will do; of another party they foretell. */
const ownWill: ReadonlySet<string> = new Set([
  'will',
  'may',
  'will not',
  'goes on',
  'agrees',
  'can live with',
  'could be discussed',
  'ready to',
]);

/** Reasons that tell little more than that something may come about. */
const weakReasons: ReadonlySet<string> = new Set(['will', 'may', 'could be discussed', 'leaves it open']);

const noMove: ClassifiedMove = { move: 'none', strength: 'must', reason: 'no word of a move', told: 'none' };

/** Clauses kept with their moves: a sentence is looked at for its statements, for its verbs and for its nouns, and papers print others' words. */
const mostKept = 2000;
const keptMoves = new Recent<ClassifiedMove>(mostKept);
const keptIdioms = new Recent<ClassifiedMove | null>(mostKept);

/** The move of one clause. */
export function classifyMove(clues: MoveClues): ClassifiedMove {
  const { cue, clause, isOfOther = false, isForeseen = false, isConditional = false } = clues;
  const key = `${cue}\n${clause}\n${isOfOther} ${isForeseen} ${isConditional}`;
  return keptMoves.get(key, () => classifyAnew(clues));
}

function classifyAnew(clues: MoveClues): ClassifiedMove {
  const read = readMove(clues);
  const isBacking = read.move === 'accept' && read.told === 'report' && backing.test(clues.cue);
  return isBacking && backedDemand.test(clues.clause) ? { ...read, move: 'demand' } : read;
}

/** Words by which one makes what others ask one's own: "backed calls for a truce" demands it. */
const backing =
  /\b(?:back(?:s|ed|ing)?|support\w*|endors\w+|echo\w*|champion\w*|defend\w*|applaud\w*|threw|throws|thrown|lin\w+ up|rall\w+)\b/;
const backedDemand =
  /^(?:(?!to |for )[\w'-]+ ){0,6}?(?:demands?|calls?|claims?|bid|push|campaign|fight|appeals?|pleas?|quest) (?:for|to|that|on|of|against)\b/;

function readMove({
  cue,
  clause: told,
  isOfOther = false,
  isForeseen = false,
  isConditional = false,
}: MoveClues): ClassifiedMove {
  const clause = putPlansAsWill(cue, told.replace(courtesyPattern, ''));
  const reported = decidingCue.test(`${cue} ${clause}`) ? undefined : findReportingRule(cue, clause);
  if (
    (/\bdeclin\w+$/.test(cue) && speakingPattern.test(clause)) ||
    (/\brefus\w+$/.test(cue) && sidingPattern.test(clause))
  )
    return { move: 'none', strength: 'may', reason: 'cue: silent', told: 'report' };
  if (costOfNotDoing.test(clause))
    return { move: 'demand', strength: 'should', reason: 'what not doing it would cost', told: 'clause' };
  if (warning.test(cue) && !isOfOther && !isConditional && warnedHarm.test(clause) && !reprisalPattern.test(clause))
    return { move: 'reject', strength: 'should', reason: 'warned of what it would do', told: 'clause' };
  if (accusingCue.test(cue) || presentingPattern.test(`${cue} ${clause}`)) return noMove;
  if (isThreat(cue, isConditional ? `${clause} if` : clause, isOfOther))
    return { move: 'threat', strength: 'must', reason: 'threatened', told: 'clause' };
  if (reported?.reason === 'predicts') return noMove;
  if (reported?.reason === 'denied' && deniedRequest.test(clause))
    return { move: 'reject', strength: 'must', reason: 'cue: denied a request', told: 'report' };
  if (reported?.reason === 'denied' && deniedBlame.test(clause))
    return { move: 'reject', strength: 'must', reason: 'cue: denied a part in it', told: 'report' };
  if (reported?.reason === 'denied')
    return { ...describe(reported), reason: `cue: ${reported.reason}`, told: 'report' };
  if (/^before (?:a single|any|even)\b/.test(clause))
    return { move: 'reject', strength: 'must', reason: 'not before', told: 'clause' };
  if (orderingCue.test(cue) && /^to [a-z]/.test(clause))
    return { move: 'demand', strength: 'must', reason: 'cue: told to', told: 'report' };
  if (proposing.test(cue) && proposedMeasure.test(clause))
    return { move: 'demand', strength: 'should', reason: 'cue: proposes a measure against others', told: 'report' };
  const idiom = findIdiom(cue, clause);
  const plan = reported === undefined && idiom?.move !== 'threat' ? readPlan(cue, clause) : null;
  if (plan !== null) return classifyPlan(cue, plan);
  if (idiom?.told === 'report' || (idiom && reported === undefined && (!isOfOther || isToldOfOthers(idiom))))
    return idiom.move === 'offer' && isAsked(cue, clause) ? { ...idiom, move: 'accept' } : idiom;
  const inside = clauseRules.find((rule) => rule.pattern.test(clause));
  if (reported !== undefined && exceptPattern.test(clause)) return adjustExcept(reported);
  if (reported !== undefined) return adjust(reported, inside, { clause, cue, isOfOther });
  const isForetold =
    inside !== undefined &&
    ((isOfOther && ownWill.has(inside.reason)) || (isForeseen && /^(?:will|may|goes on)$/.test(inside.reason)));
  if ((inside === undefined || weakReasons.has(inside.reason)) && badOutcome.test(clause))
    return { move: 'reject', strength: 'should', reason: 'would do harm', told: 'clause' };
  if (inside !== undefined && weakReasons.has(inside.reason) && goodOutcome.test(clause))
    return { move: 'accept', strength: 'should', reason: 'would do good', told: 'clause' };
  // "Does not believe | that the toll should fall": what he does not hold to be needed he is against.
  if (inside?.move === 'demand' && doubting.test(cue))
    return { ...describe(inside), move: 'reject', reason: `cue: does not think it ${inside.reason}`, told: 'report' };
  if (inside !== undefined && !isForetold) return { ...describe(inside), reason: inside.reason, told: 'clause' };
  const fallback = fallbackRules.find((rule) => rule.pattern.test(cue));
  if (fallback !== undefined) return { ...describe(fallback), reason: `cue: ${fallback.reason}`, told: 'report' };
  if (isConditional && resultPattern.test(clause))
    return { move: 'offer', strength: 'must', reason: 'will', told: 'clause' };
  return noMove;
}

/** "Accepted the toll, | but not the patrols": what is taken from what was taken or held out is refused. */
function adjustExcept({ move }: MoveRule): ClassifiedMove {
  if (move !== 'accept' && move !== 'offer') return noMove;
  return { move: 'reject', strength: 'must', reason: 'cue: but not', told: 'report' };
}

/** True for what may be said of what another is to do; that he "may leave" is no threat of one's own. */
function isToldOfOthers({ move, reason }: ClassifiedMove): boolean {
  return move === 'demand' || (move === 'threat' && !/^(?:may|might|could)\b/.test(reason));
}

/** Words by which one doubts what follows. */
const doubting = new RegExp(`${disbelief.source}(?:s|d)?$`);
/** Words behind which somebody else's doing is told: "accused the company of holding the pensions hostage". */
const accusingCue = /\b(?:accus\w+|blam(?:e|es|ed|ing))$/;
/** Words behind which somebody tells what is to be feared. */
const warning = /\bwarn(?!\w* against)/;
/** Verbs that tell nothing of what is undertaken: "plans to meet". */
const emptyPlan =
  /^would (?:announce|attend|be|become|discuss|go|have|hold|look|make|meet|name|say|see|speak|take|talk|travel|visit)$/;

/** The move of what somebody has made up his mind to do: as if he had said that he would. */
function classifyPlan(cue: string, plan: Pick<MoveClues, 'cue' | 'clause'>): ClassifiedMove {
  const inner = classifyMove(plan);
  if (inner.reason === 'cue: would' && emptyPlan.test(plan.cue)) return noMove;
  return inner.told === 'none' ? inner : { ...inner, reason: `cue: ${cue} to`, told: 'report' };
}

/** A ruling whose content tells the move: "ruled on Monday that the toll must end". */
const decidingCue = /\bruled (?:[\w.,]+ ){0,3}?that\b(?! out\b)/;
/** Words by which somebody is told to do something: "told the company to pay". */
const orderingCue = /\b(?:tells?|told|telling|challeng\w+|dar(?:e|es|ed|ing)|forc\w+|warn\w*)$/;
/** Words that deny, shortly before an idiom. */
const denying =
  /\b(?:without(?: \w+)?|(?:not|never|n't|no longer|nobody|neither|cannot|hardly|(?:refus\w+|declin\w+|unwilling|unable) to)(?: \w+){0,4}) $/;
/** Phrases that tell a move together. */
const idioms = [...threatIdioms, ...movePhrases, ...moveIdioms];

/** Words before an idiom of which it was to have been done, and was not: "should have insisted on". */
const counterfactual = /\b(?:should|could|would|might|ought to) have(?: \w+){0,2} $/;

/** Before what others do, who are only named by it: "senators who voted for the toll"; "we who" speaks of oneself. */
const othersDoing = /\b(?!(?:we|i|us) )[\w'-]+ who (?:(?:have|had|has|also|still|once|\w+ly) ){0,2}$/;

/** A noun that looks like a verb of striving: "the fight against hunger". */
const fightNoun =
  /\b(?:the|an?|its|their|our|his|her|this|that|in) (?:[\w-]+ )?(?:fight|battle|struggle|campaign|crusade) against$/;

/** Of such a fight: it is given up. */
const fightEnded = /^(?:g[ai]v|abandon|drop|end)/;

/** Before an idiom of which it is left open if it holds: "whether Velm is willing to". */
const opensQuestion = /\bwhether (?:or not )?(?:[\w'’-]+ ){0,6}$/;

/** Right before an idiom: what others are to do, "they should stop blocking it"; what "we must" do is one's own. */
const binding =
  /(?<!\b(?:we|i) (?:\w+ )?)\b(?:must|should|ought to|ha[sd] to|have to|needs? to) (?:\w+ly |also |now |finally )?$/;

/** True where words that report something make an idiom with what they report: "gave its | blessing to the plan". */
export function isTellingCue(cue: string, clause: string): boolean {
  return findIdiom(cue, clause)?.told === 'report';
}

/** The first idiom that reporting words and clause make together, and of two that begin together the longer; null where they make none. */
function findIdiom(cue: string, clause: string): ClassifiedMove | null {
  return keptIdioms.get(`${cue}\n${clause}`, () => findIdiomAnew(cue, clause));
}

function findIdiomAnew(cue: string, clause: string): ClassifiedMove | null {
  const words = `${cue} ${clause}`;
  let first: ClassifiedMove | null = null;
  let from = words.length - 1;
  let length = 0;
  for (const { pattern, move, strength, denied } of idioms) {
    const found = pattern.exec(words, from + 1);
    if (found === null || found.index > from || (found.index === from && found[0].length <= length)) continue;
    if (othersDoing.test(words.slice(0, found.index))) continue;
    if (move === 'offer' && opensQuestion.test(words.slice(0, found.index))) continue;
    if (fightNoun.test(words.slice(0, found.index + found[0].length)) && !fightEnded.test(found[0])) continue;
    from = found.index;
    length = found[0].length;
    const opening = words.slice(0, from);
    if (counterfactual.test(opening)) {
      first = noMove;
      continue;
    }
    const told = from < cue.length ? 'report' : 'clause';
    if (
      told === 'clause' &&
      (move === 'accept' || move === 'offer') &&
      (binding.test(opening) || vitalFrame.test(opening) || hoping.test(opening))
    ) {
      first = { move: 'demand', strength: 'must', reason: `must ${found[0].trim()}`, told };
      continue;
    }
    const isDenied = denying.test(opening) && move !== denied;
    if (isDenied && denied === 'none') {
      first = noMove;
      continue;
    }
    first = {
      move: isDenied ? denied : move,
      strength: isDenied ? 'must' : strength,
      reason: toReason(found[0], isDenied ? denied : move, told),
      told,
    };
  }
  return first;
}

function toReason(words: string, move: Move, told: 'report' | 'clause'): string {
  if (told === 'clause') return words.trim();
  return move === 'none' ? 'cue: silent' : `cue: ${words.trim()}`;
}

function isThreat(cue: string, clause: string, isOfOther: boolean): boolean {
  if (/\bthreaten/.test(cue)) return !/\b(?:not|n't|never) threaten/.test(cue);
  if (warning.test(cue) && (perceiving.test(clause) || warnedRefusal.test(clause))) return false;
  if (warning.test(cue)) return warnedOf.test(clause) && !/\bthat it (?:is|was)\b/.test(clause);
  if (/\b(?:vow|sw[oe]a?r)/.test(cue)) return isAffirmed(hostileDeeds, clause);
  if (!isOfOther && isAffirmed(hostileFuture, /\b(?:will|would|shall)\b/.test(cue) ? `${cue} ${clause}` : clause))
    return true;
  if (orElse.test(clause)) return true;
  if (deterringSubject.test(clause) && !kindDeeds.test(clause.replace(beforeConsequence, ''))) return true;
  // "Would put travellers at risk of retaliation": who tells what a thing would do retaliates against nobody.
  const harm = badOutcome.exec(clause);
  return (
    isAffirmed(threatPattern, harm === null ? clause : clause.slice(0, harm.index)) &&
    /\b(?:if|when|unless|will|shall|or|would|as long as|after)\b/.test(clause)
  );
}

/** True where words stand in a clause and nothing shortly before denies them. */
function isAffirmed(pattern: RegExp, clause: string): boolean {
  const found = pattern.exec(clause);
  return found !== null && !denying.test(clause.slice(0, found.index));
}

function adjust(
  reported: MoveRule,
  inside: MoveRule | undefined,
  { clause, cue, isOfOther }: { readonly clause: string; readonly cue: string; readonly isOfOther: boolean },
): ClassifiedMove {
  const told = { ...describe(reported), reason: `cue: ${reported.reason}`, told: 'report' as const };
  if ((reported.move === 'accept' || reported.move === 'offer') && studyPattern.test(clause))
    return { ...told, ...(agreeing.test(cue) ? {} : { move: 'none' }), strength: 'may' };
  if (reported.move === 'reject' && rejectedTalk.test(clause)) return noMove;
  if (reported.move === 'demand' && /^(?:whether|if|why)\b/.test(clause)) return { ...told, move: 'none' };
  if (/\bask\w* about$/.test(cue) || (/\bask\w*$/.test(cue) && askedPattern.test(clause)))
    return { ...told, move: 'none' };
  // "Reporters asked them": who is asked, and nothing of what.
  if (/\bask\w*$/.test(cue) && /^(?:them|him|her|us|me)[ .,;]*$/.test(clause)) return noMove;
  if (reported.reason === 'suggests' && inside?.move === 'demand' && isOfOther) return { ...told, move: 'demand' };
  if (reported.reason === 'suggests' && inside !== undefined && inside.move !== 'none')
    return { ...told, move: inside.move === 'demand' ? 'offer' : inside.move, strength: 'may' };
  // What is hoped for oneself is asked of nobody; what is proposed that another do is asked of him.
  if (/\bhop\w+(?: to)?$/.test(cue) && (/ to$/.test(cue) || /^to\b/.test(clause))) return noMove;
  if (/\bpropos/.test(cue) && isOfOther) return { ...told, move: 'demand', strength: 'should' };
  if (cue === 'wants' && accusedOfBlocking.test(clause)) return { ...told, move: 'reject' };
  // "Agreed: we will not hand it over": what is agreed to is said in one's own words.
  if (inside !== undefined && inside.move !== 'offer' && agreeing.test(cue) && speakingForOneself.test(clause))
    return { ...describe(inside), reason: inside.reason, told: 'clause' };
  if (reported.reason === 'put a stop to' && stoppedHarm.test(clause)) return { ...told, move: 'offer' };
  if (reported.move === 'offer' && isAsked(cue, clause)) return { ...told, move: 'accept' };
  if (/\badopt/.test(cue) && !adoptedHere.test(clause)) return noMove;
  if (reported.move === 'offer' && notYielding.test(clause)) return { ...told, move: 'reject' };
  if (reported.move === 'offer' && ownBenefit.test(clause)) return { ...told, move: 'demand' };
  return told;
}

/** True for what is promised because others asked: who speaks first offers, who does as asked accepts. */
function isAsked(cue: string, clause: string): boolean {
  return (
    takenOn.test(clause) || takenOn.test(`${/\bto$/.exec(cue)?.[0] ?? ''} ${clause}`.trim()) || askedBefore.test(clause)
  );
}

/** Words by which somebody puts a thing forward. */
const proposing = /\b(?:propos\w*|put(?:s|ting)? forward|tabl(?:es|ed|ing))$/;

/** Opens what is said in the first person. */
const speakingForOneself = /^["“‘' ]*(?:but |and |yes |that )*(?:we|i)\b/;

/** Who agrees to look at a thing gives some way; who promises to gives none. */
const agreeing = /\bagree\w*$/;

function describe({ move, strength }: MoveRule): { readonly move: Move; readonly strength: Strength } {
  return { move, strength };
}

// Finds the moves of one statement's clauses: each clause's issue, by its own words or by what it points back to, and its move.
// Long because a clause and the conditions that hang on it are read in one pass, in an order that matters.
import type { AnalysedText } from '../../../model/analysed-text.ts';
import type { Move } from '../../../model/finding.ts';
import { type Span, spanContains } from '../../../model/span.ts';
import { answers, askedWhat, askedWill } from '../../languages/en/answers.ts';
import {
  bargainOrders,
  cameToPower,
  contrastPattern,
  judgedPattern,
  judgingCue,
  questionPattern,
  showingCue,
  sideOpeners,
  sidePattern,
} from '../../languages/en/move-words.ts';
import {
  deterringCondition,
  endingPattern,
  harshDeeds,
  kindDeeds,
  leavingDeeds,
  linkingOpeners,
  strongEnding,
  threateningOpeners,
  withholding,
} from '../../languages/en/threat-words.ts';
import { partiesIn } from '../holders/party-finder.ts';
import { subjectOf } from '../holders/subject-finder.ts';
import { findCarried, findOnlyNamed, mayPointBack } from '../issues/carried-issue.ts';
import {
  type IssueSighting,
  issuesOf,
  sightingsIn,
  sightingsInAll,
  wordsOf,
  wordsOfAll,
} from '../issues/issue-sightings.ts';
import { dropSceneCues } from '../issues/scene-cues.ts';
import { topicAt } from '../issues/topic-frames.ts';
import { firstTokenFrom } from '../token-range.ts';
import type { Clause } from './clause-splitter.ts';
import { foretells } from './forecast-finder.ts';
import { type ClassifiedMove, classifyMove } from './move-classifier.ts';
import { conditionsOf, type Surroundings, type Told } from './told-clauses.ts';
import { turnMove } from './turned-moves.ts';

/** A clause with its issue and the move it makes. */
export interface FoundMove {
  readonly clause: Clause;
  readonly issue: IssueSighting;
  readonly move: ClassifiedMove;
  /** True when the issue was named before the clause, not in it. */
  readonly isCarried: boolean;
  /** True when the clause points at no issue, and is on the only one that its sentence names. */
  readonly isBeside?: boolean;
  /** Where no rule but the learnt model tells that a position stands here: what spoke for it most. */
  readonly learnt?: readonly string[];
}

/** UTF-16 units of a clause before a "while" that cuts it short: about three words. */
const leastMain = 15;
/** What somebody named in a clause does, where nothing of the clause itself follows: "warned members | who voted for the toll". */
const relativeLast = /^\W*(?:who|whose)\b[^,]*$/;
/** Moves that can hang on a condition; what is demanded has a time, not a condition. */
const hangingMoves: ReadonlySet<Move> = new Set<Move>(['offer', 'accept', 'reject', 'threat']);

/** The moves of a statement in the order of its clauses. */
export function findMoves(told: Told, around: Surroundings): readonly FoundMove[] {
  const found: FoundMove[] = [];
  if (showingCue.test(told.cue)) return found;
  const mains = new Map<Clause, ClassifiedMove>();
  const unnamed: FoundMove[] = [];
  const inVerbs = inDeniedVerbs(told, around);
  const opening = told.clauses.find(({ isCondition }) => !isCondition);
  for (const clause of told.clauses) {
    const words = wordsOfAll(around.analysed, clause.pieces);
    if (sideOpeners.test(words)) continue;
    if (isQuestion(words, told.cue) || isEmpty(words)) continue;
    const main = mainPieces(around.analysed, clause.pieces);
    const inClause = spokenOf(around, clause);
    const named = clause === opening ? [...inVerbs, ...inClause] : inClause;
    const spoken = beforePredicate(around.analysed, { cue: told.cue, clause }, named);
    const isJudged = spoken.length < named.length;
    const own = issuesOf(
      dropSceneCues(around.analysed.text, spokenIn(spoken, told.verbs === undefined ? main : [told.verbs, ...main])),
    );
    if (clause.isCondition) {
      const main = told.clauses[clause.of ?? -1];
      found.push(
        ...readCondition(around, { clause, words, own, cue: told.cue, main, mainMove: main && mains.get(main) }, found),
      );
      continue;
    }
    const isConditional = conditionsOf(told, clause).length > 0;
    const topic = own.length > 0 ? null : (told.topic ?? null);
    const only = own.length > 0 || isJudged ? null : findOnlyNamed(around, clause);
    // Neither it nor a condition beside it can be on an issue, whatever move it makes.
    const isAnswer = topicAt(around.frames.answers, clause.start) !== null && told.cue === '';
    const isUnderItem = topicAt(around.frames.items, clause.start) !== null;
    if (
      !isAnswer &&
      !isUnderItem &&
      topic === null &&
      only === null &&
      spoken.length === 0 &&
      !isConditional &&
      !mayPointBack(words, told)
    )
      continue;
    const subject = subjectOf(around.analysed, clause, around.parties, own);
    const whose = {
      isOfOther: subject !== null && subject !== told.holder,
      isConditional,
      isForeseen: clause.pieces.some((piece) => foretells(around.analysed, piece, around)),
    };
    const mainWords = wordsOfAll(around.analysed, main);
    const first = classifyMove({ cue: told.cue, clause: mainWords, ...whose });
    const isWhole = words === mainWords || relativeLast.test(words.slice(mainWords.length));
    const whole = first.told === 'none' && !isWhole ? classifyMove({ cue: told.cue, clause: words, ...whose }) : first;
    const answer = isAnswer ? readAnswer(around.analysed.text, clause, words) : null;
    const wish = told.cue === '' && whole.told === 'none' ? readWish(around.analysed.text, clause) : null;
    const read = answer ?? wish ?? whole;
    const move = deterIf(read, { cue: told.cue, words }, around.analysed, conditionsOf(told, clause)[0]);
    mains.set(clause, move);
    if (move.told === 'none') continue;
    const bound = move.move === 'condition' ? boundFrom(around.analysed, clause) : null;
    for (const issue of own)
      found.push({
        clause,
        issue,
        move:
          bound !== null && issue.span.start < bound
            ? hanging
            : turnMove(move, wordsBefore(told, around, clause, issue)),
        isCarried: false,
      });
    if (own.length > 0) continue;
    if (topic !== null) {
      found.push({ clause, issue: topic, move, isCarried: true });
      continue;
    }
    const carried = findCarried({ told, around, clause, words, spoken, move });
    for (const issue of carried) found.push({ clause, issue, move, isCarried: true });
    if (carried.length === 0 && only !== null && words.split(' ').length >= leastWords)
      unnamed.push({ clause, issue: only, move, isCarried: true, isBeside: true });
  }
  // What stands beside its issue counts where nothing else of these words does: "We will sit, and the road will stay open" is one position.
  return found.length > 0 ? found : unnamed;
}

/** What is told of an issue up to its name. */
function wordsBefore({ cue }: Told, { analysed }: Surroundings, { start }: Clause, { span }: IssueSighting): string {
  return `${cue} ${span.start > start ? wordsOf(analysed, { start, end: span.start }) : ''} `;
}

/** UTF-16 units before an answer in which its question stands. */
const longestQuestion = 300;

/** "Yes" and "No" to whether somebody will do a thing, "Never." to whatever was asked; null for other words. */
function readAnswer(text: string, { start }: Clause, words: string): ClassifiedMove | null {
  const isAsked = askedWill.test(text.slice(Math.max(0, start - longestQuestion), start));
  const answered = answers.find(({ pattern, needsQuestion }) => (isAsked || !needsQuestion) && pattern.test(words));
  return answered === undefined
    ? null
    : { move: answered.move, strength: 'must', reason: words.replace(/[ .!]+$/, ''), told: 'clause' };
}

/** What is only named in answer to what somebody wants: "Forests." */
function readWish(text: string, { start }: Clause): ClassifiedMove | null {
  return askedWhat.test(text.slice(Math.max(0, start - longestQuestion), start))
    ? { move: 'demand', strength: 'should', reason: 'what was asked for', told: 'clause' }
    : null;
}

/** Cues in verbs that are denied: what will not be done is what the verb names, "will not withdraw from the ridge"; "plans to" and "appealed to" name nothing. */
function inDeniedVerbs({ verbs, cue }: Told, { issues }: Surroundings): readonly IssueSighting[] {
  return verbs !== undefined && /\b(?:not|never|cannot)\b|n't\b/.test(cue)
    ? sightingsIn(issues, verbs).filter(({ isCue }) => isCue)
    : [];
}

/** Words of the shortest clause whose issue may stand elsewhere in its sentence: "the company", "its lunch" are no moves. */
const leastWords = 3;

/** What will be done unless somebody gives way is a threat, save where it does good. */
function deterIf(
  move: ClassifiedMove,
  { cue, words }: { readonly cue: string; readonly words: string },
  analysed: AnalysedText,
  condition: Clause | undefined,
): ClassifiedMove {
  if (condition === undefined) return move;
  const hangsOn = wordsOfAll(analysed, condition.pieces);
  if (isDare(condition, hangsOn) && move.move === 'reject') return deterrent;
  // "Will work no overtime unless ...": who stops what he does by custom wants to be heard.
  if (move.move === 'reject' && withholding.test(words) && /^unless\b/.test(hangsOn)) return deterrent;
  // "Will boycott the talks if the duty stays": a refusal that is still to come is held over somebody.
  if (move.move === 'reject' && leavingDeeds.test(`${cue} ${words}`) && threateningOpeners.test(hangsOn))
    return deterrent;
  if (
    move.move === 'offer' &&
    threateningOpeners.test(hangsOn) &&
    harshDeeds.test(`${cue} ${words}`) &&
    !kindDeeds.test(words)
  )
    return deterrent;
  if (move.move !== 'offer' || kindDeeds.test(words)) return move;
  const isVow = move.reason === 'cue: vows' && threateningOpeners.test(hangsOn);
  return isVow || isDare(condition, hangsOn) || deterringCondition.test(hangsOn) ? deterrent : move;
}

/** "Tax our steel and there will be no signature": nobody is meant to follow such an order. */
function isDare({ isOrder }: Clause, words: string): boolean {
  return isOrder === true && !bargainOrders.test(words);
}

/** A clause up to the words that only tell when, why or in spite of what: "will sign, despite saying the day before ...". */
function mainPieces({ text }: AnalysedText, pieces: readonly Span[]): readonly Span[] {
  const main: Span[] = [];
  for (const piece of pieces) {
    const side = sidePattern.exec(text.slice(piece.start, piece.end));
    if (side !== null && (main.length > 0 || side.index >= leastMain)) {
      if (side.index > 0) main.push({ start: piece.start, end: piece.start + side.index });
      return main;
    }
    main.push(piece);
  }
  return main;
}

/** The sightings in a clause's main part, or all where none stands there. */
function spokenIn(spoken: readonly IssueSighting[], main: readonly Span[]): readonly IssueSighting[] {
  const inside = spoken.filter(({ span }) => main.some((piece) => spanContains(piece, span)));
  return inside.some(({ isCue }) => isCue) ? inside : spoken;
}

/** The issues a clause speaks of, save those it only sets against what it asks: "talks rather than a truce". */
function spokenOf({ analysed, issues }: Surroundings, clause: Clause): readonly IssueSighting[] {
  const all = sightingsInAll(issues, clause.pieces).filter(({ span }) => !isPlanning(analysed, span));
  if (all.length === 0) return all;
  const contrast = contrastPattern.exec(analysed.text.slice(clause.start, clause.end));
  return contrast === null ? all : all.filter(({ span }) => span.start < clause.start + contrast.index);
}

/** Of "denounced the offer as no truce" the sightings in what is judged, not in what it is called. */
function beforePredicate(
  { text }: AnalysedText,
  { cue, clause }: { readonly cue: string; readonly clause: Clause },
  spoken: readonly IssueSighting[],
): readonly IssueSighting[] {
  if (spoken.length === 0 || !judgingCue.test(cue)) return spoken;
  const judged = judgedPattern.exec(text.slice(clause.start, clause.end));
  return judged === null ? spoken : spoken.filter(({ span }) => span.start < clause.start + judged[0].length);
}

/** True for a verb of planning that looks like an issue's noun: "it plans to close the mine". */
function isPlanning({ text, tokens }: AnalysedText, { start, end }: Span): boolean {
  if (!/^plan(?:s|ned)?$/i.test(text.slice(start, end)) || !/^ to\b/.test(text.slice(end, end + 4))) return false;
  return /^VB/.test(tokens.tag[firstTokenFrom(tokens, start)] ?? '');
}

interface ConditionParts {
  readonly clause: Clause;
  readonly words: string;
  readonly own: readonly IssueSighting[];
  /** The words that report what hangs on it. */
  readonly cue: string;
  readonly main: Clause | undefined;
  readonly mainMove: ClassifiedMove | undefined;
}

function readCondition(
  around: Surroundings,
  { clause, words, own, cue, main, mainMove }: ConditionParts,
  found: readonly FoundMove[],
): readonly FoundMove[] {
  if (cameToPower.test(words)) return [];
  const hanging = found.find((one) => one.clause === main);
  if (hanging !== undefined) {
    if (!hangingMoves.has(hanging.move.move)) return [];
    // "Will close the strait unless the toll falls": where both are the toll, the threat says it all.
    const isThreat = hanging.move.move === 'threat';
    const others = isThreat ? own.filter(({ issue }) => issue !== hanging.issue.issue) : own;
    if (own.length > 0) return others.map((issue) => ({ clause, issue, move: condition, isCarried: false }));
    if (isThreat || partiesIn(around.parties, clause).length === 0) return [];
    return [{ clause, issue: hanging.issue, move: condition, isCarried: true }];
  }
  if (main === undefined || mainMove === undefined) return [];
  if (mainMove.told === 'none' && linkingOpeners.test(words))
    return own.map((issue) => ({ clause, issue, move: condition, isCarried: false }));
  const follows = wordsOfAll(around.analysed, main.pieces);
  const isKind = mainMove.move !== 'threat' && kindDeeds.test(follows);
  const deters =
    isWithholding(mainMove, words) ||
    isEnding(`${cue} ${follows}`, clause, words) ||
    (/^(?:and |but |that )*unless\b/.test(words) && mainMove.told === 'none' && endingPattern.test(follows));
  if (deters || (isDeterring(mainMove, clause, words) && !isKind)) {
    // "The truce is over if a shot is fired": what would end may be the issue itself.
    const ending =
      own.length > 0 ? own : issuesOf(sightingsInAll(around.issues, main.pieces).filter(({ isCue }) => isCue));
    return ending.slice(0, 1).map((issue) => ({ clause, issue, move: deterrent, isCarried: false }));
  }
  return hangingMoves.has(mainMove.move)
    ? own.map((issue) => ({ clause, issue, move: condition, isCarried: false }))
    : [];
}

/** Where that starts on which the rest of a clause hangs, "ties the road | to a truce"; null where no such word stands in it. */
function boundFrom({ text }: AnalysedText, { start, end }: Clause): number | null {
  const at = text.slice(start, end).search(/\s(?:to|on|upon)\s(?!.*\s(?:to|on|upon)\s)/s);
  return at < 0 ? null : start + at;
}

const hanging: ClassifiedMove = { move: 'offer', strength: 'should', reason: 'hangs on', told: 'report' };
const condition: ClassifiedMove = { move: 'condition', strength: 'must', reason: 'condition', told: 'clause' };
const deterrent: ClassifiedMove = { move: 'threat', strength: 'must', reason: 'would follow', told: 'clause' };

/** "If the tribunal sits, our ships will not sail": what would stop is on no issue of its own, so it is there to deter. */
function isWithholding({ move, told }: ClassifiedMove, opening: string): boolean {
  return move === 'reject' && told === 'clause' && threateningOpeners.test(opening);
}

/** "The deal is off if the toll stays", "Oster would quit the talks until the toll fell": what ends, and who leaves, is there to deter. */
function isEnding(follows: string, condition: Clause, opening: string): boolean {
  const hangs = threateningOpeners.test(opening) || isDare(condition, opening);
  if (!hangs && !/^until\b/.test(opening)) return false;
  return harshDeeds.test(follows) || (hangs && strongEnding.test(follows));
}

/** "If the pension is cut, we will go to court": what would follow is on no issue, so it is there to deter. */
function isDeterring({ move, reason, told }: ClassifiedMove, condition: Clause, opening: string): boolean {
  if (move === 'threat') return true;
  const isBareWill = move === 'offer' && reason === 'will';
  return isDare(condition, opening) ? isBareWill || told === 'none' : isBareWill && threateningOpeners.test(opening);
}

/** True where nothing is said: "but", a dash. */
function isEmpty(words: string): boolean {
  return !/\p{L}{2}|\d{2}/u.test(words.replace(/^[\s"“‘']*(?:and|but|or|so|then|yet)\b/, ''));
}

/** True for a question, which puts nothing forward; what somebody asked for is no question. */
function isQuestion(words: string, cue: string): boolean {
  if (/^(?:and |but )?(?:(?:what|how) about|why not\W*$)/.test(words)) return false;
  return words.endsWith('?') ? !/\b(?:ask|demand|urg)/.test(cue) : cue === '' && questionPattern.test(words);
}

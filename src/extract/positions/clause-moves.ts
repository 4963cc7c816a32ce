// Finds the moves of one statement's clauses: each clause's issue, by its own words or by what it points back to, and its move.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Move } from '../../model/finding.ts';
import { type Span, spanContains } from '../../model/span.ts';
import {
  bidPattern,
  contrastPattern,
  daringOpeners,
  deterringCondition,
  ellipsisPattern,
  kindDeeds,
  pointedAt,
  pointingObject,
  pointingSubject,
  proposalWords,
  questionPattern,
  showingCue,
  sideOpeners,
  sidePattern,
  threateningOpeners,
} from '../languages/en/move-words.ts';
import type { Clause } from './clause-splitter.ts';
import { type IssueSighting, issuesOf, sightingsIn, sightingsInAll, wordsOfAll } from './issue-sightings.ts';
import { type ClassifiedMove, classifyMove } from './move-classifier.ts';
import { type PartySighting, partiesIn } from './party-finder.ts';
import { clampSpan } from './span-clamp.ts';
import { subjectOf } from './subject-finder.ts';
import { type CountedTerms, termsCounted } from './term-references.ts';

/** A clause with its issue and the move it makes. */
export interface FoundMove {
  readonly clause: Clause;
  readonly issue: IssueSighting;
  readonly move: ClassifiedMove;
  /** True when the issue was named before the clause, not in it. */
  readonly isCarried: boolean;
}

/** The issue of the last position read, and the index of its sentence. */
export interface LastIssue {
  readonly issue: IssueSighting;
  readonly sentence: number;
  readonly party: string;
}

/** What stands around the clauses. */
export interface Surroundings {
  readonly analysed: AnalysedText;
  readonly issues: readonly IssueSighting[];
  readonly parties: readonly PartySighting[];
  readonly lastIssue: LastIssue | null;
  /** Lists of terms, which "the first four" may count. */
  readonly terms: readonly CountedTerms[];
  /** The last thing put forward in the article, which "the text" or "the offer" names. */
  readonly lastProposal: LastIssue | null;
}

/** A statement's content, cut into clauses, who holds it, and the words that report it. */
export interface Told {
  readonly content: readonly Span[];
  readonly cue: string;
  readonly holder: string;
  readonly clauses: readonly Clause[];
  /** True where the verb has no object: "Velm objects". */
  readonly isBare?: boolean;
}

/** UTF-16 units of a clause before a "while" that cuts it short: about three words. */
const leastMain = 15;
/** Sentences before a clause in which "it" or "the offer" may have been named. */
const sentencesBack = 2;
/** Sentences before a clause in which "the proposal" may have been put forward. */
const proposalSentencesBack = 12;
/** Moves that can hang on a condition; what is demanded has a time, not a condition. */
const hangingMoves: ReadonlySet<Move> = new Set<Move>(['offer', 'accept', 'reject', 'threat']);

/** The moves of a statement in the order of its clauses. */
export function findMoves(told: Told, around: Surroundings): readonly FoundMove[] {
  const found: FoundMove[] = [];
  if (showingCue.test(told.cue)) return found;
  const mains = new Map<Clause, ClassifiedMove>();
  for (const clause of told.clauses) {
    const words = wordsOfAll(around.analysed, clause.pieces);
    if (sideOpeners.test(words)) continue;
    if (isQuestion(words, told.cue) || !/\p{L}{2}|\d{2}/u.test(words)) continue;
    const main = mainPieces(around.analysed, clause.pieces);
    const spoken = spokenOf(around, clause);
    const own = issuesOf(spokenIn(spoken, main));
    if (clause.isCondition) {
      const main = told.clauses[clause.of ?? -1];
      found.push(...readCondition(around, { clause, words, own, main, mainMove: main && mains.get(main) }, found));
      continue;
    }
    const isConditional = told.clauses.some(({ isCondition, of }) => isCondition && told.clauses[of ?? -1] === clause);
    const subject = subjectOf(around.analysed, clause, around.parties, own);
    const whose = {
      isOfOther: subject !== null && subject !== told.holder,
      isOwn: subject === told.holder,
      isConditional,
    };
    const first = classifyMove({ cue: told.cue, clause: wordsOfAll(around.analysed, main), ...whose });
    const read = first.told === 'none' ? classifyMove({ cue: told.cue, clause: words, ...whose }) : first;
    const move = deterIf(read, words, conditionWords(told, around, clause));
    mains.set(clause, move);
    if (move.told === 'none') continue;
    for (const issue of own) found.push({ clause, issue, move, isCarried: false });
    if (own.length > 0) continue;
    const counted = termsCounted(words, clause.start, around.terms);
    for (const issue of counted) found.push({ clause, issue, move, isCarried: true });
    if (counted.length > 0) continue;
    const hinted = hintedIssue(around, clause, spoken);
    if (hinted !== null) {
      found.push({ clause, issue: hinted, move, isCarried: true });
      continue;
    }
    if (isDeterrent(move, told, around, clause)) continue;
    if (!(pointsBack(words, move) || isConditional || (told.isBare === true && isAnswer(move)))) continue;
    const carried = carriedIssue(told, around, clause, words);
    if (carried !== null) found.push({ clause, issue: carried, move, isCarried: true });
  }
  return found;
}

/** The words of what a clause hangs on; empty where it hangs on nothing. */
function conditionWords({ clauses }: Told, { analysed }: Surroundings, clause: Clause): string {
  const condition = clauses.find(({ isCondition, of }) => isCondition && clauses[of ?? -1] === clause);
  return condition === undefined ? '' : wordsOfAll(analysed, condition.pieces);
}

/** A threat that names no issue is about what it hangs on. */
function isDeterrent({ move }: ClassifiedMove, { clauses }: Told, { issues }: Surroundings, clause: Clause): boolean {
  return (
    move === 'threat' &&
    clauses.some(
      ({ isCondition, of, pieces }) =>
        isCondition && clauses[of ?? -1] === clause && sightingsInAll(issues, pieces).some(({ isCue }) => isCue),
    )
  );
}

/** What will be done unless somebody gives way is a threat, save where it does good. */
function deterIf(move: ClassifiedMove, words: string, condition: string): ClassifiedMove {
  const isThreat = move.move === 'offer' && deterringCondition.test(condition) && !kindDeeds.test(words);
  return isThreat ? deterrent : move;
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
  const all = sightingsInAll(issues, clause.pieces);
  if (all.length === 0) return all;
  const contrast = contrastPattern.exec(analysed.text.slice(clause.start, clause.end));
  return contrast === null ? all : all.filter(({ span }) => span.start < clause.start + contrast.index);
}

/** An issue that a clause hints at, where a cue of it stands in the sentence or shortly before. */
function hintedIssue(around: Surroundings, clause: Clause, spoken: readonly IssueSighting[]): IssueSighting | null {
  if (spoken.length === 0) return null;
  const { sentences } = around.analysed;
  for (let back = 0; back <= sentencesBack; back += 1) {
    const sentence = sentences[clause.sentence - back];
    if (sentence === undefined) break;
    const near =
      back === 0 ? clampSpan(sentence, clause) : clampSpan(sentence, { start: sentence.end, end: sentence.end });
    const cued = new Set(sightingsIn(around.issues, near).flatMap(({ issue, isCue }) => (isCue ? [issue] : [])));
    const hint = spoken.find(({ issue }) => cued.has(issue));
    if (hint !== undefined) return hint;
  }
  return null;
}

interface ConditionParts {
  readonly clause: Clause;
  readonly words: string;
  readonly own: readonly IssueSighting[];
  readonly main: Clause | undefined;
  readonly mainMove: ClassifiedMove | undefined;
}

function readCondition(
  around: Surroundings,
  { clause, words, own, main, mainMove }: ConditionParts,
  found: readonly FoundMove[],
): readonly FoundMove[] {
  const hanging = found.find((one) => one.clause === main);
  if (hanging !== undefined) {
    if (!hangingMoves.has(hanging.move.move)) return [];
    if (own.length > 0) return own.map((issue) => ({ clause, issue, move: condition, isCarried: false }));
    if (hanging.move.move === 'threat' || partiesIn(around.parties, clause).length === 0) return [];
    return [{ clause, issue: hanging.issue, move: condition, isCarried: true }];
  }
  if (main === undefined || mainMove === undefined) return [];
  const isKind = mainMove.move !== 'threat' && kindDeeds.test(wordsOfAll(around.analysed, main.pieces));
  if (isDeterring(mainMove, words) && !isKind)
    return own.slice(0, 1).map((issue) => ({ clause, issue, move: deterrent, isCarried: false }));
  return hangingMoves.has(mainMove.move)
    ? own.map((issue) => ({ clause, issue, move: condition, isCarried: false }))
    : [];
}

const condition: ClassifiedMove = { move: 'condition', strength: 'must', reason: 'condition', told: 'clause' };
const deterrent: ClassifiedMove = { move: 'threat', strength: 'must', reason: 'would follow', told: 'clause' };

/** "If the pension is cut, we will go to court": what would follow is on no issue, so it is there to deter. */
function isDeterring({ move, reason, told }: ClassifiedMove, opening: string): boolean {
  if (move === 'threat') return true;
  const isBareWill = move === 'offer' && reason === 'will';
  return daringOpeners.test(opening) ? isBareWill || told === 'none' : isBareWill && threateningOpeners.test(opening);
}

/** True for a question, which puts nothing forward; what somebody asked for is no question. */
function isQuestion(words: string, cue: string): boolean {
  return words.endsWith('?') ? !/\b(?:ask|demand|urg)/.test(cue) : cue === '' && questionPattern.test(words);
}

/** True for a move that answers what was put forward: without an object it is of that. */
function isAnswer({ move }: ClassifiedMove): boolean {
  return move === 'accept' || move === 'reject';
}

/** True when a clause without an issue of its own speaks of one named before: "it", "the offer". */
function pointsBack(words: string, move: ClassifiedMove): boolean {
  if (move.move === 'none') return move.reason === 'cue: silent' && /\b(?:it|them|this|that)[ .]*$/.test(words);
  if (
    move.told === 'report' &&
    isAnswer(move) &&
    /^(?:the|this|that|these|those) (?:[\w-]+ ){0,2}[\w-]+[ .,;!]*$/.test(words)
  )
    return true;
  if (move.told === 'report' && bidPattern.test(words)) return true;
  if (pointingSubject.test(words) || ellipsisPattern.test(words)) return true;
  return move.told === 'report' ? pointedAt.test(words) : pointingObject.test(words);
}

/** The issue of the rest of the sentence, or else of the last position, or else the last one named shortly before. */
function carriedIssue(told: Told, around: Surroundings, clause: Clause, words: string): IssueSighting | null {
  const { sentences } = around.analysed;
  const here = sentences[clause.sentence];
  if (here === undefined) return null;
  const proposal = around.lastProposal;
  const isNear = (last: LastIssue, back: number): boolean =>
    last.sentence <= clause.sentence && clause.sentence - last.sentence <= back;
  if (
    proposal !== null &&
    proposal.party !== told.holder &&
    proposalWords.test(words) &&
    isNear(proposal, proposalSentencesBack)
  )
    return proposal.issue;
  const isCue = (sighting: IssueSighting): boolean => sighting.isCue;
  // What something hangs on is not what hangs on it.
  const conditions = told.clauses.filter(({ isCondition }) => isCondition).flatMap(({ pieces }) => pieces);
  const isApart = ({ span }: IssueSighting): boolean => !conditions.some((one) => spanContains(one, span));
  const beside = issuesOf(sightingsIn(around.issues, clampSpan(here, clause)).filter(isCue).filter(isApart));
  const inside = sightingsInAll(around.issues, told.content).filter(isCue).filter(isApart);
  const near = beside.at(0) ?? issuesOf(inside).at(-1);
  if (near !== undefined) return near;
  const last = around.lastIssue;
  const reach = told.isBare === true ? 1 : sentencesBack;
  if (last !== null && isNear(last, reach)) return last.issue;
  for (let back = 1; back <= reach; back += 1) {
    const before = sentences[clause.sentence - back];
    const named =
      before === undefined
        ? undefined
        : issuesOf(sightingsIn(around.issues, clampSpan(before, { start: before.end, end: before.end }))).at(-1);
    if (named !== undefined) return named;
  }
  return null;
}

// Finds the moves of one statement's clauses: each clause's issue, by its own words or by what it points back to, and its move.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Move } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { backPointers, threateningOpeners } from '../languages/en/move-words.ts';
import type { Clause } from './clause-splitter.ts';
import { type IssueSighting, issuesOf, sightingsIn, wordsOf } from './issue-sightings.ts';
import { type ClassifiedMove, classifyMove } from './move-classifier.ts';
import { type PartySighting, partiesIn } from './party-finder.ts';
import { clampSpan } from './span-clamp.ts';

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
}

/** What stands around the clauses. */
export interface Surroundings {
  readonly analysed: AnalysedText;
  readonly issues: readonly IssueSighting[];
  readonly parties: readonly PartySighting[];
  readonly lastIssue: LastIssue | null;
}

/** A statement's content, cut into clauses, and the words that report it. */
export interface Told {
  readonly content: readonly Span[];
  readonly cue: string;
  readonly clauses: readonly Clause[];
}

/** Sentences before a clause in which "it" or "the offer" may have been named. */
const sentencesBack = 2;
/** Words of a clause short enough to live on the sentence before it. */
const mostWordsOfShort = 6;
/** Moves that can hang on a condition; what is demanded has a time, not a condition. */
const hangingMoves: ReadonlySet<Move> = new Set<Move>(['offer', 'accept', 'reject', 'threat']);

/** The moves of a statement in the order of its clauses. */
export function findMoves(told: Told, around: Surroundings): readonly FoundMove[] {
  const found: FoundMove[] = [];
  const mains = new Map<Clause, ClassifiedMove>();
  for (const clause of told.clauses) {
    const words = wordsOf(around.analysed, clause);
    const isQuestionOfATurn = words.endsWith('?') && told.cue === '';
    if (isQuestionOfATurn) continue;
    const own = issuesOf(sightingsIn(around.issues, clause));
    if (clause.isCondition) {
      const main = told.clauses[clause.of ?? -1];
      found.push(
        ...readCondition(told, around, { clause, words, own, main, mainMove: main && mains.get(main) }, found),
      );
      continue;
    }
    const move = classifyMove({ cue: told.cue, clause: words });
    mains.set(clause, move);
    if (move.told === 'none') continue;
    for (const issue of own) found.push({ clause, issue, move, isCarried: false });
    if (own.length > 0 || !pointsBack(words, move)) continue;
    const carried = carriedIssue(told, around, clause);
    if (carried !== null) found.push({ clause, issue: carried, move, isCarried: true });
  }
  return found;
}

interface ConditionParts {
  readonly clause: Clause;
  readonly words: string;
  readonly own: readonly IssueSighting[];
  readonly main: Clause | undefined;
  readonly mainMove: ClassifiedMove | undefined;
}

function readCondition(
  told: Told,
  around: Surroundings,
  { clause, words, own, main, mainMove }: ConditionParts,
  found: readonly FoundMove[],
): readonly FoundMove[] {
  const hanging = found.find((one) => one.clause === main);
  if (hanging !== undefined) {
    if (!hangingMoves.has(hanging.move.move)) return [];
    const move: ClassifiedMove = { move: 'condition', strength: 'must', reason: 'condition', told: 'clause' };
    if (own.length > 0) return own.map((issue) => ({ clause, issue, move, isCarried: false }));
    if (partiesIn(around.parties, clause).length === 0) return [];
    const carried = carriedIssue(told, around, clause);
    return carried === null ? [] : [{ clause, issue: carried, move, isCarried: true }];
  }
  // "If the pension is cut, we will go to court": what would follow is on no issue, so it is there to deter.
  const isDeterring = mainMove?.move === 'threat' || (mainMove?.move === 'offer' && mainMove.reason === 'will');
  if (!isDeterring || !threateningOpeners.test(words)) return [];
  const move: ClassifiedMove = { move: 'threat', strength: 'must', reason: 'would follow', told: 'clause' };
  return own.slice(0, 1).map((issue) => ({ clause, issue, move, isCarried: false }));
}

/** True when a clause without an issue of its own speaks of one named before: "it", "the offer". */
function pointsBack(words: string, move: ClassifiedMove): boolean {
  if (move.reason.endsWith('denied')) return false;
  const isShort = words.split(' ').length <= mostWordsOfShort;
  return backPointers.test(words)
    ? move.told === 'report' || isShort
    : move.told === 'report' && isShort && move.move !== 'none';
}

/** The issue of the rest of the sentence, or else of the last position, or else the last one named shortly before. */
function carriedIssue(told: Told, around: Surroundings, clause: Clause): IssueSighting | null {
  const { sentences } = around.analysed;
  const here = sentences[clause.sentence];
  if (here === undefined) return null;
  const isCue = (sighting: IssueSighting): boolean => sighting.isCue;
  const beside = issuesOf(sightingsIn(around.issues, clampSpan(here, clause)).filter(isCue));
  const inside = told.content.flatMap((span) => sightingsIn(around.issues, span)).filter(isCue);
  const near = beside.at(0) ?? issuesOf(inside).at(-1);
  if (near !== undefined) return near;
  const last = around.lastIssue;
  if (last !== null && last.sentence <= clause.sentence && clause.sentence - last.sentence <= sentencesBack)
    return last.issue;
  for (let back = 1; back <= sentencesBack; back += 1) {
    const before = sentences[clause.sentence - back];
    const named =
      before === undefined
        ? undefined
        : issuesOf(sightingsIn(around.issues, clampSpan(before, { start: before.end, end: before.end }))).at(-1);
    if (named !== undefined) return named;
  }
  return null;
}

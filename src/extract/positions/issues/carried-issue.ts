// Finds the issue of a clause that names none: "it", "the first four", "the offer" stand for what was named before.
//
// Example: after a demand for a lower toll, `Velm rejected it` is on the toll.
import type { LastIssue } from '../../../model/position-trace.ts';
import { spanContains } from '../../../model/span.ts';
import { speakingBodies } from '../../languages/en/name-heads.ts';
import {
  bidPattern,
  ellipsisPattern,
  pointedAt,
  pointingObject,
  pointingSubject,
  proposalWords,
  unanswerable,
} from '../../languages/en/pointing-words.ts';
import { roleNouns } from '../../languages/en/titles.ts';
import type { Clause } from '../moves/clause-splitter.ts';
import type { ClassifiedMove } from '../moves/move-classifier.ts';
import { conditionsOf, type Surroundings, type Told } from '../moves/told-clauses.ts';
import { clampSpan } from '../span-clamp.ts';
import { type IssueSighting, issuesOf, sightingsIn, sightingsInAll } from './issue-sightings.ts';
import { countsTerms, termsCounted } from './term-references.ts';
import { onlyIssue, topicAt } from './topic-frames.ts';

/** Sentences before a clause in which "it" or "the offer" may have been named. */
export const sentencesBack = 2;
/** Sentences before a clause in which "the proposal" may have been put forward. */
export const proposalSentencesBack = 12;

/** A clause that makes a move, and what is known around it. */
export interface CarryingClause {
  readonly told: Told;
  readonly around: Surroundings;
  readonly clause: Clause;
  /** Its words, lower case. */
  readonly words: string;
  readonly spoken: readonly IssueSighting[];
  readonly move: ClassifiedMove;
}

/** The issues named before that a clause without a cue is about; none where it points at nothing. */
export function findCarried(parts: CarryingClause): readonly IssueSighting[] {
  const { told, around, clause, words, spoken, move } = parts;
  const counted = termsCounted(words, clause.start, around.terms);
  if (counted.length > 0) return counted;
  const hinted = hintedIssue(around, clause, spoken);
  if (hinted !== null) return [hinted];
  const asked = topicAt(around.frames.answers, clause.start);
  if (asked !== null) return [asked];
  if (isDeterrent(parts)) return [];
  const isBareAnswer = told.isBare === true && isAnswer(move);
  const isPointing = pointsBack(words, move) || isBareAnswer || conditionsOf(told, clause).length > 0;
  const carried = (isPointing ? carriedIssue(parts) : null) ?? topicAt(around.frames.items, clause.start);
  return carried === null ? [] : [carried];
}

/** The one issue that a clause's sentence names; null where it names none or more than one. */
export function findOnlyNamed({ analysed, issues }: Surroundings, clause: Clause): IssueSighting | null {
  const sentence = analysed.sentences[clause.sentence];
  return sentence === undefined ? null : onlyIssue(sightingsIn(issues, sentence).filter(({ isCue }) => isCue));
}

/** False for words that can point at nothing, whatever move they make; cheaper than telling the move. */
export function mayPointBack(words: string, { isBare = false }: Told): boolean {
  return isBare || countsTerms(words) || pointers.some((pattern) => pattern.test(words));
}

/** A short name alone: "the text", "those two points". */
const nameAlone = /^(?:the|this|that|these|those) (?:[\w-]+ ){0,2}[\w-]+[ .,;!]*$/;
const pronounLast = /\b(?:it|them|this|that)[ .]*$/;
const pointers = [nameAlone, pronounLast, bidPattern, pointingSubject, ellipsisPattern, pointedAt, pointingObject];

/** A threat that names no issue is about what it hangs on. */
function isDeterrent({ move, told, around, clause }: CarryingClause): boolean {
  const conditions = conditionsOf(told, clause).flatMap(({ pieces }) => pieces);
  return move.move === 'threat' && sightingsInAll(around.issues, conditions).some(({ isCue }) => isCue);
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
  const { paragraphs, headings } = around.frames;
  const topics = [paragraphs, headings].map((frames) => topicAt(frames, clause.start)?.issue);
  return spoken.find(({ issue }) => topics.includes(issue)) ?? null;
}

/** True for a move that answers what was put forward: without an object it is of that. */
function isAnswer({ move }: ClassifiedMove): boolean {
  return move === 'accept' || move === 'reject';
}

/** True when a clause without an issue of its own speaks of one named before: "it", "the offer". */
function pointsBack(words: string, move: ClassifiedMove): boolean {
  if (move.move === 'none') return isLeftOpen(move, words);
  if (move.told === 'report' && isAnswer(move) && nameAlone.test(words)) return !isOfSomebody(words);
  if (move.told === 'report' && bidPattern.test(words)) return true;
  if (pointingSubject.test(words) || ellipsisPattern.test(words)) return true;
  return move.told === 'report' ? pointedAt.test(words) : pointingObject.test(words);
}

/** True for a name of people, or of what nobody put forward: "the president", "the news". */
function isOfSomebody(words: string): boolean {
  const last = /[\w-]+(?=[ .,;!]*$)/.exec(words)?.[0] ?? '';
  return unanswerable.test(words) || speakingBodies.has(last) || Object.hasOwn(roleNouns, last);
}

/** True for what is left open: nothing is said of it, or it is only to be looked at. */
function isLeftOpen({ reason, told }: ClassifiedMove, words: string): boolean {
  if (told === 'clause') return pointingSubject.test(words);
  return (
    pointedAt.test(words) ||
    nameAlone.test(words) ||
    pointingObject.test(words) ||
    (reason === 'cue: silent' && pronounLast.test(words))
  );
}

/** The issue of what was put forward or named before, the likeliest first; null where nothing near fits. */
function carriedIssue({ told, around, clause, words, move }: CarryingClause): IssueSighting | null {
  const { lastIssue, lastProposal, answered } = around;
  const isBefore = (last: LastIssue | null, back: number): last is LastIssue =>
    last !== null && last.sentence <= clause.sentence && clause.sentence - last.sentence <= back;
  if (isBefore(lastProposal, proposalSentencesBack) && lastProposal.party !== told.holder && proposalWords.test(words))
    return lastProposal.issue;
  // What one answers without naming it is what somebody else put forward, whatever else the sentence names.
  if (isReportedAnswer(move) && isBefore(answered, sentencesBack) && answered.sentence < clause.sentence)
    return answered.issue;
  const beside = besideIssues(told, around, clause);
  const before = beside.find(({ span }) => span.start < clause.end);
  if (before !== undefined) return before;
  const topic = topicAt(around.frames.paragraphs, clause.start);
  if (topic !== null) return topic;
  const reach = told.isBare === true ? 1 : sentencesBack;
  if (isBefore(lastIssue, reach)) return lastIssue.issue;
  const named = namedBefore(around, clause, reach) ?? beside[0] ?? null;
  // "It will remain there" tells of what stands just before; "we reject it" may be of what the heading names.
  return named !== null || pointingSubject.test(words) ? named : topicAt(around.frames.headings, clause.start);
}

function isReportedAnswer(move: ClassifiedMove): boolean {
  return move.told === 'report' && (isAnswer(move) || move.move === 'none');
}

/** The issues named in the rest of the sentence and of what was said; what something hangs on is not what hangs on it. */
function besideIssues(told: Told, around: Surroundings, clause: Clause): readonly IssueSighting[] {
  const here = around.analysed.sentences[clause.sentence];
  if (here === undefined) return [];
  const conditions = told.clauses.filter(({ isCondition }) => isCondition).flatMap(({ pieces }) => pieces);
  const isFit = ({ span, isCue }: IssueSighting): boolean =>
    isCue && !conditions.some((one) => spanContains(one, span));
  const beside = issuesOf(sightingsIn(around.issues, clampSpan(here, clause)).filter(isFit));
  return beside.length > 0 ? beside : issuesOf(sightingsInAll(around.issues, told.content).filter(isFit)).slice(-1);
}

/** The issue that stands first in a sentence shortly before the clause's: what the sentence is about mostly comes first. */
function namedBefore({ analysed, issues }: Surroundings, clause: Clause, reach: number): IssueSighting | null {
  for (let back = 1; back <= reach; back += 1) {
    const before = analysed.sentences[clause.sentence - back];
    if (before === undefined) break;
    const named = issuesOf(sightingsIn(issues, clampSpan(before, { start: before.end, end: before.end })))[0];
    if (named !== undefined) return named;
  }
  return null;
}

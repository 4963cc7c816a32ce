// What a party did on one day: the reports of that day weighed into one stance.
//
// Example: "accepts, provided that the other side does" is an acceptance on which a condition hangs: posture `for-if`.
import type { Move } from '../../model/finding.ts';
import { moveCodes, none, polarityCodes, type ReportColumns, strengthCodes } from '../../model/position-table.ts';
import type { Posture, Stance } from './matrix.ts';

const codeOfNone = moveCodes.indexOf('none');
const codeOfCondition = moveCodes.indexOf('condition');
const codeOfAgainst = polarityCodes.indexOf('against');

/** True when the report makes a move: it touches the issue and takes a side. */
export function isMove(reports: ReportColumns, report: number): boolean {
  return reports.move[report] !== codeOfNone;
}

/** True when the report states a condition. */
export function isCondition(reports: ReportColumns, report: number): boolean {
  return reports.move[report] === codeOfCondition;
}

/** Certainty up to which a reading is told as unsure, in per cent: what the learnt model enters stays within it. */
const mostUnsure = 60;

/** True when nothing better than unsure readings that no coder confirmed stands behind a stance. */
export function isUnsure({ certainty, isConfirmed }: ReportColumns, behind: readonly number[]): boolean {
  return behind.every((report) => isConfirmed[report] !== 1 && (certainty[report] ?? 0) <= mostUnsure);
}

/** The moves of one day that tell the stand: unsure readings only where there are no others. */
export function pickTelling(reports: ReportColumns, moves: readonly number[]): readonly number[] {
  if (moves.length < 2) return moves;
  const sure = moves.filter((report) => !isUnsure(reports, [report]));
  return sure.length > 0 ? sure : moves;
}

/** Indexes of the reports that hang on a condition. */
export function findConditional(reports: ReportColumns): ReadonlySet<number> {
  return new Set(reports.conditionOf.filter((report) => report !== none));
}

/** Which of two moves of one day is told: an answer before a wish, a wish before what it hangs on. */
const tellingOrder = ['accept', 'reject', 'offer', 'threat', 'demand', 'condition', 'none'] as const;
const rankOfCode = moveCodes.map((move) => tellingOrder.indexOf(move));

/**
 * The stance of one day's reports that make a move. The side more texts tell wins; where as many tell either,
 * what a coder confirmed, then the more and surer readings, then the later in the order given.
 */
export function weighDay(
  reports: ReportColumns,
  conditional: ReadonlySet<number>,
  ofDay: readonly number[],
): Pick<Stance, 'posture' | 'move' | 'strength' | 'isMixed' | 'reports'> {
  const [only] = ofDay;
  if (only !== undefined && ofDay.length === 1) return weighAlone(reports, conditional, only, ofDay);
  const halves = polarityCodes.map((_, polarity) => ofDay.filter((report) => reports.polarity[report] === polarity));
  const [ofFor = [], ofAgainst = []] = halves;
  const isAgainst = compareWeights(weigh(reports, ofAgainst), weigh(reports, ofFor)) > 0;
  const winning = isAgainst ? ofAgainst : ofFor;
  const move = tellingMove(reports, winning);
  const telling = winning.filter((report) => reports.move[report] === move);
  const firmest = Math.min(...telling.map((report) => reports.strength[report] ?? 0));
  return {
    posture: isAgainst ? 'against' : postureFor(reports, conditional, winning),
    move: moveCodes[move] ?? 'none',
    strength: strengthCodes[firmest] ?? 'must',
    isMixed: ofFor.length > 0 && ofAgainst.length > 0,
    reports: winning,
  };
}

/** A report that stands alone, as most do: nothing to weigh. */
function weighAlone(
  reports: ReportColumns,
  conditional: ReadonlySet<number>,
  only: number,
  ofDay: readonly number[],
): ReturnType<typeof weighDay> {
  return {
    posture: postureAlone(reports, conditional, only),
    move: moveCodes[reports.move[only] ?? codeOfNone] ?? 'none',
    strength: strengthCodes[reports.strength[only] ?? 0] ?? 'must',
    isMixed: false,
    reports: ofDay,
  };
}

/** The posture of a report that stands alone. */
export function postureAlone(reports: ReportColumns, conditional: ReadonlySet<number>, report: number): Posture {
  if (reports.polarity[report] === codeOfAgainst) return 'against';
  return conditional.has(report) && !isCondition(reports, report) ? 'for-if' : 'for';
}

function postureFor(reports: ReportColumns, conditional: ReadonlySet<number>, winning: readonly number[]): Posture {
  const given = winning.filter((report) => !isCondition(reports, report));
  const hanging = given.filter((report) => conditional.has(report));
  // One condition among many plain moves of the day is one speaker's, not the party's stand.
  return hanging.length > 0 && 2 * hanging.length >= given.length ? 'for-if' : 'for';
}

/** The most frequent move; among equals the more telling. */
function tellingMove(reports: ReportColumns, winning: readonly number[]): number {
  const counts = moveCodes.map(() => 0);
  for (const report of winning) {
    const move = reports.move[report] ?? codeOfNone;
    counts[move] = (counts[move] ?? 0) + 1;
  }
  const score = (move: number): number => (counts[move] ?? 0) * moveCodes.length - (rankOfCode[move] ?? 0);
  // What hangs on a condition is told before the condition itself, however often that is repeated.
  const others = counts.some((count, move) => count > 0 && move !== codeOfCondition);
  return moveCodes
    .map((_, move) => move)
    .filter((move) => (counts[move] ?? 0) > 0 && !(others && move === codeOfCondition))
    .reduce((best, move) => (score(move) > score(best) ? move : best));
}

function weigh(reports: ReportColumns, half: readonly number[]): readonly number[] {
  if (half.length === 0) return [-1];
  return [
    new Set(half.map((report) => reports.text[report])).size,
    Math.max(...half.map((report) => reports.isConfirmed[report] ?? 0)),
    half.reduce((sum, report) => sum + (reports.certainty[report] ?? 0), 0),
    half.at(-1) ?? 0,
  ];
}

function compareWeights(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * True when a party turned: to the other side, or from an answer with conditions to one without or back. A wish with a
 * condition beside it, today told so and tomorrow otherwise, is the same stand.
 */
export function isTurn(before: Pick<Stance, 'posture' | 'move'>, found: Pick<Stance, 'posture' | 'move'>): boolean {
  if (before.posture === found.posture) return false;
  if (before.posture === 'against' || found.posture === 'against') return true;
  return isAnswer(before.move) && isAnswer(found.move);
}

function isAnswer(move: Move): boolean {
  return move === 'accept' || move === 'offer';
}

// The matrix as of a day, looked up in its index: the same in the page, on the command line and in exports.
import { undatedDay } from '../../base/day-number.ts';
import { none } from '../../model/position-table.ts';
import type { CellHistory } from './cell-history.ts';
import type { Matrix, MatrixCell, MatrixRow, SideCount, Silence } from './matrix.ts';
import type { MatrixIndex } from './matrix-index.ts';

/**
 * The matrix as of `asOf` (a day number), by what was surely said by then; null takes in everything, also what has no date.
 */
export function computeMatrix(index: MatrixIndex, asOf: number | null): Matrix {
  const { layout } = index;
  return {
    asOf,
    layout,
    cells: layout.rows.map((_, row) => layout.columns.map((_, column) => computeCell(index, { row, column }, asOf))),
  };
}

/** One cell as of a day; row and column are indexes of the layout. */
export function computeCell(
  index: MatrixIndex,
  { row, column }: { readonly row: number; readonly column: number },
  asOf: number | null,
): MatrixCell {
  const history = index.historyAt(row, column);
  const end = asOf ?? undatedDay;
  const at = history ? findTellingDay(history, asOf) : -1;
  const day = at < 0 ? undefined : history?.tellDay(at);
  const statements = day?.statements ?? 0;
  return {
    stance: day?.stance ?? null,
    // A cell with words but no move is silent too: the party speaks of the issue and takes no side.
    silence: day?.stance ? null : explainSilence(index, index.layout.rows[row], end),
    unread: countUpTo(index.unread, end),
    statements,
    ...countSources(history, statements),
    turns: history?.turns.slice(0, day?.turns ?? 0) ?? [],
    dispute: history && day ? history.findDispute(at) : null,
    attribution: day?.attribution ?? null,
    uncertain: history ? countUncertain(history, asOf ?? history.days[at] ?? undatedDay) : 0,
  };
}

/** What has no date comes last in a history, and tells where somebody stands only where nothing with a date does. */
function findTellingDay(history: CellHistory, asOf: number | null): number {
  const dated = findDay(history, Math.min(asOf ?? undatedDay, undatedDay - 1));
  const isTold = dated >= 0 && history.tellDay(dated).stance !== null;
  return asOf === null && !isTold ? findDay(history, undatedDay) : dated;
}

/** Index of the latest entry not after `end`; -1 when there is none. */
function findDay({ days }: CellHistory, end: number): number {
  return countRising(days.length, (at) => (days[at] ?? 0) <= end) - 1;
}

function explainSilence(
  { speaking, speakingActors, read, unread }: MatrixIndex,
  row: MatrixRow | undefined,
  end: number,
): Silence {
  const spoken = row?.kind === 'actor' ? speakingActors.get(row.actor) : speaking[row?.party ?? none];
  const texts = countUpTo(spoken ?? [], end);
  if (texts > 0) return { kind: 'silent', texts };
  const readTexts = countUpTo(read, end);
  const unreadTexts = countUpTo(unread, end);
  return readTexts === 0 && unreadTexts > 0
    ? { kind: 'unread', texts: unreadTexts }
    : { kind: 'no-text', texts: readTexts };
}

function countSources(
  history: CellHistory | null,
  statements: number,
): { readonly outlets: number; readonly sides: readonly SideCount[] } {
  if (!history || statements === 0) return { outlets: 0, sides: [] };
  const printed = [...history.outlets.values()].filter((outlet) => outlet.first <= statements);
  const sides = [...history.statementsOfSide].flatMap(([side, numbers]): readonly SideCount[] => {
    const ofSide = countUpTo(numbers, statements);
    const outlets = printed.filter((outlet) => outlet.side === side).length;
    return ofSide === 0 ? [] : [{ side, statements: ofSide, outlets }];
  });
  return { outlets: printed.length, sides: sides.sort((a, b) => b.statements - a.statements) };
}

function countUncertain({ vague }: CellHistory, end: number): number {
  return end === undatedDay
    ? 0
    : vague.filter(({ first, last }) => last > end && (first <= end || last === undatedDay)).length;
}

function countUpTo(rising: readonly number[], end: number): number {
  return countRising(rising.length, (at) => (rising[at] ?? 0) <= end);
}

/** How many of `length` entries pass a test that holds for the first ones and for none after them. */
function countRising(length: number, passes: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

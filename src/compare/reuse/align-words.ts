// Aligns two ranges of words: the best passage they have in common, with what was altered, left out and put in.
// T. Smith, M. Waterman, "Identification of common molecular subsequences", 1981, over words.
import { provesReuse, type ReadWords } from './read-words.ts';

/** Words of two texts, each from `first` to before `end`. */
export interface WordRanges {
  readonly a: WordRange;
  readonly b: WordRange;
}

/** Words from `first` up to but not including `end`. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** A common passage: `pairs` are the equal words, in order, as indices into either text. */
export interface Alignment {
  readonly score: number;
  readonly pairs: readonly (readonly [number, number])[];
}

/** Points: a telling word that is no name counts double; an altered, missing or added word costs what a telling one earns. */
const points = { telling: 2, other: 1, altered: -2, gap: -2 };

const [stop, diagonal, up, left] = [0, 1, 2, 3];

/** The alignment of most points; null when no word is the same. */
export function alignWords(a: ReadWords, b: ReadWords, ranges: WordRanges): Alignment | null {
  const rows = ranges.a.end - ranges.a.first;
  const columns = ranges.b.end - ranges.b.first;
  if (rows <= 0 || columns <= 0) return null;
  const moves = new Uint8Array(rows * columns);
  const scores = new Int32Array(columns + 1);
  let [best, bestRow, bestColumn] = [0, 0, 0];
  for (let row = 0; row < rows; row += 1) {
    const hash = a.hashes[ranges.a.first + row] ?? 0;
    const equal = provesReuse(a, ranges.a.first + row) ? points.telling : points.other;
    let corner = 0;
    for (let column = 0; column < columns; column += 1) {
      const above = scores[column + 1] ?? 0;
      const matched = corner + (b.hashes[ranges.b.first + column] === hash ? equal : points.altered);
      const skipped = above + points.gap;
      const added = (scores[column] ?? 0) + points.gap;
      const score = Math.max(0, matched, skipped, added);
      corner = above;
      scores[column + 1] = score;
      moves[row * columns + column] = score === 0 ? stop : score === matched ? diagonal : score === skipped ? up : left;
      if (score > best) {
        best = score;
        bestRow = row;
        bestColumn = column;
      }
    }
  }
  return best === 0
    ? null
    : { score: best, pairs: traceBack(a, b, ranges, { moves, row: bestRow, column: bestColumn }) };
}

interface Traced {
  readonly moves: Uint8Array;
  readonly row: number;
  readonly column: number;
}

function traceBack(a: ReadWords, b: ReadWords, ranges: WordRanges, traced: Traced): Alignment['pairs'] {
  const columns = ranges.b.end - ranges.b.first;
  const pairs: (readonly [number, number])[] = [];
  let { row, column } = traced;
  while (row >= 0 && column >= 0) {
    const move = traced.moves[row * columns + column];
    if (move === stop) break;
    if (move === diagonal) {
      const [ofA, ofB] = [ranges.a.first + row, ranges.b.first + column];
      if (a.hashes[ofA] === b.hashes[ofB]) pairs.push([ofA, ofB]);
    }
    if (move !== left) row -= 1;
    if (move !== up) column -= 1;
  }
  return pairs.reverse();
}

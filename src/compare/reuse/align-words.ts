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

/** The alignment of most points; null when no word is the same. */
export function alignWords(a: ReadWords, b: ReadWords, ranges: WordRanges): Alignment | null {
  const found = fillTable(lineUp(a, ranges.a, 'forwards'), lineUp(b, ranges.b, 'forwards'), 'anywhere');
  return found.score === 0 ? null : found;
}

/**
 * The alignment of most points that goes through a row of equal words: what lies before and after it is aligned from its ends,
 * so that texts printed again cost what was altered in them, not their length squared.
 */
export function alignThrough(a: ReadWords, b: ReadWords, ranges: WordRanges, row: WordRanges): Alignment {
  const before = fillTable(
    lineUp(a, { first: ranges.a.first, end: row.a.first }, 'backwards'),
    lineUp(b, { first: ranges.b.first, end: row.b.first }, 'backwards'),
    'from-the-start',
  );
  const after = fillTable(
    lineUp(a, { first: row.a.end, end: ranges.a.end }, 'forwards'),
    lineUp(b, { first: row.b.end, end: ranges.b.end }, 'forwards'),
    'from-the-start',
  );
  const within = alignEqual(a, row);
  return {
    score: before.score + within.score + after.score,
    pairs: [...before.pairs.toReversed(), ...within.pairs, ...after.pairs],
  };
}

/** Two ranges of equal words as an alignment. */
export function alignEqual(words: ReadWords, { a, b }: WordRanges): Alignment {
  const pairs: (readonly [number, number])[] = [];
  let score = 0;
  for (let word = a.first; word < a.end; word += 1) {
    score += pointsOf(words, word);
    pairs.push([word, b.first + word - a.first]);
  }
  return { score, pairs };
}

function pointsOf(words: ReadWords, word: number): number {
  return provesReuse(words, word) ? points.telling : points.other;
}

/** Words in the order they are aligned. */
interface Line {
  readonly hashes: Uint32Array;
  /** What each earns where it is equal. */
  readonly earned: Uint8Array;
  /** Index of the first of them in its text, and the step from one to the next. */
  readonly first: number;
  readonly step: 1 | -1;
}

function lineUp(words: ReadWords, { first, end }: WordRange, direction: 'forwards' | 'backwards'): Line {
  const hashes = words.hashes.slice(first, Math.max(first, end));
  const earned = Uint8Array.from(hashes, (_, at) => pointsOf(words, first + at));
  if (direction === 'forwards') return { hashes, earned, first, step: 1 };
  return { hashes: hashes.reverse(), earned: earned.reverse(), first: end - 1, step: -1 };
}

const [stop, diagonal, up, left] = [0, 1, 2, 3];

/** The best alignment of two lines, `anywhere` or beginning with the first of either; of no words where none is worth it. */
function fillTable(a: Line, b: Line, from: 'anywhere' | 'from-the-start'): Alignment {
  const [rows, columns] = [a.hashes.length, b.hashes.length];
  if (rows === 0 || columns === 0) return { score: 0, pairs: [] };
  const isFree = from === 'anywhere';
  const edge = isFree ? 0 : points.gap;
  const moves = new Uint8Array(rows * columns);
  const scores = Int32Array.from({ length: columns + 1 }, (_, column) => column * edge);
  let [best, bestRow, bestColumn] = [0, -1, -1];
  for (let row = 0; row < rows; row += 1) {
    const hash = a.hashes[row];
    const equal = a.earned[row] ?? 0;
    let corner = row * edge;
    let beside = corner + edge;
    scores[0] = beside;
    for (let column = 0; column < columns; column += 1) {
      const above = scores[column + 1] ?? 0;
      const matched = corner + (b.hashes[column] === hash ? equal : points.altered);
      const skipped = above + points.gap;
      const added = beside + points.gap;
      let score = Math.max(matched, skipped);
      if (added > score) score = added;
      if (isFree && score <= 0) score = 0;
      else moves[row * columns + column] = score === matched ? diagonal : score === skipped ? up : left;
      corner = above;
      beside = score;
      scores[column + 1] = score;
      if (score > best) [best, bestRow, bestColumn] = [score, row, column];
    }
  }
  return { score: best, pairs: traceBack(a, b, { moves, row: bestRow, column: bestColumn }) };
}

interface Traced {
  readonly moves: Uint8Array;
  readonly row: number;
  readonly column: number;
}

function traceBack(a: Line, b: Line, traced: Traced): Alignment['pairs'] {
  const columns = b.hashes.length;
  const pairs: (readonly [number, number])[] = [];
  let { row, column } = traced;
  while (row >= 0 && column >= 0) {
    const move = traced.moves[row * columns + column];
    if (move === stop) break;
    if (move === diagonal && a.hashes[row] === b.hashes[column]) {
      pairs.push([a.first + row * a.step, b.first + column * b.step]);
    }
    if (move !== left) row -= 1;
    if (move !== up) column -= 1;
  }
  return pairs.reverse();
}

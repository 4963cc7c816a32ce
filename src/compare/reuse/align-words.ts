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

/** Words in the order they are aligned: from `first` on, `step` by `step`. */
interface Line {
  readonly words: ReadWords;
  readonly first: number;
  readonly step: 1 | -1;
  readonly count: number;
}

function lineUp(words: ReadWords, { first, end }: WordRange, direction: 'forwards' | 'backwards'): Line {
  const count = Math.max(0, end - first);
  return direction === 'forwards' ? { words, first, step: 1, count } : { words, first: end - 1, step: -1, count };
}

/** Hashes of the words in this order, signed: unsigned ones of 32 bits are compared as floating point numbers. */
function hashesOf({ words, first, step, count }: Line): Int32Array {
  const hashes = new Int32Array(count);
  for (let at = 0; at < count; at += 1) hashes[at] = words.hashes[first + at * step] ?? 0;
  return hashes;
}

const [stop, diagonal, up, left] = [0, 1, 2, 3];

/** Kept between calls and grown as needed: a table of its own for each of a million alignments would fill the memory with garbage. */
let moves = new Uint8Array(1 << 16);
let scores = new Int32Array(1 << 8);

/** The best alignment of two lines, `anywhere` or beginning with the first of either; of no words where none is worth it. */
function fillTable(a: Line, b: Line, from: 'anywhere' | 'from-the-start'): Alignment {
  const [rows, columns] = [a.count, b.count];
  if (rows === 0 || columns === 0) return { score: 0, pairs: [] };
  const isFree = from === 'anywhere';
  const edge = isFree ? 0 : points.gap;
  if (moves.length < rows * columns) moves = new Uint8Array(rows * columns);
  if (scores.length <= columns) scores = new Int32Array(columns + 1);
  for (let column = 0; column <= columns; column += 1) scores[column] = column * edge;
  const [hashesOfA, hashesOfB] = [hashesOf(a), hashesOf(b)];
  // In names of their own: fields and variables of the module would be looked up in each of the millions of steps.
  const [line, table, { altered, gap }] = [scores, moves, points];
  let [best, bestRow, bestColumn] = [0, -1, -1];
  for (let row = 0; row < rows; row += 1) {
    const hash = hashesOfA[row];
    const equal = pointsOf(a.words, a.first + row * a.step);
    let corner = row * edge;
    let beside = corner + edge;
    let most = beside;
    for (let column = 0; column < columns; column += 1) {
      const above = line[column + 1] ?? 0;
      const matched = corner + (hashesOfB[column] === hash ? equal : altered);
      const skipped = above + gap;
      let score = Math.max(matched, skipped, beside + gap);
      let move = score === matched ? diagonal : score === skipped ? up : left;
      if (isFree && score <= 0) {
        score = 0;
        move = stop;
      }
      table[row * columns + column] = move;
      corner = above;
      beside = score;
      line[column + 1] = score;
      if (score > most) most = score;
      if (score > best) [best, bestRow, bestColumn] = [score, row, column];
    }
    // What is left earns a telling word's points in each row at most: where nothing is alike, half of the table is never filled.
    if (most + points.telling * (rows - row - 1) <= best) break;
  }
  return { score: best, pairs: traceBack(a, b, bestRow, bestColumn) };
}

function traceBack(a: Line, b: Line, fromRow: number, fromColumn: number): Alignment['pairs'] {
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [fromRow, fromColumn];
  while (row >= 0 && column >= 0) {
    const move = moves[row * b.count + column];
    if (move === stop) break;
    const [ofA, ofB] = [a.first + row * a.step, b.first + column * b.step];
    if (move === diagonal && a.words.hashes[ofA] === b.words.hashes[ofB]) pairs.push([ofA, ofB]);
    if (move !== left) row -= 1;
    if (move !== up) column -= 1;
  }
  return pairs.reverse();
}

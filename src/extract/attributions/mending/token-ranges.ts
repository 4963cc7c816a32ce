// Small questions about ranges of tokens, for the rules that mend attributions.
import type { TokenRange } from '../labels.ts';

/** Ranges in text order; those that touch made one, empty ones left out. */
export function normalise(ranges: readonly TokenRange[]): readonly TokenRange[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (to <= from) continue;
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** True when a token stands in one of the ranges. */
export function hasToken(ranges: readonly TokenRange[], token: number): boolean {
  return ranges.some(([from, to]) => from <= token && token < to);
}

/** True when a range shares a token with one of others. */
export function touches([from, to]: TokenRange, others: readonly TokenRange[]): boolean {
  return others.some(([first, end]) => from < end && first < to);
}

/** First token of the first range; ranges are in text order and not empty. */
export function firstOf(ranges: readonly TokenRange[]): number {
  return ranges[0]?.[0] ?? -1;
}

/** The token after the last range. */
export function endOf(ranges: readonly TokenRange[]): number {
  return ranges.at(-1)?.[1] ?? -1;
}

/** The ranges without the tokens of others. */
export function without(ranges: readonly TokenRange[], others: readonly TokenRange[]): readonly TokenRange[] {
  let left: TokenRange[] = [...ranges];
  for (const [first, end] of others) {
    left = left.flatMap(([from, to]): TokenRange[] =>
      end <= from || to <= first
        ? [[from, to]]
        : [
            [from, Math.min(to, first)],
            [Math.max(from, end), to],
          ],
    );
  }
  return left.filter(([from, to]) => from < to);
}

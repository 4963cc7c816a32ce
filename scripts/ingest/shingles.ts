// Sets two texts side by side by their runs of four words.

/** Runs that both have, that only the found text has, and that only the gold has. */
export interface ShingleCounts {
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
}

/** Four-word shingles of a text with their counts, as article-extraction-benchmark's evaluate.py makes them. */
function countShingles(text: string): ReadonlyMap<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  if (tokens.length === 0) return counts;
  for (let at = 0; at < Math.max(1, tokens.length - 3); at += 1) {
    const shingle = tokens.slice(at, at + 4).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** Compares two texts. */
export function compareShingles(gold: string, found: string): ShingleCounts {
  const a = countShingles(gold);
  const b = countShingles(found);
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const shingle of new Set([...a.keys(), ...b.keys()])) {
    const left = a.get(shingle) ?? 0;
    const right = b.get(shingle) ?? 0;
    hit += Math.min(left, right);
    extra += Math.max(0, right - left);
    missed += Math.max(0, left - right);
  }
  return { hit, extra, missed };
}

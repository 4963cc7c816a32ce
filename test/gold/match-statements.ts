// Pairs found statements with the gold's: source, cue and content each overlap by half their words.
import type { Statement } from '../../src/model/finding.ts';
import type { Span } from '../../src/model/span.ts';
import type { PlacedStatement } from './load-gold.ts';

/** Least share of words in common (Jaccard) for a role to count as found; the rule PolNeAR scores are published with. */
const leastOverlap = 0.5;

/** A gold statement and the found one that has its source, cue and content. */
export interface StatementPair {
  readonly gold: PlacedStatement;
  readonly found: Statement;
}

/** What pairing leaves over: gold nobody found, and findings that are not in the gold. */
export interface StatementMatch {
  readonly pairs: readonly StatementPair[];
  readonly missed: readonly PlacedStatement[];
  readonly extra: readonly Statement[];
}

/**
 * One-to-one, best overlap first. A turn of a transcript needs no cue: its label and its words must overlap.
 * Words are runs of letters and digits; punctuation decides nothing.
 */
export function matchStatements(
  text: string,
  golds: readonly PlacedStatement[],
  found: readonly Statement[],
): StatementMatch {
  const words = wordStarts(text);
  const candidates = golds.flatMap((gold) =>
    found.map((statement) => ({ gold, found: statement, overlap: overlapOf(words, gold, statement) })),
  );
  const taken = new Set<object>();
  const pairs: StatementPair[] = [];
  for (const candidate of candidates.filter((one) => one.overlap > 0).sort((a, b) => b.overlap - a.overlap)) {
    if (taken.has(candidate.gold) || taken.has(candidate.found)) continue;
    taken.add(candidate.gold).add(candidate.found);
    pairs.push({ gold: candidate.gold, found: candidate.found });
  }
  return {
    pairs,
    missed: golds.filter((gold) => !taken.has(gold)),
    extra: found.filter((statement) => !taken.has(statement)),
  };
}

/** Sum of the roles' overlaps, 0 when one of them is below the least. */
function overlapOf(words: readonly number[], gold: PlacedStatement, found: Statement): number {
  const roles = gold.kind === 'turn' ? (['source', 'content'] as const) : (['source', 'cue', 'content'] as const);
  let sum = 0;
  for (const role of roles) {
    const share = jaccard(wordsIn(words, gold[role]), wordsIn(words, found[role]));
    if (share < leastOverlap) return 0;
    sum += share;
  }
  return sum;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

function wordStarts(text: string): readonly number[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}]|['’.,\-&](?=[\p{L}\p{N}]))*/gu)].map((match) => match.index);
}

function wordsIn(words: readonly number[], spans: readonly Span[]): ReadonlySet<number> {
  return new Set(words.filter((start) => spans.some((span) => span.start <= start && start < span.end)));
}

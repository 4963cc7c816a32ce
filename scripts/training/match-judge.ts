// Says whether a predicted attribution would count as right: every role overlaps the same gold attribution by half.
import { cueRole, type TokenRange } from '../../src/extract/attributions/labels.ts';
import type { TokenAttribution } from '../../src/extract/attributions/overlap-resolver.ts';
import type { Tokens } from '../../src/model/analysed-text.ts';
import type { GoldAttribution, LabelledArticle } from './labelled-article.ts';

/** Least Jaccard overlap of each role in words. */
const leastOverlap = 0.5;

/** True when some gold attribution agrees with the prediction in source, cue and content. */
export function isRight(article: LabelledArticle, predicted: TokenAttribution): boolean {
  const { tokens } = article.analysed;
  const parts = [predicted.source, predicted.cue, predicted.content].map((ranges) => wordsOf(ranges, tokens));
  // Not by the owner of a token: the cue of a statement told inside another is the other's content as well.
  return article.gold.some((gold) => touches(gold[cueRole]!, predicted.cue) && agrees(parts, gold, tokens));
}

function touches(a: readonly TokenRange[], b: readonly TokenRange[]): boolean {
  return a.some(([from, to]) => b.some(([first, end]) => from < end && first < to));
}

function agrees(parts: readonly ReadonlySet<number>[], gold: GoldAttribution, tokens: Tokens): boolean {
  return parts.every((part, role) => overlap(part, wordsOf(gold[role]!, tokens)) >= leastOverlap);
}

/** Tokens with a letter or digit; all of them where there is none. */
function wordsOf(ranges: readonly TokenRange[], tokens: Tokens): ReadonlySet<number> {
  const all = ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, k) => from + k));
  const words = all.filter((i) => /[\p{L}\p{N}]/u.test(tokens.word[i]!));
  return new Set(words.length > 0 ? words : all);
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 && b.size === 0) return 1;
  let shared = 0;
  for (const i of a) if (b.has(i)) shared++;
  return shared / (a.size + b.size - shared);
}

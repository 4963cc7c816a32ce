// An analysed article with its gold attributions in tokens.
import {
  beginLabel,
  contentRole,
  cueRole,
  insideLabel,
  roles,
  type TokenRange,
} from '../../src/extract/attributions/labels.ts';
import type { AnalysedText, Tokens } from '../../src/model/analysed-text.ts';
import type { PolnearArticle, RoleRanges } from './corpora.ts';
import type { Lesson } from './teacher.ts';

/** Token ranges by role, in the order of `roles`. */
export type GoldAttribution = readonly (readonly TokenRange[])[];

/** An article to learn from. */
export interface LabelledArticle {
  readonly name: string;
  readonly analysed: AnalysedText;
  readonly gold: readonly GoldAttribution[];
  /** Label of each token; where attributions share a token the first keeps it. */
  readonly labels: Uint8Array;
  /** Index in `gold` of the attribution each token belongs to, -1 for none. */
  readonly owner: Int32Array;
  /** What the teacher says of it; null where there is none. */
  readonly lesson: Lesson | null;
  /** Share that the teacher has in what is learnt, 0 to 1; the rest is gold's. */
  readonly trust: number;
  /** Whether the attributions are gold, not the teacher's own. */
  readonly hasGold: boolean;
}

/** Projects an article's gold attributions onto its tokens; those without cue or content are left out. */
export function labelArticle(article: PolnearArticle, analysed: AnalysedText): LabelledArticle {
  const found = article.attributions.map((attribution) => toTokens(attribution, analysed.tokens));
  return labelTokens(
    article.doc,
    analysed,
    found.filter((ranges) => ranges[cueRole]!.length > 0 && ranges[contentRole]!.length > 0),
  );
}

/** An article with attributions given in tokens, without a teacher. */
export function labelTokens(name: string, analysed: AnalysedText, gold: readonly GoldAttribution[]): LabelledArticle {
  const { count } = analysed.tokens;
  const labels = new Uint8Array(count);
  const owner = new Int32Array(count).fill(-1);
  gold.forEach((ranges, id) => {
    ranges.forEach((list, role) => {
      for (const [from, to] of list) {
        for (let i = from; i < to; i++) {
          if (owner[i]! >= 0) continue;
          owner[i] = id;
          labels[i] = i === from ? beginLabel(role) : insideLabel(role);
        }
      }
    });
  });
  mendInsides(labels);
  return { name, analysed, gold, labels, owner, lesson: null, trust: 0, hasGold: true };
}

/** An inside that follows no begin of its role becomes one. */
export function mendInsides(labels: Uint8Array): void {
  labels.forEach((label, i) => {
    const isInside = label > 0 && label % 2 === 0;
    const before = i > 0 ? labels[i - 1]! : 0;
    if (isInside && before !== label && before !== label - 1) labels[i] = label - 1;
  });
}

function toTokens(attribution: RoleRanges, tokens: Tokens): GoldAttribution {
  return roles.map((role) =>
    attribution[role].map(([from, to]) => tokenRange(tokens, from, to)).filter(([from, to]) => to > from),
  );
}

function tokenRange(tokens: Tokens, from: number, to: number): TokenRange {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.count && tokens.start[end]! < to) end++;
  return [low, end];
}

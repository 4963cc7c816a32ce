// An analysed article with its gold attributions in tokens.
import { beginLabel, insideLabel, roles, type TokenRange } from '../../src/extract/attributions/labels.ts';
import type { AnalysedText, Tokens } from '../../src/model/analysed-text.ts';
import type { PolnearArticle, RoleRanges } from './corpora.ts';

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
}

/** Projects an article's gold attributions onto its tokens; those without cue or content are left out. */
export function labelArticle(article: PolnearArticle, analysed: AnalysedText): LabelledArticle {
  const { tokens } = analysed;
  const labels = new Uint8Array(tokens.count);
  const owner = new Int32Array(tokens.count).fill(-1);
  const gold: GoldAttribution[] = [];
  for (const attribution of article.attributions) {
    const ranges = toTokens(attribution, tokens);
    if (ranges[1]!.length === 0 || ranges[2]!.length === 0) continue;
    const id = gold.length;
    gold.push(ranges);
    ranges.forEach((list, role) => {
      for (const [from, to] of list) {
        for (let i = from; i < to; i++) {
          if (owner[i]! >= 0) continue;
          owner[i] = id;
          labels[i] = i === from ? beginLabel(role) : insideLabel(role);
        }
      }
    });
  }
  mendInsides(labels);
  return { name: article.doc, analysed, gold, labels, owner };
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

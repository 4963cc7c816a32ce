// Learns how often each lemma is a cue or stands in a source, and makes classes of it.

import { roleOf } from '../../src/extract/attributions/labels.ts';
import type { CueLexicon } from '../../src/extract/attributions/token-traits.ts';
import type { WordVectors } from './encoder-embeddings.ts';
import type { LabelledArticle } from './labelled-article.ts';
import { guessShares, type WordCount } from './word-prior.ts';

/** Counts of one article or of all, by lemma. */
export interface RoleCounts {
  readonly cue: ReadonlyMap<string, WordCount>;
  readonly source: ReadonlyMap<string, WordCount>;
}

/** What is learnt of lemmas. */
export interface LearntRoles {
  readonly counts: RoleCounts;
  /** The share to expect of a lemma, by lemmas used like it. */
  readonly guess: Readonly<Record<keyof RoleCounts, (lemma: string) => number>>;
  /** Lemmas that may be guessed without having been counted. */
  readonly words: readonly string[];
}

/** A guess weighs as much as seeing the lemma so often. */
const guessStrength = 4;
/** Shares from which a lemma is in class 1, 2, 3, 4, 5. */
const classShares: Readonly<Record<keyof RoleCounts, readonly number[]>> = {
  cue: [0.01, 0.06, 0.18, 0.35, 0.6],
  source: [0.03, 0.08, 0.16, 0.3, 0.5],
};

/** Learns from some articles. */
export function learnRoles(articles: readonly LabelledArticle[], vectors: WordVectors): LearntRoles {
  const counts = countRoles(articles);
  return {
    counts,
    guess: { cue: guessShares(counts.cue, vectors), source: guessShares(counts.source, vectors) },
    words: vectors.words,
  };
}

/** The counts of some articles. */
export function countRoles(articles: readonly LabelledArticle[]): RoleCounts {
  const cue = new Map<string, Counting>();
  const source = new Map<string, Counting>();
  for (const { analysed, labels } of articles) {
    const { tokens } = analysed;
    for (let i = 0; i < tokens.count; i++) {
      const role = roleOf(labels[i]!);
      add(cue, tokens.lemma[i]!, role === 1);
      if (tokens.tag[i]!.startsWith('N')) add(source, tokens.lemma[i]!, role === 0);
    }
  }
  return { cue, source };
}

interface Counting {
  inRole: number;
  seen: number;
}

function add(counts: Map<string, Counting>, lemma: string, isInRole: boolean): void {
  const count = counts.get(lemma) ?? { inRole: 0, seen: 0 };
  counts.set(lemma, count);
  count.seen += 1;
  if (isInRole) count.inRole += 1;
}

/** The lexicon of all counts less those of one article, which must not see its own answers. */
export function lexiconWithout(learnt: LearntRoles, own: RoleCounts | null): CueLexicon {
  return {
    cue: (lemma) => classOf(learnt, 'cue', lemma, own),
    source: (lemma) => classOf(learnt, 'source', lemma, own),
  };
}

function classOf(
  { counts, guess }: LearntRoles,
  kind: keyof RoleCounts,
  lemma: string,
  own: RoleCounts | null,
): number {
  const all = counts[kind].get(lemma);
  const mine = own?.[kind].get(lemma);
  const seen = (all?.seen ?? 0) - (mine?.seen ?? 0);
  const inRole = (all?.inRole ?? 0) - (mine?.inRole ?? 0);
  const share = (inRole + guessStrength * guess[kind](lemma)) / (seen + guessStrength);
  const above = classShares[kind].findIndex((least) => share <= least);
  return above < 0 ? classShares[kind].length : above;
}

/** The lines of a weight file: line `k` holds the lemmas of class `k`; class 0 goes without saying. */
export function lexiconLines(learnt: LearntRoles, kind: keyof RoleCounts): readonly string[] {
  const lines: string[][] = [[], ...classShares[kind].map(() => [])];
  const lemmas = new Set([...learnt.counts[kind].keys(), ...learnt.words]);
  for (const lemma of [...lemmas].sort()) {
    const known = classOf(learnt, kind, lemma, null);
    if (known > 0 && !/\s/.test(lemma)) lines[known]!.push(lemma);
  }
  return lines.map((line) => line.join(' '));
}

// Counts how often each lemma is a cue or stands in a source, and makes classes of it.

import { roleOf } from '../../src/extract/attributions/labels.ts';
import type { CueLexicon } from '../../src/extract/attributions/token-traits.ts';
import type { LabelledArticle } from './labelled-article.ts';

/** Times a lemma was in the role, and times it was seen. */
interface RoleCount {
  inRole: number;
  seen: number;
}

/** Counts of one article or of all. */
export interface RoleCounts {
  readonly cue: Map<string, RoleCount>;
  readonly source: Map<string, RoleCount>;
}

/** Lemmas seen less often have no class. */
const leastSeen = 3;
/** Shares from which a lemma is in class 1, 2, 3, 4, 5. */
const cueShares = [0.01, 0.06, 0.18, 0.35, 0.6];
const sourceShares = [0.03, 0.08, 0.16, 0.3, 0.5];

/** The counts of some articles. */
export function countRoles(articles: readonly LabelledArticle[]): RoleCounts {
  const counts: RoleCounts = { cue: new Map(), source: new Map() };
  for (const { analysed, labels } of articles) {
    const { tokens } = analysed;
    for (let i = 0; i < tokens.count; i++) {
      const role = roleOf(labels[i]!);
      add(counts.cue, tokens.lemma[i]!, role === 1);
      if (tokens.tag[i]!.startsWith('N')) add(counts.source, tokens.lemma[i]!, role === 0);
    }
  }
  return counts;
}

function add(counts: Map<string, RoleCount>, lemma: string, isInRole: boolean): void {
  const count = counts.get(lemma) ?? { inRole: 0, seen: 0 };
  counts.set(lemma, count);
  count.seen += 1;
  if (isInRole) count.inRole += 1;
}

/** The lexicon of all counts less those of one article, which must not see its own answers. */
export function lexiconWithout(all: RoleCounts, own: RoleCounts | null): CueLexicon {
  return {
    cue: (lemma) => classOf(all.cue.get(lemma), own?.cue.get(lemma), cueShares),
    source: (lemma) => classOf(all.source.get(lemma), own?.source.get(lemma), sourceShares),
  };
}

function classOf(all: RoleCount | undefined, own: RoleCount | undefined, shares: readonly number[]): number {
  if (!all) return 0;
  const seen = all.seen - (own?.seen ?? 0);
  if (seen < leastSeen) return 0;
  const share = (all.inRole - (own?.inRole ?? 0)) / (seen + leastSeen);
  let found = 0;
  shares.forEach((least, k) => {
    if (share > least) found = k + 1;
  });
  return found;
}

/** The lines of a weight file: line `k` holds the lemmas of class `k`; class 0 goes without saying. */
export function lexiconLines(counts: ReadonlyMap<string, RoleCount>, kind: 'cue' | 'source'): readonly string[] {
  const lines: string[][] = [[], [], [], [], [], []];
  for (const lemma of [...counts.keys()].sort()) {
    const known = classOf(counts.get(lemma), undefined, kind === 'cue' ? cueShares : sourceShares);
    if (known > 0 && !/\s/.test(lemma)) lines[known]!.push(lemma);
  }
  return lines.map((line) => line.join(' '));
}

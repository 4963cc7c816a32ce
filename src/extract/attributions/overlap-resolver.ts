// Turns the readings of all candidates into attributions that share no token: the surer one keeps what both want.
import { contentRole, cueRole, rangesOf, sourceRole, type TokenRange } from './labels.ts';
import type { CueReading } from './passes.ts';

/** One attribution in tokens. */
export interface TokenAttribution {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly score: number;
}

/** Sources of one attribution; a third is always a mistake. */
const mostSources = 2;
/** Share of its tokens that a cue or content must keep. */
const leastKept = 0.5;

/** The attributions of a paragraph in order of their cues. */
export function resolveOverlaps(found: readonly TokenAttribution[]): readonly TokenAttribution[] {
  const wanted = found.filter(({ content }) => content.length > 0).sort((a, b) => b.score - a.score);
  const used = new Set<number>();
  const kept: TokenAttribution[] = [];
  for (const attribution of wanted) {
    const free = {
      source: cutUsed(attribution.source, used),
      cue: cutUsed(attribution.cue, used),
      content: cutUsed(attribution.content, used),
      score: attribution.score,
    };
    if (!keepsEnough(attribution.cue, free.cue) || !keepsEnough(attribution.content, free.content)) continue;
    for (const ranges of [free.source, free.cue, free.content]) {
      for (const [from, to] of ranges) for (let i = from; i < to; i++) used.add(i);
    }
    kept.push(free);
  }
  return kept.sort((a, b) => a.cue[0]![0] - b.cue[0]![0]);
}

/** A reading's labels as an attribution. */
export function toAttribution({ view, labels, score }: CueReading): TokenAttribution {
  const rangesIn = (role: number): TokenRange[] =>
    rangesOf(labels, role, 0, labels.length).map(([from, to]) => [from + view.first, to + view.first]);
  return {
    source: rangesIn(sourceRole).slice(0, mostSources),
    cue: rangesIn(cueRole),
    content: rangesIn(contentRole),
    score,
  };
}

function cutUsed(ranges: readonly TokenRange[], used: ReadonlySet<number>): readonly TokenRange[] {
  const free: TokenRange[] = [];
  for (const [from, to] of ranges) {
    for (let i = from; i < to; i++) {
      if (used.has(i)) continue;
      const start = i;
      while (i + 1 < to && !used.has(i + 1)) i++;
      free.push([start, i + 1]);
    }
  }
  return free;
}

function keepsEnough(before: readonly TokenRange[], after: readonly TokenRange[]): boolean {
  return after.length > 0 && lengthOf(after) >= lengthOf(before) * leastKept;
}

function lengthOf(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0);
}

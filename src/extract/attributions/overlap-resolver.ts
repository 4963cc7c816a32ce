// Turns the readings of all candidates into attributions that may stand side by side: of those that cannot, the surer wins.
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
/** Share of the tokens of either from which two contents are the same content, read twice: the scorer's measure. */
const sameContent = 0.5;

/** An attribution that is kept, and its tokens. */
interface Kept {
  readonly found: TokenAttribution;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  /** First and last token of cue and content. */
  readonly first: number;
  readonly last: number;
}

/**
 * The attributions of a paragraph in order of their cues. No two share a token of their cues. One may be told inside the
 * other (`Two aides said | the president had asked | for a delay`); what would cross into a surer content is cut off.
 */
export function resolveOverlaps(found: readonly TokenAttribution[]): readonly TokenAttribution[] {
  const wanted = found.filter(({ content }) => content.length > 0).sort((a, b) => b.score - a.score);
  const kept: Kept[] = [];
  for (const attribution of wanted) {
    const free = fitBeside(kept, attribution);
    if (free !== null) kept.push(free);
  }
  return kept.map((one) => one.found).sort((a, b) => a.cue[0]![0] - b.cue[0]![0]);
}

/** What of an attribution may stand beside those kept before it; null when too little is left. */
function fitBeside(kept: readonly Kept[], attribution: TokenAttribution): Kept | null {
  const cue = tokensOf(attribution.cue);
  const content = tokensOf(attribution.content);
  const sizes = [cue.size, content.size] as const;
  const [first, last] = endsOf([...attribution.cue, ...attribution.content]);
  for (const other of kept) {
    if (other.last < first || last < other.first) continue;
    removeAll(cue, other.cue);
    const shared = countShared(content, other.content);
    if (shared === 0) continue;
    const isWithin = isSubset(cue, other.content) || isSubset(other.cue, content);
    if (!isWithin && shared >= sameContent * (content.size + other.content.size - shared)) return null;
    if (shared < content.size && shared < other.content.size) removeAll(content, other.content);
  }
  if (cue.size === 0 || cue.size < sizes[0] * leastKept || content.size < sizes[1] * leastKept) return null;
  return { found: { ...attribution, cue: toRanges(cue), content: toRanges(content) }, cue, content, first, last };
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

/** First and last token. */
function endsOf(ranges: readonly TokenRange[]): readonly [number, number] {
  return ranges.reduce(
    ([first, last], [from, to]) => [Math.min(first, from), Math.max(last, to - 1)],
    [Number.POSITIVE_INFINITY, -1],
  );
}

/** In text order. */
function tokensOf(ranges: readonly TokenRange[]): Set<number> {
  const tokens = new Set<number>();
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) for (let i = from; i < to; i++) tokens.add(i);
  return tokens;
}

function toRanges(tokens: ReadonlySet<number>): readonly TokenRange[] {
  const ranges: [number, number][] = [];
  for (const token of tokens) {
    const last = ranges[ranges.length - 1];
    if (last && last[1] === token) last[1]++;
    else ranges.push([token, token + 1]);
  }
  return ranges;
}

function removeAll(tokens: Set<number>, others: ReadonlySet<number>): void {
  for (const token of others) tokens.delete(token);
}

function countShared(tokens: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let count = 0;
  for (const token of others) if (tokens.has(token)) count++;
  return count;
}

function isSubset(tokens: ReadonlySet<number>, of: ReadonlySet<number>): boolean {
  for (const token of tokens) if (!of.has(token)) return false;
  return tokens.size > 0;
}

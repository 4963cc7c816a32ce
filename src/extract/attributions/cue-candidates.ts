// Which stretches of a paragraph are worth asking about: the cues of the first pass, and near misses.
import {
  beginLabel,
  contentRole,
  cueRole,
  insideLabel,
  labelCount,
  rangesOf,
  sourceRole,
  type TokenRange,
} from './labels.ts';

/** What the first pass says of each token. */
export interface FirstPass {
  readonly labels: Uint8Array;
  /** Probabilities of being in a source, a cue, a content. */
  readonly source: Float32Array;
  readonly cue: Float32Array;
  readonly content: Float32Array;
}

/** A possible cue. */
export interface CueCandidate {
  readonly first: number;
  readonly end: number;
  /** 1 when the best labels say cue, 0 when only its probability speaks for it. */
  readonly isBest: 0 | 1;
}

/** Probability of being in a cue from which a token that is not labelled so is asked about all the same, in training. */
export const nearMiss = 0.15;

/** The same in reading: asking about fewer costs nothing on PolNeAR dev (cues 65.2 and 65.3) and saves a fifth of the time. */
const askedFrom = 0.3;

/** An empty first pass over `count` tokens. */
export function createFirstPass(count: number): FirstPass {
  return {
    labels: new Uint8Array(count),
    source: new Float32Array(count),
    cue: new Float32Array(count),
    content: new Float32Array(count),
  };
}

/** Writes the labels and probabilities of the paragraph that begins at token `first`. */
export function recordParagraph(
  pass: FirstPass,
  first: number,
  length: number,
  labels: Uint8Array,
  marginals: Float64Array,
): void {
  for (let k = 0; k < length; k++) {
    const q = k * labelCount;
    const sum = (role: number): number => marginals[q + beginLabel(role)]! + marginals[q + insideLabel(role)]!;
    pass.labels[first + k] = labels[k]!;
    pass.source[first + k] = sum(sourceRole);
    pass.cue[first + k] = sum(cueRole);
    pass.content[first + k] = sum(contentRole);
  }
}

/** The candidates among the tokens of one paragraph `[first, end)`, in text order. */
export function findCueCandidates(
  pass: FirstPass,
  first: number,
  end: number,
  least = askedFrom,
): readonly CueCandidate[] {
  const found: CueCandidate[] = rangesOf(pass.labels, cueRole, first, end).map((range) => toCandidate(range, 1));
  const isCue = (i: number): boolean =>
    pass.labels[i] === beginLabel(cueRole) || pass.labels[i] === insideLabel(cueRole);
  for (let i = first; i < end; i++) {
    if (pass.cue[i]! <= least || isCue(i) || (i > first && isCue(i - 1))) continue;
    const from = i;
    while (i + 1 < end && pass.cue[i + 1]! > least && !isCue(i + 1)) i++;
    if (!(i + 1 < end && isCue(i + 1))) found.push(toCandidate([from, i + 1], 0));
  }
  return found.sort((a, b) => a.first - b.first);
}

function toCandidate([first, end]: TokenRange, isBest: 0 | 1): CueCandidate {
  return { first, end, isBest };
}

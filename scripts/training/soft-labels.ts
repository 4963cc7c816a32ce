// Mixes gold labels with what the teacher says, so that a doubtful label pulls less than a plain one.
import type { CueCandidate } from '../../src/extract/attributions/cue-candidates.ts';
import {
  beginLabel,
  contentRole,
  cueRole,
  insideLabel,
  labelCount,
  outsideLabel,
  sourceRole,
} from '../../src/extract/attributions/labels.ts';
import type { Lesson, TaughtReading } from './teacher.ts';

/** Shares of the labels of each token, row by row. */
export type LabelShares = Float32Array;

const otherLabels = [sourceRole, contentRole].flatMap((role) => [beginLabel(role), insideLabel(role)]);

/** What the first pass should say of the tokens from `first` on: cues by the network's first look, the rest by its readings. */
export function paragraphShares(lesson: Lesson, labels: Uint8Array, first: number, trust: number): LabelShares {
  const shares = new Float32Array(labels.length * labelCount);
  const looked = new Uint8Array(labels.length);
  for (const reading of lesson.readings) addReading(reading, shares, looked, first, otherLabels);
  labels.forEach((_, k) => {
    const at = k * labelCount;
    const begin = lesson.begin[first + k]!;
    const inside = lesson.inside[first + k]!;
    const room = Math.max(0, 1 - begin - inside);
    const others = otherLabels.reduce((sum, label) => sum + shares[at + label]!, 0);
    if (others > room) for (const label of otherLabels) shares[at + label]! *= room / others;
    shares[at + beginLabel(cueRole)] = begin;
    shares[at + insideLabel(cueRole)] = inside;
  });
  return mixWithGold(shares, labels, looked, trust);
}

const allLabels = Array.from({ length: labelCount - 1 }, (_, k) => k + 1);

/** What the later passes should say of the tokens from `first` on around a candidate. */
export function cueShares(
  lesson: Lesson,
  candidate: CueCandidate,
  labels: Uint8Array,
  first: number,
  trust: number,
): LabelShares {
  const shares = new Float32Array(labels.length * labelCount);
  const reading = findSameCue(lesson, candidate);
  // No reading means that the teacher sees no cue here: it speaks for all tokens.
  const looked = new Uint8Array(labels.length).fill(reading === null ? 1 : 0);
  if (reading !== null) addReading(reading, shares, looked, first, allLabels);
  return mixWithGold(shares, labels, looked, trust);
}

/** The reading that shares most tokens with the candidate. */
function findSameCue({ readings }: Lesson, candidate: CueCandidate): TaughtReading | null {
  let best: TaughtReading | null = null;
  let most = 0;
  for (const reading of readings) {
    const shared = Math.min(reading.end, candidate.end) - Math.max(reading.first, candidate.first);
    if (shared > most || (shared === most && shared > 0 && best !== null && reading.validity > best.validity)) {
      best = reading;
      most = shared;
    }
  }
  return best;
}

function addReading(
  reading: TaughtReading,
  shares: LabelShares,
  looked: Uint8Array,
  first: number,
  labels: readonly number[],
): void {
  for (let k = 0; k < reading.shares.length / labelCount; k++) {
    const token = reading.from + k - first;
    if (token < 0 || token >= looked.length) continue;
    looked[token] = 1;
    for (const label of labels) {
      shares[token * labelCount + label]! += reading.validity * reading.shares[k * labelCount + label]!;
    }
  }
}

/** Fills in what is outside of all roles, and leaves `trust` of each token to the teacher. */
function mixWithGold(shares: LabelShares, labels: Uint8Array, looked: Uint8Array, trust: number): LabelShares {
  labels.forEach((gold, k) => {
    const row = shares.subarray(k * labelCount, (k + 1) * labelCount);
    // The network looks 64 tokens far: of the rest of a long quotation it says nothing, and gold alone counts.
    const share = looked[k] || !otherLabels.includes(gold) ? trust : 0;
    const inRoles = row.reduce((sum, one) => sum + one, 0);
    const scale = share / Math.max(1, inRoles);
    for (let label = 0; label < labelCount; label++) row[label]! *= scale;
    row[outsideLabel] = share * Math.max(0, 1 - inRoles);
    row[gold]! += 1 - share;
  });
  return shares;
}

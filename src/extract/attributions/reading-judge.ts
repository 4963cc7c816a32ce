// Says how likely a reading is right in all three roles: an additive model over what the passes leave behind.
import { logistic } from '../../base/logistic.ts';
import { beginLabel, contentRole, cueRole, insideLabel, roles, sourceRole } from './labels.ts';
import type { CueReading } from './passes.ts';
import type { TokenTraits } from './token-traits.ts';

/** Classes of one feature. */
const classCount = 12;
/** Features of a reading; each class of each has one weight. */
export const judgeFeatureCount = 18;
export const judgeWeightCount = judgeFeatureCount * classCount * classCount;

/** Readings less likely than this to be cues at all are not judged: hardly any of them is right. */
export const leastScore = 0.02;

/** The readings worth a judgement, with the probability of being right as their score. */
export function judgeReadings(
  weights: Float32Array,
  t: TokenTraits,
  readings: readonly CueReading[],
): readonly CueReading[] {
  const features = new Int32Array(judgeFeatureCount);
  return readings
    .filter((reading) => reading.score >= leastScore)
    .map((reading) => {
      fillJudgeFeatures(t, reading, readings.length, features);
      return { ...reading, score: judgeReading(weights, features) };
    });
}

/** Fills `out` with the index of the weight of each feature. */
export function fillJudgeFeatures(t: TokenTraits, reading: CueReading, candidates: number, out: Int32Array): void {
  const { view, score } = reading;
  const source = expectedOverlap(reading, sourceRole);
  const cue = expectedOverlap(reading, cueRole);
  const content = expectedOverlap(reading, contentRole);
  const form = formOf(t, reading);
  const sourceSize = sizeClass(countRole(reading, sourceRole));
  const cueSize = sizeClass(countRole(reading, cueRole));
  const contentSize = sizeClass(countRole(reading, contentRole));
  const sure = shareClass(score);
  const least = shareClass(Math.min(source, cue, content));
  const all = shareClass(source * cue * content);
  const lexical = t.cue[view.head]!;
  const verb = t.verb[view.head]!;
  const pairs: readonly (readonly [number, number])[] = [
    [sure, 0],
    [shareClass(source), Math.min(1, sourceSize)],
    [shareClass(cue), 0],
    [shareClass(content), form],
    [least, form],
    [all, form],
    [sure, least],
    [sure, shareClass(source)],
    [sure, shareClass(content)],
    [shareClass(source), shareClass(content)],
    [lexical, sure],
    [contentSize, shareClass(content)],
    [sourceSize, shareClass(source)],
    [cueSize, shareClass(cue)],
    [Math.min(candidates, 6), sure],
    [lexical + 6 * view.candidate.isBest, verb],
    [contentSize, form],
    [all, Math.min(candidates, 6)],
  ];
  pairs.forEach(([a, b], k) => {
    out[k] = (k * classCount + a) * classCount + b;
  });
}

/** Probability that a reading is right. */
export function judgeReading(weights: Float32Array, features: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < judgeFeatureCount; k++) sum += weights[features[k]!]!;
  return logistic(sum);
}

/** Overlap that a role's range may be expected to have with the true one, given that the candidate is a cue. */
function expectedOverlap({ labels, chances, score }: CueReading, role: number): number {
  const sure = Math.max(score, 1e-3);
  let shared = 0;
  let united = 0;
  let any = 0;
  for (let k = 0; k < labels.length; k++) {
    const chance = Math.min(1, chances[k * roles.length + role]! / sure);
    const isIn = labels[k] === beginLabel(role) || labels[k] === insideLabel(role);
    if (isIn) shared += chance;
    united += isIn ? 1 : chance;
    if (chance > any) any = chance;
  }
  return united > 0.5 ? shared / united : 1 - any;
}

function countRole({ labels }: CueReading, role: number): number {
  let count = 0;
  for (const label of labels) if (label === beginLabel(role) || label === insideLabel(role)) count++;
  return count;
}

function sizeClass(count: number): number {
  if (count < 4) return count;
  if (count < 7) return 4;
  if (count < 12) return 5;
  if (count < 20) return 6;
  return count < 35 ? 7 : 8;
}

/** Twelve classes, finer towards certainty. */
function shareClass(share: number): number {
  if (share < 0.5) return Math.floor(share * 8);
  if (share < 0.9) return 4 + Math.floor((share - 0.5) * 10);
  if (share < 0.95) return 8;
  if (share < 0.98) return 9;
  return share < 0.995 ? 10 : 11;
}

/** 0 indirect, 1 mixed, 2 direct. */
function formOf(t: TokenTraits, { view, labels }: CueReading): number {
  let quoted = 0;
  let all = 0;
  for (let k = 0; k < labels.length; k++) {
    if (labels[k] !== beginLabel(contentRole) && labels[k] !== insideLabel(contentRole)) continue;
    all++;
    if (t.quotation[view.first + k]! > 0) quoted++;
  }
  if (quoted === 0) return 0;
  return quoted >= 0.9 * all ? 2 : 1;
}

// Learns how likely a reading is right, from readings of articles that the passes have not seen.
import { resolveOverlaps, toAttribution } from '../../src/extract/attributions/overlap-resolver.ts';
import type { CueReading } from '../../src/extract/attributions/passes.ts';
import {
  fillJudgeFeatures,
  judgeFeatureCount,
  judgeReading,
  judgeReadings,
  judgeWeightCount,
  leastScore,
} from '../../src/extract/attributions/reading-judge.ts';
import type { TokenTraits } from '../../src/extract/attributions/token-traits.ts';
import type { LabelledArticle } from './labelled-article.ts';
import { isRight } from './match-judge.ts';
import { createRandom } from './random.ts';

/** Readings of an article, paragraph by paragraph. */
export interface ReadArticle {
  readonly article: LabelledArticle;
  readonly traits: TokenTraits;
  readonly readings: readonly (readonly CueReading[])[];
}

/** A judge: its weights, the lowest probability that is shown, and the certainty curve. */
export interface TrainedJudge {
  readonly weights: Float32Array;
  readonly threshold: number;
  /** Ascending probabilities and the share that is right, in turn. */
  readonly calibration: readonly number[];
}

/** More epochs learn the articles by heart: F1 on others 56.1 with two, 55.9 with ten. */
const epochs = 2;
const learningRate = 0.1;
const decay = 1e-4;
/** Readings judged less likely than this are never shown. */
const leastShown = 0.05;
/** Points of the certainty curve. */
const curvePoints = 20;

/** Parts of the articles; each is judged by what the others taught, to choose the threshold and the curve. */
const parts = 3;

/** Trains the judge; the threshold with the best F1 and the curve come from judges that have not seen the article. */
export function trainJudge(read: readonly ReadArticle[], goldCount: number): TrainedJudge {
  const examples = read.map(toExamples);
  const judges = Array.from({ length: parts }, (_, part) =>
    fitWeights(examples.filter((_, i) => i % parts !== part).flat()),
  );
  const shown = read.flatMap(({ article, traits, readings }, i) =>
    readings
      .flatMap((list) => {
        const judged = judgeReadings(judges[i % parts]!, traits, list).map(toAttribution);
        const likely = judged.filter(({ score }) => score > leastShown);
        return resolveOverlaps(likely);
      })
      .map((found) => ({ score: found.score, isRight: isRight(article, found) })),
  );
  const weights = fitWeights(examples.flat());
  return { weights, threshold: bestThreshold(shown, goldCount), calibration: fitCurve(shown) };
}

interface Example {
  readonly features: Int32Array;
  readonly isRight: boolean;
}

function toExamples({ article, traits, readings }: ReadArticle): Example[] {
  return readings.flatMap((list) =>
    list
      .filter((reading) => reading.score >= leastScore)
      .map((reading) => {
        const features = new Int32Array(judgeFeatureCount);
        fillJudgeFeatures(traits, reading, list.length, features);
        const found = toAttribution(reading);
        return { features, isRight: found.content.length > 0 && isRight(article, found) };
      }),
  );
}

function fitWeights(examples: readonly Example[]): Float32Array {
  const weights = new Float32Array(judgeWeightCount);
  const squares = new Float32Array(judgeWeightCount);
  const random = createRandom(3);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    for (const i of order) {
      const { features, isRight: wanted } = examples[i]!;
      const gradient = judgeReading(weights, features) - (wanted ? 1 : 0);
      for (const k of features) {
        const slope = gradient + decay * weights[k]!;
        squares[k]! += slope * slope;
        weights[k]! -= (learningRate * slope) / (Math.sqrt(squares[k]!) + 0.1);
      }
    }
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

/** A judged attribution and whether it is right. */
export interface Shown {
  readonly score: number;
  readonly isRight: boolean;
}

/**
 * The score from which showing gives the best F1; with `slack` the highest that comes so near to it, since between
 * thresholds that no measurement can tell apart the one that shows less that is wrong is better.
 */
export function bestThreshold(shown: readonly Shown[], goldCount: number, slack = 0): number {
  const sorted = [...shown].sort((a, b) => b.score - a.score);
  let right = 0;
  const points = sorted.map(({ score, isRight }, i) => {
    if (isRight) right++;
    return { score, f1: (2 * right) / (i + 1 + goldCount) };
  });
  const best = points.reduce((most, { f1 }) => Math.max(most, f1), 0);
  const threshold = points.find(({ f1 }) => f1 >= best - slack)?.score ?? 0.5;
  return Math.round(threshold * 1000) / 1000;
}

/** Isotonic regression (pool adjacent violators), thinned to a few points. */
export function fitCurve(shown: readonly Shown[]): readonly number[] {
  const sorted = [...shown].sort((a, b) => a.score - b.score);
  const size = Math.ceil(sorted.length / curvePoints);
  const pools: { score: number; right: number; count: number }[] = [];
  for (let at = 0; at < sorted.length; at += size) {
    const part = sorted.slice(at, at + size);
    const pool = {
      score: part.reduce((sum, { score }) => sum + score, 0),
      right: part.filter((item) => item.isRight).length,
      count: part.length,
    };
    pools.push(pool);
    for (;;) {
      const last = pools[pools.length - 1]!;
      const before = pools[pools.length - 2];
      if (!before || before.right / before.count <= last.right / last.count) break;
      before.score += last.score;
      before.right += last.right;
      before.count += last.count;
      pools.pop();
    }
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return pools.flatMap(({ score, right, count }) => [round(score / count), round(right / count)]);
}

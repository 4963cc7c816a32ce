// Learns when two sentences are of one act of speech, from sentences that two translators put into English.
import { readFileSync } from 'node:fs';
import { loadWordVectors } from '../../src/actions/load-comparers.ts';
import { logistic } from '../../src/base/logistic.ts';
import { comparePair, pairFeatureNames } from '../../src/compare/utterance/pair-features.ts';
import type { PairWeights } from '../../src/compare/utterance/pair-score.ts';
import { readWording, type Wording } from '../../src/compare/utterance/wording.ts';
import { corporaFolder } from './corpora.ts';
import { createRandom } from './random.ts';

const vectors = await loadWordVectors();

/** A text made ready for comparison. */
export function prepareText(text: string): Wording {
  return readWording(text, vectors);
}

/** Sentences in two translations: line by line the same utterance. */
export interface DoubleTranslation {
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/** A sentence with what it might be the same as. */
export interface PairQuestion {
  readonly features: readonly Float64Array[];
  /** Index of the candidate that is the same utterance; -1 when none is. */
  readonly answer: number;
}

/** Reads the two translations of a language pair: `de-en`. */
export function readDoubleTranslation(pair: string): DoubleTranslation {
  const read = (reference: string): string[] =>
    readFileSync(`${corporaFolder()}/wmt21-double-translations/newstest2021.${pair}.ref.${reference}.en`, 'utf8')
      .trimEnd()
      .split('\n');
  return { a: read('A'), b: read('B') };
}

/** Candidates that a sentence is compared with: those with most rare words in common. */
const candidates = 40;
/** Questions of one corpus: each sentence of either translation against the other. */
export function askPairs({ a, b }: DoubleTranslation): readonly PairQuestion[] {
  const [wordsA, wordsB] = [a.map(prepareText), b.map(prepareText)];
  return [...ask(wordsA, indexPool(wordsB)), ...ask(wordsB, indexPool(wordsA))];
}

interface Pool {
  readonly wordings: readonly Wording[];
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

function indexPool(wordings: readonly Wording[]): Pool {
  const holders = new Map<string, number[]>();
  wordings.forEach(({ distinct }, i) => {
    for (const { stem } of distinct) holders.set(stem, [...(holders.get(stem) ?? []), i]);
  });
  return { wordings, holders };
}

/** The n-th sentence has the n-th of the pool as its like. */
function ask(sentences: readonly Wording[], pool: Pool): PairQuestion[] {
  return sentences.map((sentence, at) => {
    const found = retrieve(sentence, pool);
    const pairs = found.flatMap((i) => {
      const features = comparePair(sentence, pool.wordings[i]!, vectors);
      return features === null ? [] : [{ i, features }];
    });
    return { features: pairs.map(({ features }) => features), answer: pairs.findIndex(({ i }) => i === at) };
  });
}

function retrieve(sentence: Wording, { wordings, holders }: Pool): readonly number[] {
  const shared = new Float64Array(wordings.length);
  for (const { stem, weight } of sentence.distinct) for (const i of holders.get(stem) ?? []) shared[i]! += weight ** 2;
  const worth = shared.map((sum, i) => sum / Math.sqrt(4 * wordings[i]!.weight + 10));
  return [...worth.keys()].sort((x, y) => worth[y]! - worth[x]!).slice(0, candidates);
}

const hiddenUnits = 8;
const epochs = 8;
const batch = 16;
const firstRate = 0.01;
const lastRate = 0.0005;
const decay = 1e-4;
/** How much the ranking of one sentence's candidates counts beside the answer for each pair. */
const rankingShare = 0.5;

/** Networks trained from other beginnings, whose mean is kept: one network with more units. */
const networks = 3;

/** Trains with Adam; the same questions give the same weights. */
export function trainPairs(questions: readonly PairQuestion[], log: (line: string) => void = () => {}): PairWeights {
  const count = pairFeatureNames.length;
  const standard = standardise(questions, count);
  const trained = Array.from({ length: networks }, (_, k) => {
    log(`same utterance: network ${k + 1} of ${networks}`);
    return trainNetwork(questions, standard, k + 1);
  });
  return {
    ...standard,
    direct: trained[0]!.direct.map((_, i) =>
      round(trained.reduce((sum, { direct }) => sum + direct[i]!, 0) / networks),
    ),
    units: trained.flatMap(({ units }) => units.map((unit) => [...unit.slice(0, -1), round(unit.at(-1)! / networks)])),
  };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function trainNetwork(
  questions: readonly PairQuestion[],
  { mean, scale }: Pick<PairWeights, 'mean' | 'scale'>,
  seed: number,
): Pick<PairWeights, 'direct' | 'units'> {
  const count = pairFeatureNames.length;
  const data = questions.map(({ features, answer }) => ({
    inputs: features.map((values) => values.map((value, i) => (value - mean[i]!) * scale[i]!)),
    answer,
  }));
  const random = createRandom(seed);
  const stride = count + 2;
  const size = count + 1 + hiddenUnits * stride;
  const weights = Float64Array.from({ length: size }, (_, i) => (i <= count ? 0 : (random.next() - 0.5) * 0.6));
  const [gradient, first, second] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const hidden = new Float64Array(hiddenUnits);
  const weigh = (x: Float64Array, from: number): number => {
    let sum = weights[from + count]!;
    for (let i = 0; i < count; i++) sum += weights[from + i]! * x[i]!;
    return sum;
  };
  const forward = (x: Float64Array): number => {
    let sum = weigh(x, 0);
    for (let k = 0; k < hiddenUnits; k++) {
      const from = count + 1 + k * stride;
      hidden[k] = Math.tanh(weigh(x, from));
      sum += weights[from + count + 1]! * hidden[k]!;
    }
    return sum;
  };
  const backward = (x: Float64Array, error: number): void => {
    forward(x);
    for (let i = 0; i < count; i++) gradient[i]! += error * x[i]!;
    gradient[count]! += error;
    for (let k = 0; k < hiddenUnits; k++) {
      const from = count + 1 + k * stride;
      gradient[from + count + 1]! += error * hidden[k]!;
      const inner = error * weights[from + count + 1]! * (1 - hidden[k]! ** 2);
      for (let i = 0; i < count; i++) gradient[from + i]! += inner * x[i]!;
      gradient[from + count]! += inner;
    }
  };
  let steps = 0;
  const step = (rate: number): void => {
    steps += 1;
    for (let i = 0; i < size; i++) {
      const slope = gradient[i]! / batch + decay * weights[i]!;
      first[i] = 0.9 * first[i]! + 0.1 * slope;
      second[i] = 0.999 * second[i]! + 0.001 * slope ** 2;
      const size1 = first[i]! / (1 - 0.9 ** steps);
      const size2 = Math.sqrt(second[i]! / (1 - 0.999 ** steps));
      weights[i]! -= (rate * size1) / (size2 + 1e-8);
    }
    gradient.fill(0);
  };
  const order = [...data.keys()];
  for (let epoch = 0; epoch < epochs; epoch++) {
    random.shuffle(order);
    const rate = firstRate * (1 - epoch / epochs) + lastRate;
    order.forEach((at, n) => {
      const { inputs, answer } = data[at]!;
      const scores = inputs.map(forward);
      const top = Math.max(...scores);
      const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0);
      inputs.forEach((x, j) => {
        const wanted = j === answer ? 1 : 0;
        const ranking = answer < 0 ? 0 : Math.exp(scores[j]! - top) / total - wanted;
        const error = logistic(scores[j]!) - wanted + rankingShare * ranking;
        if (Math.abs(error) > 1e-4) backward(x, error);
      });
      if (n % batch === batch - 1) step(rate);
    });
  }
  const part = (from: number, length: number): number[] => Array.from(weights.subarray(from, from + length), round);
  return {
    direct: part(0, count + 1),
    units: Array.from({ length: hiddenUnits }, (_, k) => part(count + 1 + k * stride, stride)),
  };
}

function standardise(questions: readonly PairQuestion[], count: number): Pick<PairWeights, 'mean' | 'scale'> {
  const [sum, squares] = [new Float64Array(count), new Float64Array(count)];
  let rows = 0;
  for (const { features } of questions)
    for (const values of features) {
      rows += 1;
      values.forEach((value, i) => {
        sum[i]! += value;
        squares[i]! += value ** 2;
      });
    }
  const mean = Array.from(sum, (value) => Number((value / rows).toFixed(4)));
  const scale = Array.from(squares, (value, i) => {
    const spread = Math.sqrt(Math.max(0, value / rows - mean[i]! ** 2));
    return Number((spread > 1e-6 ? 1 / spread : 1).toFixed(4));
  });
  return { mean, scale };
}

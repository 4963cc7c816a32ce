// Trains the three passes over attributions, each on outputs of passes that have not seen the article.

import { encodeWeightFile } from '../../src/base/weight-file.ts';
import { noTables } from '../../src/base/weight-tables.ts';
import { type ChainModel, readChainModel } from '../../src/extract/attributions/chain-model.ts';
import {
  type CueCandidate,
  createFirstPass,
  type FirstPass,
  findCueCandidates,
  nearMiss,
} from '../../src/extract/attributions/cue-candidates.ts';
import {
  cueEdgeBefore,
  cueEdgeCount,
  fillCueFeatures,
  rangesByRole,
  viewCue,
} from '../../src/extract/attributions/cue-features.ts';
import { FeatureBuffer } from '../../src/extract/attributions/feature-buffer.ts';
import { beginLabel, insideLabel, roleOf } from '../../src/extract/attributions/labels.ts';
import {
  edgeBefore,
  fillParagraphFeatures,
  paragraphEdgeCount,
} from '../../src/extract/attributions/paragraph-features.ts';
import {
  type CueReading,
  claimsOf,
  createPassMemory,
  gatherClaims,
  labelParagraph,
  readCandidates,
} from '../../src/extract/attributions/passes.ts';
import { findReadingUnits } from '../../src/extract/attributions/reading-unit.ts';
import { makeTraits, type TokenTraits } from '../../src/extract/attributions/token-traits.ts';
import type { AnalysedText } from '../../src/model/analysed-text.ts';
import {
  type ChainOptions,
  pruneChain,
  type TrainedChain,
  type TrainingSequence,
  trainChain,
} from './chain-trainer.ts';
import type { WordVectors } from './encoder-embeddings.ts';
import { type ReadArticle, trainJudge } from './judge-trainer.ts';
import { type LabelledArticle, mendInsides } from './labelled-article.ts';
import { countRoles, type LearntRoles, learnRoles, lexiconLines, lexiconWithout } from './lexicon-trainer.ts';
import { cueShares, paragraphShares } from './soft-labels.ts';

/** Settings of the three passes. */
export interface AttributionSettings {
  readonly folds: number;
  /** Share of the teacher in what is learnt from articles with gold attributions. */
  readonly trust: number;
  readonly paragraph: Omit<ChainOptions, 'edgeCount' | 'log'>;
  readonly cue: Omit<ChainOptions, 'edgeCount' | 'log'>;
  readonly rival: Omit<ChainOptions, 'edgeCount' | 'log'>;
  /** Tell which words are used alike. */
  readonly vectors: WordVectors;
  readonly log: (line: string) => void;
  /** Gives back the part `name` as trained before, or trains it. */
  readonly keep: (name: string, make: () => TrainedChain) => TrainedChain;
}

const memory = createPassMemory();
/** Near misses that the passes learn from: more than are asked about at run time, so that they know what is none. */
const learntNearMiss = 0.07;

/** A trained pass as it will be at run time, 8-bit weights and all. */
function asModel(trained: TrainedChain): ChainModel {
  const sections = new Map([
    ['pass-hot', trained.hot],
    ['pass-cold', trained.cold],
  ]);
  return readChainModel({ head: { pass: trained.numbers }, sections, tables: noTables }, 'pass');
}

/** Sequences of the first pass. */
function paragraphSequences(article: LabelledArticle, t: TokenTraits): TrainingSequence[] {
  const buffer = new FeatureBuffer();
  return findReadingUnits(article.analysed).map(([first, end]) => {
    buffer.clear();
    fillParagraphFeatures(t, first, end, buffer);
    const labels = article.labels.slice(first, end);
    mendInsides(labels);
    const shares = article.lesson && paragraphShares(article.lesson, labels, first, article.trust);
    return takeSequence(buffer, { labels, shares }, (k) => edgeBefore(t, first + k));
  });
}

function takeSequence(
  buffer: FeatureBuffer,
  { labels, shares }: Pick<TrainingSequence, 'labels' | 'shares'>,
  edgeOf: (k: number) => number,
): TrainingSequence {
  const offsets = buffer.offsets.slice(0, buffer.tokens + 1);
  return {
    features: buffer.values.slice(0, offsets[buffer.tokens]!),
    offsets,
    edges: Uint8Array.from({ length: labels.length }, (_, k) => edgeOf(k)),
    labels,
    shares,
  };
}

/** The first pass over an article. */
function firstPassOf(model: ChainModel, analysed: AnalysedText, t: TokenTraits): FirstPass {
  const pass = createFirstPass(t.count);
  for (const [first, end] of findReadingUnits(analysed)) labelParagraph(model, t, first, end, pass, memory);
  return pass;
}

/** Readings of all candidates, paragraph by paragraph. */
function readingsOf(
  cue: ChainModel,
  rival: ChainModel | null,
  analysed: AnalysedText,
  t: TokenTraits,
  pass: FirstPass,
  least: number,
): readonly (readonly CueReading[])[] {
  return findReadingUnits(analysed).map(([first, end]) =>
    readCandidates({ cue, rival }, t, first, end, pass, memory, least),
  );
}

/** Sequences of the second pass, or of the third where readings of the second are given. */
function cueSequences(
  article: LabelledArticle,
  t: TokenTraits,
  pass: FirstPass,
  readings: readonly (readonly CueReading[])[] | null,
): TrainingSequence[] {
  const buffer = new FeatureBuffer();
  return findReadingUnits(article.analysed).flatMap(([first, end], p) => {
    const ranges = rangesByRole(pass, first, end);
    const board = readings ? gatherClaims(readings[p]!, first, end) : null;
    return findCueCandidates(pass, first, end, learntNearMiss).map((candidate, id) => {
      const view = viewCue(t, pass, candidate, first, end);
      buffer.clear();
      const claims = board && readings ? claimsOf(readings[p]![id]!, id, board) : null;
      fillCueFeatures(t, pass, ranges, view, claims, buffer);
      const labels = labelsFor(article, candidate, view.first, view.end);
      const shares = article.lesson && cueShares(article.lesson, candidate, labels, view.first, article.trust);
      return takeSequence(buffer, { labels, shares }, (k) => cueEdgeBefore(t, view, view.first + k));
    });
  });
}

/** Labels of the gold attribution whose cue the candidate touches most; all outside when there is none. */
function labelsFor(article: LabelledArticle, candidate: CueCandidate, first: number, end: number): Uint8Array {
  const labels = new Uint8Array(end - first);
  const votes = new Map<number, number>();
  for (let i = candidate.first; i < candidate.end; i++) {
    if (roleOf(article.labels[i]!) === 1) votes.set(article.owner[i]!, (votes.get(article.owner[i]!) ?? 0) + 1);
  }
  const [winner] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!winner) return labels;
  article.gold[winner[0]]!.forEach((ranges, role) => {
    for (const [from, to] of ranges) {
      const start = Math.max(from, first);
      for (let i = start; i < Math.min(to, end); i++) {
        if (labels[i - first] === 0) labels[i - first] = i === start ? beginLabel(role) : insideLabel(role);
      }
    }
  });
  mendInsides(labels);
  return labels;
}

/** What jackknifing leaves for each article. */
interface PreparedArticle {
  readonly article: LabelledArticle;
  readonly traits: TokenTraits;
  readonly pass: FirstPass;
}

/** Trains the first pass on some articles, whose traits leave out what the article itself adds to the lexicon. */
function trainParagraphPass(
  articles: readonly LabelledArticle[],
  settings: AttributionSettings,
  name: string,
): { roles: LearntRoles; chain: TrainedChain } {
  const roles = learnRoles(articles, settings.vectors);
  const makeSequences = (): TrainingSequence[] =>
    articles.flatMap((article) =>
      // An article must not see its own answers in the lexicon.
      paragraphSequences(article, makeTraits(article.analysed, lexiconWithout(roles, countRoles([article])))),
    );
  return {
    roles,
    chain: settings.keep(`paragraph-${name}`, () =>
      trainChain(makeSequences(), { ...settings.paragraph, edgeCount: paragraphEdgeCount, log: settings.log }),
    ),
  };
}

/** Each article with a first pass by models that have not seen it. */
function jackknifeParagraphPass(
  articles: readonly LabelledArticle[],
  settings: AttributionSettings,
): readonly PreparedArticle[] {
  const prepared: PreparedArticle[] = new Array(articles.length);
  for (let fold = 0; fold < settings.folds; fold++) {
    const { roles, chain } = trainParagraphPass(
      articles.filter((_, i) => i % settings.folds !== fold),
      { ...settings, log: () => {} },
      `${fold}`,
    );
    const model = asModel(chain);
    articles.forEach((article, i) => {
      if (i % settings.folds !== fold) return;
      const traits = makeTraits(article.analysed, lexiconWithout(roles, null));
      prepared[i] = { article, traits, pass: firstPassOf(model, article.analysed, traits) };
    });
    settings.log(`paragraph pass, fold ${fold + 1} of ${settings.folds}`);
  }
  return prepared;
}

/** Trains the second pass on prepared articles. */
function trainCuePass(prepared: readonly PreparedArticle[], settings: AttributionSettings, name: string): TrainedChain {
  return settings.keep(`cue-${name}`, () => {
    const sequences = prepared.flatMap(({ article, traits, pass }) => cueSequences(article, traits, pass, null));
    return trainChain(sequences, { ...settings.cue, edgeCount: cueEdgeCount, log: settings.log });
  });
}

/** Second-pass models, one for each part of the articles that it has not seen. */
function trainCueFolds(prepared: readonly PreparedArticle[], settings: AttributionSettings): readonly ChainModel[] {
  return Array.from({ length: settings.folds }, (_, fold) => {
    settings.log(`cue pass, fold ${fold + 1} of ${settings.folds}`);
    const others = prepared.filter((_, i) => i % settings.folds !== fold);
    return asModel(trainCuePass(others, { ...settings, log: () => {} }, `${fold}`));
  });
}

/** Sequences of the third pass per article, from second passes that have not seen it. */
function rivalSequences(
  prepared: readonly PreparedArticle[],
  cueFolds: readonly ChainModel[],
): readonly (readonly TrainingSequence[])[] {
  return prepared.map(({ article, traits, pass }, i) => {
    const readings = readingsOf(cueFolds[i % cueFolds.length]!, null, article.analysed, traits, pass, learntNearMiss);
    return cueSequences(article, traits, pass, readings);
  });
}

/** Trains the third pass. */
function trainRivalPass(
  sequences: () => readonly TrainingSequence[],
  settings: AttributionSettings,
  name: string,
): TrainedChain {
  return settings.keep(`rival-${name}`, () =>
    trainChain(sequences(), { ...settings.rival, edgeCount: cueEdgeCount, log: settings.log }),
  );
}

/** Readings of all articles with gold attributions, by second and third passes that have not seen them. */
function jackknifeReadings(
  prepared: readonly PreparedArticle[],
  cueFolds: readonly ChainModel[],
  sequences: readonly (readonly TrainingSequence[])[],
  settings: AttributionSettings,
): readonly ReadArticle[] {
  const read: ReadArticle[] = [];
  cueFolds.forEach((cue, fold) => {
    settings.log(`rival pass, fold ${fold + 1} of ${cueFolds.length}`);
    const others = (): readonly TrainingSequence[] => sequences.filter((_, i) => i % cueFolds.length !== fold).flat();
    const rival = asModel(trainRivalPass(others, { ...settings, log: () => {} }, `${fold}`));
    prepared.forEach(({ article, traits, pass }, i) => {
      // What has no gold attributions can tell nobody right or wrong.
      if (i % cueFolds.length !== fold || !article.hasGold) return;
      read.push({ article, traits, readings: readingsOf(cue, rival, article.analysed, traits, pass, nearMiss) });
    });
  });
  return read;
}

/** The settings that `npm run train` uses; what each brought is in docs/decisions. */
export function shippedSettings(log: (line: string) => void): Omit<AttributionSettings, 'keep' | 'vectors'> {
  const shared = { leastSeen: 4, leastWeight: 0.03, seed: 7 };
  return {
    folds: 3,
    trust: 0.3,
    paragraph: { ...shared, epochs: 7, dropout: 0.72 },
    cue: { ...shared, epochs: 6, dropout: 0.6 },
    rival: { ...shared, epochs: 6, dropout: 0.6 },
    log,
  };
}

/** Everything trained, and what the judge learnt from. */
export interface TrainedAttributions {
  readonly roles: LearntRoles;
  readonly paragraph: TrainedChain;
  readonly cue: TrainedChain;
  readonly rival: TrainedChain;
  readonly read: readonly ReadArticle[];
}

/** Trains the three passes, each part on outputs of parts that have not seen the article. */
export function trainPasses(articles: readonly LabelledArticle[], settings: AttributionSettings): TrainedAttributions {
  const { roles, chain: paragraph } = trainParagraphPass(articles, settings, 'all');
  const prepared = jackknifeParagraphPass(articles, settings);
  const cue = trainCuePass(prepared, settings, 'all');
  const cueFolds = trainCueFolds(prepared, settings);
  const sequences = rivalSequences(prepared, cueFolds);
  const rival = trainRivalPass(() => sequences.flat(), settings, 'all');
  return { roles, paragraph, cue, rival, read: jackknifeReadings(prepared, cueFolds, sequences, settings) };
}

/** Rows with no weight above this are not shipped: half the bytes for 0.3 points of F1 on PolNeAR dev. */
const leastShippedWeight = 0.075;

/** The bytes of the weight file of attributions. */
export function encodeAttributions(trained: TrainedAttributions): Uint8Array {
  const { roles, read } = trained;
  const paragraph = pruneChain(trained.paragraph, leastShippedWeight);
  const cue = pruneChain(trained.cue, leastShippedWeight);
  const rival = pruneChain(trained.rival, leastShippedWeight);
  const judge = trainJudge(
    read,
    read.reduce((sum, { article }) => sum + article.gold.length, 0),
  );
  return encodeWeightFile({
    head: {
      cueLemmas: lexiconLines(roles, 'cue'),
      sourceLemmas: lexiconLines(roles, 'source'),
      threshold: [judge.threshold],
      calibration: judge.calibration,
      judge: Array.from(judge.weights, (weight) => Math.round(weight * 1000)),
      paragraph: paragraph.numbers,
      cue: cue.numbers,
      rival: rival.numbers,
    },
    sections: new Map(
      Object.entries({ paragraph, cue, rival }).flatMap(([name, { hot, cold }]) => [
        [`${name}-hot`, hot],
        [`${name}-cold`, cold],
      ]),
    ),
  });
}

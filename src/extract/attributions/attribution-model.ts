// Everything learnt about attributions: the word lists, the passes, and what a score is worth.
import { decodeWeightFile, numbersOf, stringsOf, type WeightFile } from '../../base/weight-file.ts';
import { noTables, unpackTables, type WeightTables } from '../../base/weight-tables.ts';
import { type ChainModel, readChainModel } from './chain-model.ts';
import type { CueLexicon } from './token-traits.ts';

/** The learnt reader of attributions. */
export interface AttributionModel {
  readonly lexicon: CueLexicon;
  /** First pass: every token of a paragraph, for any attribution. */
  readonly paragraph: ChainModel;
  /** Second pass: the surroundings of one cue candidate. */
  readonly cue: ChainModel;
  /** Third pass: the same, knowing what all candidates claimed. */
  readonly rival: ChainModel;
  /** Weights of the judge of readings. */
  readonly judge: Float32Array;
  /** Lowest probability that counts as an attribution. */
  readonly threshold: number;
  /** Ascending probabilities and the certainty each stands for, in turn. */
  readonly calibration: readonly number[];
}

/** Reads the model of a weight file, of which some tables may be unpacked already. */
export function readAttributionModel(bytes: Uint8Array, tables: WeightTables = noTables): AttributionModel {
  const file = { ...decodeWeightFile(bytes), tables };
  const [threshold = 0.5] = numbersOf(file, 'threshold');
  return {
    lexicon: readLexicon(file),
    paragraph: readChainModel(file, 'paragraph'),
    cue: readChainModel(file, 'cue'),
    rival: readChainModel(file, 'rival'),
    // Written in thousandths.
    judge: Float32Array.from(numbersOf(file, 'judge'), (weight) => weight / 1000),
    threshold,
    calibration: numbersOf(file, 'calibration'),
  };
}

/** Unpacks all tables of the model. */
export function unpackAttributionTables(bytes: Uint8Array): WeightTables {
  const file = decodeWeightFile(bytes);
  return unpackTables(file, { dense: [...file.sections.keys()], sparse: [] });
}

function readLexicon(file: WeightFile): CueLexicon {
  return lexiconOf(classesOf(stringsOf(file, 'cueLemmas')), classesOf(stringsOf(file, 'sourceLemmas')));
}

/** A lexicon from classes by lemma. */
function lexiconOf(cue: ReadonlyMap<string, number>, source: ReadonlyMap<string, number>): CueLexicon {
  return { cue: (lemma) => cue.get(lemma) ?? 0, source: (lemma) => source.get(lemma) ?? 0 };
}

/** Line `k` holds the lemmas of class `k`, between spaces. */
function classesOf(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap((line, k) => line.split(' ').map((lemma): [string, number] => [lemma, k])));
}

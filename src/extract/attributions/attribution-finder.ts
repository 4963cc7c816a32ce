// Finds attributions: who is said to say what, by which words.
import type { AnalysedText } from '../../model/analysed-text.ts';
import type { Span } from '../../model/span.ts';
import type { AttributionModel } from './attribution-model.ts';
import { createFirstPass } from './cue-candidates.ts';
import type { TokenRange } from './labels.ts';
import { mendAttributions } from './mending/attribution-mender.ts';
import { resolveOverlaps, type TokenAttribution, toAttribution } from './overlap-resolver.ts';
import { createPassMemory, labelParagraph, readCandidates } from './passes.ts';
import { isShown } from './reading-filter.ts';
import { judgeReadings } from './reading-judge.ts';
import { findReadingUnits } from './reading-unit.ts';
import { findSignedQuotation } from './signed-quotation.ts';
import { makeTraits, type TokenTraits } from './token-traits.ts';

export type { AttributionModel } from './attribution-model.ts';

/** Source, cue and content of one attribution, each in text order. An absent source is an empty list. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Probability that all three are right, 0 to 1. */
  readonly certainty: number;
}

const memory = createPassMemory();

/** The attributions of a text, in order of their cues within each paragraph. Offsets are UTF-16 offsets into the text. */
export function findAttributions(analysed: AnalysedText, model: AttributionModel): readonly Attribution[] {
  const { traits, units } = judgeText(analysed, model);
  const shown = units.flatMap(({ signed, judged }) =>
    resolveOverlaps([...signed, ...judged].filter((one) => isShown(traits, one, model.threshold))),
  );
  return mendAttributions(traits, shown).map((one) => toSpans(analysed, one, model.calibration));
}

/** What the passes make of a text: for each unit its signed quotations, and every reading with its chance to be right. */
export interface JudgedText {
  readonly traits: TokenTraits;
  readonly units: readonly {
    readonly signed: readonly TokenAttribution[];
    readonly judged: readonly TokenAttribution[];
  }[];
}

/** Runs the passes and the judge over a text. */
export function judgeText(analysed: AnalysedText, model: AttributionModel): JudgedText {
  const traits = makeTraits(analysed, model.lexicon);
  const pass = createFirstPass(analysed.tokens.count);
  const units = findReadingUnits(analysed);
  return {
    traits,
    units: units.map((unit, k) => {
      const [first, end] = unit;
      labelParagraph(model.paragraph, traits, first, end, pass, memory);
      const readings = readCandidates(model, traits, first, end, pass, memory);
      return {
        signed: findSignedQuotation(traits, unit, units[k - 1] ?? null),
        judged: judgeReadings(model.judge, traits, readings).map(toAttribution),
      };
    }),
  };
}

/** An attribution of tokens as one of the text, its score as a certainty by the calibration curve. */
export function toSpans(
  { tokens }: AnalysedText,
  { source, cue, content, score }: TokenAttribution,
  calibration: readonly number[],
): Attribution {
  const spans = (ranges: readonly TokenRange[]): readonly Span[] =>
    joinRanges(ranges).map(([from, to]) => ({ start: tokens.start[from]!, end: tokens.end[to - 1]! }));
  return {
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    certainty: certaintyOf(score, calibration),
  };
}

/** Ranges in text order, those that touch made one. */
function joinRanges(ranges: readonly TokenRange[]): readonly TokenRange[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined[joined.length - 1];
    if (last && last[1] === from) last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
}

/** Linear between the points of the calibration curve. */
function certaintyOf(score: number, calibration: readonly number[]): number {
  let [lowScore = 0, lowCertainty = 0] = calibration;
  for (let k = 2; k + 1 < calibration.length; k += 2) {
    const highScore = calibration[k]!;
    const highCertainty = calibration[k + 1]!;
    if (score <= highScore) {
      const share = highScore > lowScore ? Math.max(0, (score - lowScore) / (highScore - lowScore)) : 1;
      return lowCertainty + share * (highCertainty - lowCertainty);
    }
    lowScore = highScore;
    lowCertainty = highCertainty;
  }
  return lowCertainty;
}

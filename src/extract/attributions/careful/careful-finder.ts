// The careful reader of attributions: a small transformer reads each candidate's surroundings, and a judge weighs what it
// says together with what the fast reader says.
import type { AnalysedText } from '../../../model/analysed-text.ts';
import { type Attribution, judgeText, toSpans } from '../attribution-finder.ts';
import type { AttributionModel } from '../attribution-model.ts';
import { mendAttributions } from '../mending/attribution-mender.ts';
import { resolveOverlaps, type TokenAttribution } from '../overlap-resolver.ts';
import { isShown } from '../reading-filter.ts';
import { type CarefulReading, judgeReading } from './careful-judge.ts';
import type { CarefulModel } from './careful-model.ts';
import { encodeChunk } from './chunk-encoder.ts';
import { findChunks } from './chunk-finder.ts';
import { findCandidates, toReading } from './surroundings-decoder.ts';
import { readSurroundings } from './surroundings-reader.ts';

/** The attributions of a text in order of their cues. Offsets are UTF-16 offsets into the text. */
export function findAttributionsCarefully(
  analysed: AnalysedText,
  fast: AttributionModel,
  model: CarefulModel,
): readonly Attribution[] {
  const { traits, units } = judgeText(analysed, fast);
  const others = units.flatMap(({ judged }) => judged).filter(({ content }) => content.length > 0);
  const found: readonly TokenAttribution[] = [
    ...units.flatMap(({ signed }) => signed),
    ...readCarefully(analysed, model).map((reading) => ({
      ...reading.attribution,
      score: judgeReading(model.judge, reading, others),
    })),
  ];
  const shown = resolveOverlaps(found.filter((one) => isShown(traits, one, model.threshold)));
  return mendAttributions(traits, shown).map((one) => toSpans(analysed, one, model.calibration));
}

/** What the transformer reads in a text, not yet judged. */
export function readCarefully({ tokens }: AnalysedText, model: CarefulModel): readonly CarefulReading[] {
  const pieceCount = (token: number): number => model.cutter.cut(tokens.word[token]!).length;
  return findChunks(tokens, pieceCount).flatMap((chunk) => {
    const chances = encodeChunk(model, tokens, chunk);
    return readSurroundings(model, tokens, chunk, chances, findCandidates(chances))
      .map((surroundings) => toReading(surroundings, chunk[0]))
      .filter(({ attribution }) => attribution.content.length > 0);
  });
}

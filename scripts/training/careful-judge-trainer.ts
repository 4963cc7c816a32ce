// Learns the judge of the careful reader on PolNeAR dev, and judges each article there by what the others taught.
//
// The transformer has seen all of PolNeAR train, so what it says there tells nothing about its doubt on other texts.

import { judgeText } from '../../src/extract/attributions/attribution-finder.ts';
import { readCarefully } from '../../src/extract/attributions/careful/careful-finder.ts';
import { judgeFeatures } from '../../src/extract/attributions/careful/careful-judge.ts';
import type { CarefulModel } from '../../src/extract/attributions/careful/careful-model.ts';
import { mendAttributions } from '../../src/extract/attributions/mending/attribution-mender.ts';
import { resolveOverlaps, type TokenAttribution } from '../../src/extract/attributions/overlap-resolver.ts';
import { isShown } from '../../src/extract/attributions/reading-filter.ts';
import type { TokenTraits } from '../../src/extract/attributions/token-traits.ts';
import type { Reader } from '../../src/extract/reader.ts';
import { readPolnear } from './corpora.ts';
import { type LabelledArticle, labelArticle } from './labelled-article.ts';
import { fitLogistic, predictLogistic } from './logistic-trainer.ts';
import { isRight } from './match-judge.ts';

/** Parts of the articles; each is judged by what the other parts taught. */
const parts = 5;

/** An article as the transformer reads it. */
export interface CarefullyRead {
  readonly article: LabelledArticle;
  readonly traits: TokenTraits;
  readonly signed: readonly TokenAttribution[];
  readonly readings: readonly JudgeExample[];
}

/** One reading, what the judge sees of it, and the truth. */
export interface JudgeExample {
  readonly attribution: TokenAttribution;
  readonly features: readonly number[];
  readonly isRight: boolean;
}

/** Reads the articles of PolNeAR dev. */
export function readDevCarefully(reader: Reader, model: CarefulModel): readonly CarefullyRead[] {
  return readPolnear('dev').map((polnear) => {
    const article = labelArticle(polnear, reader.analyse(polnear.text, []));
    const { traits, units } = judgeText(article.analysed, reader.attributionModel);
    const others = units.flatMap(({ judged }) => judged).filter(({ content }) => content.length > 0);
    const readings = readCarefully(article.analysed, model).map((reading) => ({
      attribution: reading.attribution,
      features: judgeFeatures(reading, others),
      isRight: isRight(article, reading.attribution),
    }));
    return { article, traits, signed: units.flatMap(({ signed }) => signed), readings };
  });
}

/** The judge's weights, learnt from some articles; in thousandths, as they are shipped. */
export function learnJudge(read: readonly CarefullyRead[]): readonly number[] {
  return fitLogistic(read.flatMap(({ readings }) => readings)).map((weight) => Math.round(weight * 1000) / 1000);
}

/** What is shown of each article from a probability on, by a judge that has not seen the article. */
export function judgeUnseen(
  read: readonly CarefullyRead[],
  threshold: number,
): readonly { readonly article: LabelledArticle; readonly found: readonly TokenAttribution[] }[] {
  const judges = Array.from({ length: parts }, (_, part) => learnJudge(read.filter((_, i) => i % parts !== part)));
  return read.map(({ article, traits, signed, readings }, i) => {
    const judged = readings.map(({ attribution, features }) => ({
      ...attribution,
      score: predictLogistic(judges[i % parts]!, features),
    }));
    return {
      article,
      found: mendAttributions(
        traits,
        resolveOverlaps([...signed, ...judged].filter((one) => isShown(traits, one, threshold))),
      ),
    };
  });
}

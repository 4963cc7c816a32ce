// The whole of reading: one article in, its findings out. Pure and deterministic.
import type { AnalysedText } from '../model/analysed-text.ts';
import type { Article } from '../model/article.ts';
import type { Findings } from '../model/finding.ts';
import type { PositionTrace } from '../model/position-trace.ts';
import { findAttributions } from './attributions/attribution-finder.ts';
import { findAttributionsCarefully } from './attributions/careful/careful-finder.ts';
import { findDates } from './dates/date-finder.ts';
import { outletHabit } from './dates/outlet-habit.ts';
import { findFigures } from './figures/figure-finder.ts';
import { nameGivers } from './figures/figure-giver.ts';
import { findMentions } from './mentions/mention-finder.ts';
import { tracePositions } from './positions/position-finder.ts';
import type { Reader } from './reader.ts';
import { countFromSpeech } from './statements/spoken-dates.ts';
import { assembleStatements } from './statements/statement-assembler.ts';

/** Findings, with how those were read that depend on the codebook's issues. */
export interface TracedFindings {
  readonly findings: Findings;
  readonly trace: PositionTrace;
}

/**
 * Reads one article. The same article, reader and codebook give the same findings, whatever was read before.
 * All offsets are UTF-16 offsets into `article.text`.
 */
export function extract(article: Article, reader: Reader): Findings {
  return extractFrom(article, reader.analyse(article.text, article.passages), reader);
}

/** The same of an article whose text was analysed by the reader already. */
export function extractFrom(article: Article, analysed: AnalysedText, reader: Reader): Findings {
  return extractTraced(article, analysed, reader).findings;
}

/** The same, with how its positions were read. */
export function extractTraced(article: Article, analysed: AnalysedText, reader: Reader): TracedFindings {
  // Dates and mentions come before statements, which are dated and resolved by them.
  const attributions =
    reader.careful === null
      ? findAttributions(analysed, reader.attributionModel)
      : findAttributionsCarefully(analysed, reader.attributionModel, reader.careful);
  const found = findDates(article, analysed, outletHabit(article.outlet, reader.directory.codebook));
  const mentions = findMentions(article, analysed, reader.directory);
  const statements = assembleStatements({
    article,
    analysed,
    attributions,
    dates: found,
    mentions,
    directory: reader.directory,
  });
  const dates = countFromSpeech(article, found, statements);
  const figures = nameGivers(findFigures(article, analysed, dates), statements);
  const { trace, ...byCodebook } = tracePositions({ article, analysed, statements, mentions, dates }, reader.issues);
  return { findings: { statements, mentions, dates, figures, ...byCodebook }, trace };
}

// Reads the positions of an article anew from what was read of it before: a small part of the whole work, for which little is loaded.
import { buildIssueIndex, type IssueIndex } from '../extract/positions/issues/issue-index.ts';
import { tracePositions } from '../extract/positions/position-finder.ts';
import type { Reader } from '../extract/reader.ts';
import type { Codebook } from '../model/codebook.ts';
import type { PositionFindings } from '../model/finding.ts';
import type { Notice } from '../model/notice.ts';
import type { FormerReading } from '../model/position-trace.ts';
import { packTrace } from '../store/sqlite/stored-trace.ts';
import type { KeptReading, PositionSource } from '../store/store.ts';
import { createAnalyser } from '../text/analyser.ts';
import { positionsFailed } from './positions-failed.ts';
import { readWeights } from './shipped-weights.ts';

/** What reading positions anew needs, of a text of which all else is known. */
export type PositionReader = Pick<Reader, 'analyse' | 'issues'>;

/** Positions read anew; null when that broke down, and the notices say how. */
export interface PositionsOfArticle extends Pick<KeptReading, 'trace'> {
  readonly found: PositionFindings | null;
  readonly notices: readonly Notice[];
}

/** A reader of positions alone: quicker to load, and the same for the careful reader. */
export async function loadPositionReader(codebook: Codebook): Promise<PositionReader> {
  return { analyse: createAnalyser(await readWeights('text.bin')), issues: buildIssueIndex(codebook) };
}

/** Reads the positions of one article; `former` is how the same program read them before, of which all is taken over that cannot have changed. */
export function readPositions(
  source: PositionSource,
  reader: PositionReader,
  former: FormerReading | null = null,
): PositionsOfArticle {
  const { grammar, speakerParties, ...read } = source;
  try {
    const analysed = reader.analyse(read.article.text, read.article.passages, grammar);
    const issues = withParties(reader.issues, speakerParties);
    const { trace, ...found } = tracePositions({ ...read, analysed }, issues, former);
    return { found, trace: packTrace(trace), notices: [] };
  } catch (error) {
    return { found: null, trace: null, notices: [positionsFailed(String(error))] };
  }
}

/** Those whom people named or gave a party speak for it, whatever the codebook says. */
export function withParties(issues: IssueIndex, given: PositionSource['speakerParties']): IssueIndex {
  if (given.length === 0) return issues;
  const parties = new Map(issues.parties);
  for (const [key, party] of given) {
    if (party === null) parties.delete(key);
    else parties.set(key, party);
  }
  return { ...issues, parties };
}

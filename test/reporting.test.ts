// Chains of reporting, hedging and denial on the sentences in test/data, with the speaker, cue and content given.
import { expect, test } from 'vitest';
import {
  type ReportingCase,
  readReportingCases,
  scoreReporting,
  scoreThroughReader,
} from '../scripts/scoring/reporting-cases.ts';
import { loadReader } from '../src/actions/load-reader.ts';

/** Least share of each class, per cent; a little under what was reached when the set was written. */
const floors: Readonly<Record<ReportingCase['kind'], number>> = { chain: 95, hedged: 95, denied: 95, asserted: 93 };

const scores = scoreReporting(readReportingCases());

test('the set holds at least 300 sentences, three wordings of each case', () => {
  const total = scores.reduce((sum, score) => sum + score.total, 0);
  expect(total).toBeGreaterThanOrEqual(300);
  for (const score of scores) expect(score.total % 3).toBe(0);
});

test('each class stays above its floor', () => {
  for (const { kind, total, wrong } of scores) {
    const right = (100 * (total - wrong.length)) / total;
    expect(right, `${kind}: ${wrong.map((one) => `${one.got} | ${one.marked}`).join('\n')}`).toBeGreaterThanOrEqual(
      floors[kind],
    );
  }
});

/** Least share of what the whole reader finds of each class that it judges rightly, per cent. */
const readerFloors: Readonly<Record<ReportingCase['kind'], number>> = {
  chain: 75,
  hedged: 85,
  denied: 88,
  asserted: 88,
};

test('through the whole reader each class stays above its floor', async () => {
  for (const { kind, total, found, right } of scoreThroughReader(readReportingCases(), await loadReader())) {
    expect(found / total, `${kind}: ${found} of ${total} found`).toBeGreaterThan(0.6);
    expect((100 * right) / found, `${kind}: ${right} of ${found} right`).toBeGreaterThanOrEqual(readerFloors[kind]);
  }
});

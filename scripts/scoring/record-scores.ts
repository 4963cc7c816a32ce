// Hands the figures of one scoring script to `npm run score`, which collects them all.
import { appendFileSync } from 'node:fs';
import type { AccuracyRow, Reliability } from '../../src/model/accuracy.ts';
import { wantsPoorCodebooks } from './codebook-option.ts';

/** Appends rows to the file that PARLEY_SCORES names; does nothing when a script runs alone, or with poor codebooks. */
export function recordScores(rows: readonly AccuracyRow[]): void {
  if (wantsPoorCodebooks) return;
  append(rows.map((row) => ({ ...row, ours: Number(row.ours.toFixed(1)) })));
}

/** The same for what a certainty is worth. */
export function recordReliability(reliability: Reliability): void {
  append([reliability]);
}

function append(entries: readonly object[]): void {
  const file = process.env.PARLEY_SCORES;
  if (file !== undefined) appendFileSync(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}

// Hands the figures of one scoring script to `npm run score`, which collects them all.
import { appendFileSync } from 'node:fs';
import type { AccuracyRow } from '../../src/model/accuracy.ts';

/** Appends rows to the file that PARLEY_SCORES names; does nothing when a script runs alone. */
export function recordScores(rows: readonly AccuracyRow[]): void {
  const file = process.env.PARLEY_SCORES;
  if (file === undefined) return;
  const lines = rows.map((row) => `${JSON.stringify({ ...row, ours: Number(row.ours.toFixed(1)) })}\n`);
  appendFileSync(file, lines.join(''));
}

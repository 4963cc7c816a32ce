// Arguments as the user typed them -> values, or a plain word about what is wrong with them.
import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { Failure } from '../base/failure.ts';

/** Most threads used unless told otherwise: beyond it one process that writes cannot keep up with them. */
const mostWorkers = 8;

/** As many threads as the machine has processors, within reason. */
export function defaultWorkers(): number {
  return Math.min(availableParallelism(), mostWorkers);
}

/** A whole number of threads, 1 to 64. */
export function readWorkers(typed: string): number {
  return readWhole(typed, { least: 1, most: 64 });
}

/** How many of something, 1 to 1000. */
export function readCount(typed: string): number {
  return readWhole(typed, { least: 1, most: 1000 });
}

/** Number of a decision, from 1. */
export function readDecisionNumber(typed: string): number {
  return readWhole(typed, { least: 1, most: Number.MAX_SAFE_INTEGER });
}

/** A port, 0 for any that is free. */
export function readPort(typed: string): number {
  return readWhole(typed, { least: 0, most: 65_535 });
}

/** First day of a year, month or day written as 2031, 2031-03 or 2031-03-05. */
export function readFirstDay(typed: string): string {
  return readDay(typed).first;
}

/** Last day of a year, month or day written as 2031, 2031-03 or 2031-03-05. */
export function readLastDay(typed: string): string {
  return readDay(typed).last;
}

/** Fails with `bad-argument` where the first day asked for lies after the last: nothing could fit. */
export function refuseTurnedDays({ from, to }: { readonly from?: string; readonly to?: string }): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw new Failure('bad-argument', { reason: `--from ${from} lies after --to ${to}, so nothing can fit` });
}

function readWhole(typed: string, { least, most }: { readonly least: number; readonly most: number }): number {
  const value = Number(typed);
  if (!/^\d+$/.test(typed) || value < least || value > most) {
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  }
  return value;
}

function readDay(typed: string): { readonly first: string; readonly last: string } {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(typed) ?? [];
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const last = `${year}-${month ?? '12'}-${day ?? lastDayOf(Number(year), Number(month ?? '12'))}`;
  if (!isDay(first) || !isDay(last)) {
    throw new InvalidArgumentError('Write the date as 2031-03-05, 2031-03 or 2031.');
  }
  return { first, last };
}

function lastDayOf(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function isDay(written: string): boolean {
  const parsed = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(written);
}

// Recognises the unit before or after a number: "$", "square miles", "km/h", "dollars a barrel".
import { type UnitName, unitNames } from '../languages/en/unit-names.ts';
import type { Lexeme } from './figure-lexer.ts';

/** A unit found in `lexemes[from..to)`; `per` is the unit or thing it is reckoned by. */
export interface ReadUnit {
  readonly from: number;
  readonly to: number;
  readonly unit: UnitName;
  readonly per: string | null;
}

/** Forms are keyed by their lexemes joined with one blank: "us $", "square miles", "km / h". */
type FormTable = ReadonlyMap<string, UnitName>;

/** Pieces of the longest form: "pound - feet of torque". */
const longestForm = 6;
const piecePattern = /[\p{L}\p{M}°µμ]+[²³]?|\d+|[^\s\p{L}\p{M}\d]/gu;

const afterForms = buildTable((unit) => unit.after);
const beforeForms = buildTable((unit) => unit.before ?? []);

/** A unit is matched with its case where the form has a capital or is a single letter. */
function isCaseSensitive(form: string): boolean {
  return form.length === 1 || /\p{Lu}/u.test(form);
}

function buildTable(formsOf: (unit: UnitName) => readonly string[]): FormTable {
  const table = new Map<string, UnitName>();
  for (const unit of unitNames) {
    for (const form of formsOf(unit)) {
      const key = (form.match(piecePattern) ?? []).join(' ');
      const cased = isCaseSensitive(form) ? key : key.toLowerCase();
      if (!table.has(cased)) table.set(cased, unit);
    }
  }
  return table;
}

/** The unit written directly before `lexemes[numberAt]`, or null. */
export function readUnitBefore(lexemes: readonly Lexeme[], numberAt: number): ReadUnit | null {
  for (let length = Math.min(3, numberAt); length >= 1; length -= 1) {
    const from = numberAt - length;
    const unit = lookUp(beforeForms, lexemes, from, numberAt);
    if (unit !== undefined) return { from, to: numberAt, unit, per: null };
  }
  return null;
}

/** The unit that begins at `lexemes[at]`, hyphenated or not ("five-year"), with what it is reckoned per; or null. */
export function readUnitAfter(lexemes: readonly Lexeme[], at: number): ReadUnit | null {
  const start = lexemes[at]?.written === '-' ? at + 1 : at;
  for (let length = longestForm; length >= 1; length -= 1) {
    const unit = start + length <= lexemes.length ? lookUp(afterForms, lexemes, start, start + length) : undefined;
    if (unit !== undefined) return withPer(lexemes, { from: at, to: start + length, unit, per: null });
  }
  return null;
}

/** Adds "per barrel", "a month", "/day" to a unit. */
export function withPer(lexemes: readonly Lexeme[], read: ReadUnit): ReadUnit {
  const join = lexemes[read.to]?.lower ?? '';
  if (!/^(?:per|a|an|each|\/)$/.test(join) || isTimeShift(lexemes, read.to)) return read;
  for (let length = 3; length >= 1; length -= 1) {
    const from = read.to + 1;
    const unit = from + length <= lexemes.length ? lookUp(afterForms, lexemes, from, from + length) : undefined;
    if (unit !== undefined && unit.kind !== 'share') return { ...read, to: from + length, per: unit.name };
  }
  const next = lexemes[read.to + 1];
  if (join !== 'per' || next?.kind !== 'word') return read;
  return { ...read, to: read.to + 2, per: next.lower };
}

/** "a year earlier" dates the figure; it does not divide it. */
function isTimeShift(lexemes: readonly Lexeme[], at: number): boolean {
  return /^(?:ago|earlier|later|before|after|from|since|in)$/.test(lexemes[at + 2]?.lower ?? '');
}

function lookUp(table: FormTable, lexemes: readonly Lexeme[], from: number, to: number): UnitName | undefined {
  if (to - from === 1) {
    const only = lexemes[from];
    return only && (table.get(only.written) ?? (only.written.length > 1 ? table.get(only.lower) : undefined));
  }
  let written = '';
  for (let at = from; at < to; at += 1) written += (at === from ? '' : ' ') + (lexemes[at]?.written ?? '');
  return table.get(written) ?? table.get(written.toLowerCase());
}

// Counts rows for each value of a filter, with the names to show.

import { noneValue, type Tally } from '../../model/dossier-rows.ts';
import type { Connection } from './connection.ts';
import { loadCodebook } from './stored-json.ts';

/** Values given for one filter; the user narrows by other filters or words to reach rarer ones. */
export const tallyLimit = 200;

/** A counted value as it comes out of the database. */
export interface CountedValue {
  readonly value: string | null;
  readonly label: string | null;
  readonly count: number;
}

/** Tallies with the most frequent first; rows without the value come under `noneValue`. */
export function toTallies(counted: readonly CountedValue[], noneLabel: string): readonly Tally[] {
  return counted
    .filter(({ count }) => count > 0)
    .map(({ value, label, count }) => ({
      value: value ?? noneValue,
      label: value === null ? noneLabel : (label ?? value),
      count,
    }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

/** Tallies of parties, or of sides, which may be parties: a party's id is shown as its name. */
export function labelParties(
  connection: Connection,
  counted: readonly Omit<CountedValue, 'label'>[],
  noneLabel: string,
): readonly Tally[] {
  const labels = new Map(loadCodebook(connection).parties.map((party) => [party.id, party.name]));
  return toTallies(
    counted.map((row) => ({ ...row, label: labels.get(row.value ?? '') ?? row.value })),
    noneLabel,
  );
}

/** Sums counts by one column of the rows; the label is that of the first row with the value. */
export function sumBy<Column extends string>(
  rows: readonly (Readonly<Record<Column, string | null>> & Omit<CountedValue, 'value'>)[],
  column: Column,
): readonly CountedValue[] {
  const sums = new Map<string | null, CountedValue>();
  for (const row of rows) {
    const value = row[column];
    const held = sums.get(value);
    sums.set(value, { value, label: held?.label ?? row.label, count: (held?.count ?? 0) + row.count });
  }
  return [...sums.values()];
}

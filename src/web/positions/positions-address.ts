// What the address says about the positions view: which part, as of when, turned or not, what is open.

import { toDayNumber } from '../../base/day-number.ts';
import { boundsOfEdtf } from '../../base/edtf-bounds.ts';
import type { PositionTable } from '../../model/position-table.ts';
import type { MatrixColumn, MatrixRow } from '../../views/positions/matrix.ts';
import type { FilterChanges, Filters } from '../parts/use-filters.ts';

/** The parts of the view, each with an address of its own. */
export type PositionsPart = 'matrix' | 'ground' | 'conditions';

/** A cell by ids that survive reading again; `actor` is a key, null for the whole party. */
export interface CellAddress {
  readonly party: string;
  readonly actor: string | null;
  readonly issue: string;
}

/** The address, read once. Days are day numbers, null where none is given. */
export interface PositionsAddress {
  readonly part: PositionsPart;
  readonly asOf: number | null;
  readonly since: number | null;
  readonly isTurned: boolean;
  readonly openParties: ReadonlySet<string>;
  readonly foldedIssues: ReadonlySet<string>;
  readonly cell: CellAddress | null;
  /** Side of the outlets shown in the open cell. */
  readonly side: string | null;
}

/** Reads the address. */
export function readAddress({ get }: Filters): PositionsAddress {
  const part = get('part');
  return {
    part: part === 'ground' || part === 'conditions' ? part : 'matrix',
    asOf: lastDayOf(get('asof')),
    since: lastDayOf(get('since')),
    isTurned: get('turned') === 'yes',
    openParties: new Set(listOf(get('open'))),
    foldedIssues: new Set(listOf(get('folded'))),
    cell:
      get('party') && get('issue') ? { party: get('party'), actor: get('actor') || null, issue: get('issue') } : null,
    side: get('side') || null,
  };
}

/** The changes that open a cell, or close it. */
export function cellChanges(cell: CellAddress | null): FilterChanges {
  return { party: cell?.party ?? null, actor: cell?.actor ?? null, issue: cell?.issue ?? null, side: null };
}

/** The list with `id` put in, or taken out if it was there; null when nothing is left. */
export function toggled(ids: ReadonlySet<string>, id: string): string | null {
  const changed = ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id];
  return changed.length === 0 ? null : changed.join(',');
}

/** "2031", "2031-03" and "2031-03-05" all mean up to their last day; anything else means no day. */
export function lastDayOf(edtf: string): number | null {
  const latest = boundsOfEdtf(edtf)?.latest;
  return latest === null || latest === undefined ? null : toDayNumber(latest);
}

function listOf(written: string): readonly string[] {
  return written === '' ? [] : written.split(',');
}

/** The address of a row and a column of the layout. */
export function addressOfCell(table: PositionTable, row: MatrixRow, column: MatrixColumn): CellAddress {
  return {
    party: table.parties[row.party]?.id ?? '',
    actor: row.kind === 'actor' ? (table.actors[row.actor]?.key ?? null) : null,
    issue: table.issues[column.issue]?.id ?? '',
  };
}

/** A cell in one word, by which its element is found: `data-cell`. */
export function writeCellKey({ party, actor, issue }: CellAddress): string {
  return [party, actor ?? '', issue].join(' ');
}

/** True when both lead to one cell. */
export function isSameCell(a: CellAddress | null, b: CellAddress): boolean {
  return a !== null && a.party === b.party && a.actor === b.actor && a.issue === b.issue;
}

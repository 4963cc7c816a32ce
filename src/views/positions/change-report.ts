// The table after a coder's decision about one report: as loading it anew would give it, without loading a hundred thousand others.
//
// Example: report 2 was read as a demand; corrected to an offer, only the column `move` is written anew. Rejected, it leaves every column.
import {
  moveCodes,
  none,
  type PositionTable,
  polarityCodes,
  type ReportColumns,
  strengthCodes,
} from '../../model/position-table.ts';
import type { PositionRow } from './position-row.ts';

/** A report as it stands after the decision. */
export type ChangedReport = Pick<PositionRow, 'party' | 'issue' | 'move' | 'strength' | 'polarity' | 'review'>;

/** The table with the report of that row number as `changed` has it; null takes it out. Columns that stay are the same objects. */
export function changeReport(table: PositionTable, row: number, changed: ChangedReport | null): PositionTable {
  const { parties, issues, reports } = table;
  const report = reports.row.indexOf(row);
  if (report === none) return table;
  const party = parties.findIndex(({ id }) => id === changed?.party);
  const issue = issues.findIndex(({ id }) => id === changed?.issue);
  if (changed === null || party === none || issue === none) return { ...table, reports: takeOut(reports, report) };
  const set = (column: readonly number[], value: number): readonly number[] =>
    column[report] === value ? column : column.map((held, at) => (at === report ? value : held));
  return {
    ...table,
    reports: {
      ...reports,
      party: set(reports.party, party),
      issue: set(reports.issue, issue),
      move: set(reports.move, moveCodes.indexOf(changed.move)),
      strength: set(reports.strength, strengthCodes.indexOf(changed.strength)),
      polarity: set(reports.polarity, polarityCodes.indexOf(changed.polarity)),
      isConfirmed: set(reports.isConfirmed, changed.review === 'confirmed' ? 1 : 0),
    },
  };
}

/** What hung on the report hangs on nothing now; what stood behind it moves up. */
function takeOut(reports: ReportColumns, report: number): ReportColumns {
  const cut = (column: readonly number[]): readonly number[] => [
    ...column.slice(0, report),
    ...column.slice(report + 1),
  ];
  const moveUp = (held: number): number => (held === report ? none : held > report ? held - 1 : held);
  return {
    row: cut(reports.row),
    text: cut(reports.text),
    statement: cut(reports.statement),
    party: cut(reports.party),
    issue: cut(reports.issue),
    actor: cut(reports.actor),
    move: cut(reports.move),
    strength: cut(reports.strength),
    polarity: cut(reports.polarity),
    held: cut(reports.held),
    towards: cut(reports.towards),
    factuality: cut(reports.factuality),
    conditionOf: cut(reports.conditionOf).map(moveUp),
    first: cut(reports.first),
    last: cut(reports.last),
    isConfirmed: cut(reports.isConfirmed),
    certainty: cut(reports.certainty),
  };
}

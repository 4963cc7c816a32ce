// Cards of disputes over positions: disputed cells of the matrix, a quarter of a year at a time.
import { toIsoDay } from '../../base/day-number.ts';
import { groupBy } from '../../base/group-by.ts';
import {
  type CellQuarter,
  daysOfQuarter,
  lookBackDays,
  nameCellQuarter,
  readCellQuarter,
} from '../../model/cell-quarter.ts';
import type { CellDays } from '../../model/position-table.ts';
import { toPositionCard } from '../../views/disputes/position-cards.ts';
import { createDisputeFinder } from '../../views/disputes/position-disputes.ts';
import { type PositionRow, toPositionRow } from '../../views/positions/position-row.ts';
import type { Dossier } from '../open-dossier.ts';
import type { UnitMaker } from './card-maker.ts';
import { toDisputeCard } from './dispute-card.ts';

/** Reports that take as long to go through as a claim to put in order: a tenth of a millisecond. */
const reportsOfItem = 4;

/** Quarters of cells looked at in one go: four years of a cell, or two years of three parties, whose reports are loaded at once. */
const quarterPiece = 24;

/** Makes the cards of the list `dispute` that are made of positions, each quarter of a cell on its own. */
export const positionCards: UnitMaker = {
  kind: 'position',
  pieceSize: quarterPiece,
  makeCards: async (dossier, units) => {
    const made = [];
    for (const quarters of joinQuarters(units.map(readCellQuarter))) made.push(await makeOfRow(dossier, quarters));
    return {
      cards: made.flatMap(({ cards }) => cards),
      waiting: [],
      effort: made.reduce((sum, { reports }) => sum + reports, 0) / reportsOfItem,
    };
  },
};

/** Quarters of one issue that follow each other are loaded together, whatever the party: each looks back on the one before. */
function joinQuarters(units: readonly CellQuarter[]): readonly (readonly CellQuarter[])[] {
  return [...groupBy(units, ({ issue }) => issue).values()].flatMap((quarters) => {
    const joined: CellQuarter[][] = [];
    for (const one of quarters.toSorted((a, b) => firstDay(a) - firstDay(b))) {
      const before = joined.at(-1);
      const end = before?.at(-1);
      if (before && end && firstDay(one) - daysOfQuarter(end.quarter).last <= lookBackDays) before.push(one);
      else joined.push([one]);
    }
    return joined;
  });
}

function firstDay({ quarter }: CellQuarter): number {
  return daysOfQuarter(quarter).first;
}

/** Makes the cards of quarters of cells of one issue, in order of time. */
async function makeOfRow(dossier: Dossier, quarters: readonly CellQuarter[]) {
  const table = await dossier.store.loadPositionTable(daysOf(quarters));
  const find = createDisputeFinder(table);
  const disputes = quarters.flatMap((cell) => find(cell).map((dispute) => ({ unit: nameCellQuarter(cell), dispute })));
  const reports = disputes.flatMap(({ dispute }) => dispute.accounts.flatMap((account) => account.reports));
  const rows = await loadRows(dossier, [...new Set(reports.flatMap((report) => table.reports.row[report] ?? []))]);
  const cards = disputes.map(({ unit, dispute }) => ({
    unit,
    card: toDisputeCard(toPositionCard(table, dispute, rows), []),
  }));
  return { cards, reports: table.reports.row.length };
}

function daysOf(quarters: readonly CellQuarter[]): CellDays {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last) throw new Error('No quarter of a cell');
  const { issue, quarter } = first;
  const parties = [...new Set(quarters.map(({ party }) => party))];
  if (quarter === '') return { issue, parties, from: null, to: null };
  return {
    ...{ issue, parties, from: toIsoDay(firstDay(first) - lookBackDays) },
    to: toIsoDay(daysOfQuarter(last.quarter).last),
  };
}

async function loadRows({ store }: Dossier, wanted: readonly number[]): Promise<ReadonlyMap<number, PositionRow>> {
  const rows = new Map<number, PositionRow>();
  if (wanted.length === 0) return rows;
  for await (const entry of store.walkPositions({ rows: wanted })) rows.set(entry.row, toPositionRow(entry));
  return rows;
}

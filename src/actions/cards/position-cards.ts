// Cards of disputes over positions: the disputed cells of one issue of the matrix.

import { toPositionCard } from '../../views/disputes/position-cards.ts';
import { listPositionDisputes } from '../../views/disputes/position-disputes.ts';
import { type PositionRow, toPositionRow } from '../../views/positions/position-row.ts';
import type { Dossier } from '../open-dossier.ts';
import type { UnitMaker } from './card-maker.ts';
import { toDisputeCard } from './dispute-card.ts';

/** Reports that take as long to go through as a claim to put in order: a tenth of a millisecond. */
const reportsOfItem = 4;

/** Makes the cards of the list `dispute` that are made of positions, an issue at a time. */
export const positionCards: UnitMaker = {
  kind: 'position',
  pieceSize: 1,
  makeCards: async (dossier, units) => {
    const cards = [];
    let effort = 0;
    for (const unit of units) {
      const table = await dossier.store.loadPositionTable(unit);
      const disputes = listPositionDisputes(table, unit);
      const reports = disputes.flatMap(({ accounts }) => accounts.flatMap((account) => account.reports));
      const rows = await loadRows(dossier, [...new Set(reports.flatMap((report) => table.reports.row[report] ?? []))]);
      effort += table.reports.row.length / reportsOfItem;
      for (const dispute of disputes)
        cards.push({ unit, card: toDisputeCard(toPositionCard(table, dispute, rows), []) });
    }
    return { cards, waiting: [], effort };
  },
};

async function loadRows({ store }: Dossier, wanted: readonly number[]): Promise<ReadonlyMap<number, PositionRow>> {
  const rows = new Map<number, PositionRow>();
  if (wanted.length === 0) return rows;
  for await (const entry of store.walkPositions({ rows: wanted })) rows.set(entry.row, toPositionRow(entry));
  return rows;
}

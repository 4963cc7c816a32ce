// Disputes of a whole dossier at once, from kept cards and without them: what tests compare with.

import { keepCards, keptForDisputes } from '../src/actions/cards/keep-cards.ts';
import { walkDisputes } from '../src/actions/list-disputes.ts';
import type { Dossier } from '../src/actions/open-dossier.ts';
import { collect } from '../src/base/collect.ts';
import { undatedDay } from '../src/base/day-number.ts';
import { groupBy } from '../src/base/group-by.ts';
import { type CellQuarter, lookBackDays, nameCellQuarter, quarterOf } from '../src/model/cell-quarter.ts';
import type { ComparedEntry, ComparisonTable } from '../src/model/comparison-rows.ts';
import type { DisputeCard } from '../src/model/dispute.ts';
import { none, type PositionTable } from '../src/model/position-table.ts';
import type { PartyOf } from '../src/views/disputes/accusation.ts';
import { shelveClaim } from '../src/views/disputes/claim-shelves.ts';
import { findAnswered } from '../src/views/disputes/find-answered.ts';
import { findUnanswered, type Unanswered } from '../src/views/disputes/group-accusations.ts';
import { createDisputeFinder, type PositionDispute } from '../src/views/disputes/position-disputes.ts';

/** Every dispute there is, once its cards are made. */
export async function collectDisputes(dossier: Dossier): Promise<readonly DisputeCard[]> {
  await keepCards(dossier, keptForDisputes);
  return collect(walkDisputes(dossier, {}));
}

/** The disputes of all cells in all quarters, latest first. */
export function listPositionDisputes(table: PositionTable): readonly PositionDispute[] {
  const find = createDisputeFinder(table);
  return listCellQuarters(table)
    .flatMap(find)
    .sort((a, b) => b.to - a.to || b.from - a.from || a.party - b.party || a.issue - b.issue);
}

function listCellQuarters({ reports, parties, issues }: PositionTable): readonly CellQuarter[] {
  const cells = reports.row.flatMap((_, report) => {
    const [party, issue] = [parties[reports.party[report] ?? none]?.id, issues[reports.issue[report] ?? none]?.id];
    if (party === undefined || issue === undefined) return [];
    const day = reports.last[report] ?? undatedDay;
    const ends = day === undatedDay ? [day] : [day, day + lookBackDays];
    return ends.map((end) => ({ issue, party, quarter: quarterOf(end) }));
  });
  return [...groupBy(cells, nameCellQuarter).values()].flatMap(([cell]) => cell ?? []);
}

/** The unanswered accusations among all claims of a dossier, period by period; the items need no texts. */
export function listUnanswered(table: ComparisonTable, partyOf: PartyOf): readonly Unanswered[] {
  const answered = findAnswered(table, partyOf);
  const periodsOf = (entry: ComparedEntry): readonly string[] => shelveClaim(entry, partyOf).accusation;
  return [...new Set(table.items.flatMap(periodsOf))].flatMap((period) => {
    const items = table.items.filter((entry) => periodsOf(entry).includes(period));
    return findUnanswered({ items, judged: table.judged }, period, { partyOf, answered });
  });
}

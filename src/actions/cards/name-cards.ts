// Cards of names: how often each is used in one month, so that what a month counts is counted again only when its articles change.

import type { NameTally } from '../../model/name-tally.ts';
import type { Store } from '../../store/store.ts';
import { cardReader } from './card-contents.ts';
import type { UnitMaker } from './card-maker.ts';
import { toJson } from './to-json.ts';

/** Tallies that take as long to add up as an item to put in order. */
const talliesOfItem = 10;

/** Makes the cards of the list `naming`, one a month. */
export const nameCards: UnitMaker = {
  kind: 'naming',
  pieceSize: 1,
  makeCards: async ({ store }, units) => {
    const cards = [];
    let effort = 0;
    for (const unit of units) {
      const tallies = await store.tallyNames(unit);
      effort += tallies.length / talliesOfItem;
      const shown = { list: 'naming', place: unit, earliest: null, latest: null } as const;
      if (tallies.length > 0) cards.push({ unit, card: { ...shown, labels: [], rows: [], content: toJson(tallies) } });
    }
    return { cards, waiting: [], effort };
  },
};

/** How often each name is used, by outlet, month and quoted party, in the order of their first uses. */
export async function loadNameTallies(store: Store): Promise<readonly NameTally[]> {
  const { rows } = await store.listCards({ list: 'naming', range: { offset: 0, limit: -1 } });
  return rows.flatMap(cardReader('naming')).sort((a, b) => a.first[0] - b.first[0] || a.first[1] - b.first[1]);
}

// Cards of what one side of a dispute says, where several articles tell it.
import { toldAccount } from '../../views/sources/list-told.ts';
import type { UnitMaker } from './card-maker.ts';
import { readDispute } from './dispute-card.ts';
import { followTrails } from './trail-cards.ts';

/** Makes the cards of the list `trail` that are made of disputes, by their ids: a dispute waits whenever its card comes or goes. */
export const accountTrails: UnitMaker = {
  kind: 'account',
  pieceSize: 50,
  makeCards: async ({ store }, units) => {
    const labels = [{ name: 'id', values: units }];
    const { rows } = await store.listCards({ list: 'dispute', labels, range: { offset: 0, limit: -1 } });
    const disputes = rows.map(readDispute);
    const told = disputes.flatMap((dispute) =>
      dispute.accounts.map((_, at) => ({ unit: dispute.id, told: toldAccount(dispute, at), rows: [] })),
    );
    // All at once: disputes over one cell are told by the same articles.
    const cards = (await followTrails(store, told)).map(({ thing: { unit }, card }) => ({ unit, card }));
    return { cards, waiting: [], effort: units.length * itemsOfDispute };
  },
};

/** Following the accounts of a dispute takes as long as this many items. */
const itemsOfDispute = 5;

// Cards of what one side of a dispute says, where several articles tell it.
import type { DisputeSentence, FoundDispute } from '../../model/dispute.ts';
import type { Span } from '../../model/span.ts';
import type { Store } from '../../store/store.ts';
import { toldAccount } from '../../views/sources/list-told.ts';
import type { UnitMaker } from './card-maker.ts';
import { readDispute } from './dispute-card.ts';
import { makeTrailCards } from './trail-cards.ts';

/** Makes the cards of the list `trail` that are made of disputes, by their ids: a dispute waits whenever its card comes or goes. */
export const accountTrails: UnitMaker = {
  kind: 'account',
  pieceSize: 50,
  makeCards: async ({ store }, units) => {
    const labels = [{ name: 'id', values: units }];
    const { rows } = await store.listCards({ list: 'dispute', labels, range: { offset: 0, limit: -1 } });
    const disputes = rows.map(readDispute);
    const spanOf = await locateSentences(store, disputes);
    const cards = [];
    for (const dispute of disputes) {
      const told = dispute.accounts.map((_, at) => ({ told: toldAccount(dispute, at, spanOf), rows: [] }));
      for (const card of await makeTrailCards(store, told)) cards.push({ unit: dispute.id, card });
    }
    return { cards, waiting: [], effort: units.length * itemsOfDispute };
  },
};

/** Following the accounts of a dispute takes as long as this many items. */
const itemsOfDispute = 5;

/** Sentences of disputes that are told by the id of their statement are found in their articles. */
async function locateSentences(
  store: Store,
  disputes: readonly FoundDispute[],
): Promise<(sentence: DisputeSentence) => Span | null> {
  const sentences = disputes.flatMap(({ accounts }) => accounts.flatMap((account) => account.sentences));
  const ids = new Set(sentences.filter(({ span }) => span === null).map(({ article }) => article.id));
  const spans = new Map<string, Span>();
  for (const id of ids) {
    for (const { statement } of (await store.getArticle(id))?.statements ?? []) {
      const [first, last] = [statement.content[0], statement.content.at(-1)];
      if (first && last) spans.set(`${id} ${statement.id}`, { start: first.start, end: last.end });
    }
  }
  return ({ article, statement }) => spans.get(`${article.id} ${statement}`) ?? null;
}

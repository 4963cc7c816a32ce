// Cards of figures of one thing, and of sums.
import { type KeptCard, placeFromTop, placeOf } from '../../model/kept-card.ts';
import { toFigureCard } from '../../views/disputes/figure-cards.ts';
import { type FigureGroup, type FigureSum, groupFigures } from '../../views/figures/figure-board.ts';
import { listToldValues } from '../../views/sources/list-told.ts';
import type { CardMaker } from './card-maker.ts';
import { listTouchedClaims, toDisputeCard } from './dispute-card.ts';
import { toJson } from './to-json.ts';
import { makeTrailCards } from './trail-cards.ts';

/** What cannot be compared stands beside a group as well, so that every relation counts. */
const anyCertainty = 0;

/** Makes the cards of the lists `figure` and `sum`, and of `dispute` where sources exclude each other. */
export const figureCards: CardMaker = {
  kind: 'quantity',
  listNear: ({ store }, rows) => store.listNear('quantity', rows, anyCertainty),
  makeCards: async (dossier, rows) => {
    const { groups, sums } = groupFigures(
      await dossier.store.loadComparisons('quantity', { rows, isRelated: true, withoutPositions: true }),
    );
    const disputes = groups.flatMap(({ group, rows: members }) => {
      const dispute = toFigureCard(group);
      return dispute === null ? [] : [{ dispute, members }];
    });
    return {
      cards: [
        ...groups.map(({ group, rows: members }) => toCard(group, members)),
        ...sums.map(({ sum, rows: parts }) => toSumCard(sum, parts)),
        ...disputes.map(({ dispute, members }) => toDisputeCard(dispute, members)),
        ...(await makeTrailCards(
          dossier.store,
          groups.flatMap(({ group, rows: members }) => listToldValues(group).map((told) => ({ told, rows: members }))),
        )),
      ],
      touched: await listTouchedClaims(
        dossier,
        rows,
        disputes.map(({ dispute }) => dispute),
      ),
    };
  },
};

function toCard(group: FigureGroup, rows: readonly number[]): KeptCard {
  const { isDiffering, sources, tellings, id, title, unit, words } = group;
  const sentences = tellings.map(({ sentence, giver }) => `${sentence.text} ${giver?.name ?? ''}`);
  return {
    ...{ list: 'figure', earliest: null, latest: null, rows },
    place: `${isDiffering ? 0 : 1} ${placeFromTop(sources)} ${placeFromTop(tellings.length)} ${placeOf(id)}`,
    labels: isDiffering ? [{ name: 'differs', value: 'yes' }] : [],
    words: [title, unit, ...words, ...sentences].join(' ').toLowerCase(),
    content: toJson(group),
  };
}

/** Sums that do not hold come first. */
function toSumCard(sum: FigureSum, rows: readonly number[]): KeptCard {
  return {
    ...{ list: 'sum', earliest: null, latest: null, rows, labels: [] },
    place: `${sum.holds ? 1 : 0} ${placeOf(sum.telling.row)}`,
    content: toJson(sum),
  };
}

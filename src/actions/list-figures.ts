// Every figure of a dossier that stands beside others, and every sum.

import type { PageRange } from '../model/dossier-query.ts';
import type { FigureRow } from '../model/figure-row.ts';
import type { FigureBoard } from '../views/figures/figure-board.ts';
import { type FigureCard, listFigureRows } from '../views/figures/figure-rows.ts';
import { cardReader } from './cards/card-contents.ts';
import type { Dossier } from './open-dossier.ts';

/** What is asked for. */
export interface FigureWish {
  /** Words and parts of words that its title, unit or sentences must have. */
  readonly words?: string | undefined;
  /** Only where sources differ. */
  readonly isDiffering?: boolean;
}

/** A page of figures. */
export interface FigurePage extends FigureBoard {
  /** Groups that fit, and all of them. */
  readonly total: number;
  readonly all: number;
  /** All sums. */
  readonly allSums: number;
}

/** All there is, read while it is walked through; `rows` has those of one card at a time. */
export interface FoundFigures {
  readonly count: number;
  readonly cards: AsyncGenerator<FigureCard>;
  readonly rows: AsyncGenerator<readonly FigureRow[]>;
}

/** All figures as cards have them; fails as the store does. */
export async function listFigures({ store }: Dossier): Promise<FoundFigures> {
  const none = { offset: 0, limit: 0 };
  const groups = await store.listCards({ list: 'figure', range: none });
  const sums = await store.listCards({ list: 'sum', range: none });
  return { count: groups.total + sums.total, cards: walkFigures(store), rows: walkRows(walkFigures(store)) };
}

async function* walkFigures(store: Dossier['store']): AsyncGenerator<FigureCard> {
  let number = 0;
  for await (const shown of store.walkCards({ list: 'figure' })) {
    number += 1;
    yield { kind: 'group', number, group: readGroup(shown) };
  }
  for await (const shown of store.walkCards({ list: 'sum' })) {
    number += 1;
    yield { kind: 'sum', number, sum: readSum(shown) };
  }
}

async function* walkRows(cards: AsyncIterable<FigureCard>): AsyncGenerator<readonly FigureRow[]> {
  for await (const card of cards) yield listFigureRows(card);
}

/** Some groups that fit, and some sums; as cards have them. */
export async function pageFigures(
  { store }: Dossier,
  { words = '', isDiffering = false }: FigureWish,
  ranges: { readonly groups: PageRange; readonly sums: PageRange },
): Promise<FigurePage> {
  const { total, rows } = await store.listCards({
    list: 'figure',
    labels: isDiffering ? [{ name: 'differs', values: ['yes'] }] : [],
    words: words.toLowerCase().split(/\s+/).filter(Boolean),
    range: ranges.groups,
  });
  const whole = await store.listCards({ list: 'figure', range: { offset: 0, limit: 0 } });
  const sums = await store.listCards({ list: 'sum', range: ranges.sums });
  return {
    ...{ total, all: whole.total, groups: rows.map(readGroup) },
    ...{ sums: sums.rows.map(readSum), allSums: sums.total },
  };
}

const readGroup = cardReader('figure');
const readSum = cardReader('sum');

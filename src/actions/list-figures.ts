// Every figure of a dossier that stands beside others, and every sum.
import type { Json } from '../model/comparison.ts';
import type { PageRange } from '../model/dossier-query.ts';
import type { FigureBoard, FigureGroup, FigureSum } from '../views/figures/figure-board.ts';
import { keepCards } from './keep-cards.ts';
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

/** Lists figures; fails as the store does. */
export async function listFigures(dossier: Dossier): Promise<FigureBoard> {
  await keepCards(dossier, ['quantity']);
  const all = { offset: 0, limit: -1 };
  return pageFigures(dossier, {}, { groups: all, sums: all });
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

// Written by figure-cards.ts alone.

function readGroup(shown: Json): FigureGroup {
  return shown as unknown as FigureGroup;
}

function readSum(shown: Json): FigureSum {
  return shown as unknown as FigureSum;
}

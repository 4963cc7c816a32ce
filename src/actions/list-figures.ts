// Every figure of a dossier that stands beside others, and every sum.
import { computeFigureBoard, type FigureBoard } from '../views/figures/figure-board.ts';
import type { Dossier } from './open-dossier.ts';
import { rememberView } from './remember-view.ts';

/** Lists figures; fails as the store does. */
export function listFigures(dossier: Dossier): Promise<FigureBoard> {
  return loadBoard(dossier, undefined);
}

const loadBoard = rememberView(async ({ store }) =>
  computeFigureBoard(await store.loadComparisons('quantity', { isRelated: true, withoutPositions: true })),
);

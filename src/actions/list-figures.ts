// Every figure of a dossier that stands beside others, and every sum.
import { computeFigureBoard, type FigureBoard } from '../views/figures/figure-board.ts';
import type { Dossier } from './open-dossier.ts';

/** Lists figures; fails as the store does. */
export async function listFigures({ store }: Dossier): Promise<FigureBoard> {
  return computeFigureBoard(await store.loadComparisons('quantity', { isRelated: true }));
}

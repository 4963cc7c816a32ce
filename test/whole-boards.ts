// Same words and figures of a whole dossier at once, once their cards are made: what tests compare with.

import { keepCards } from '../src/actions/cards/keep-cards.ts';
import { listQuotes, type QuoteWish } from '../src/actions/find-quotes.ts';
import { pageFigures } from '../src/actions/list-figures.ts';
import type { Dossier } from '../src/actions/open-dossier.ts';
import type { FigureBoard } from '../src/views/figures/figure-board.ts';
import type { QuoteBoard } from '../src/views/quotes/quote-board.ts';

const all = { offset: 0, limit: -1 };

/** Every act of speech that fits, and every quotation that no transcript holds. */
export async function collectQuotes(dossier: Dossier, wish: QuoteWish): Promise<QuoteBoard> {
  await keepCards(dossier, ['utterance']);
  return listQuotes(dossier, wish, { groups: all, unheld: all });
}

/** Every figure beside others, and every sum. */
export async function collectFigures(dossier: Dossier): Promise<FigureBoard> {
  await keepCards(dossier, ['quantity']);
  return pageFigures(dossier, {}, { groups: all, sums: all });
}

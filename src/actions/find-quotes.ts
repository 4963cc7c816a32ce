// Same words side by side: acts of speech that several accounts report.
import { computeQuoteBoard, type QuoteBoard, selectSpeaker } from '../views/quotes/quote-board.ts';
import { chooseValue } from './choose-value.ts';
import type { Dossier } from './open-dossier.ts';
import { rememberView } from './remember-view.ts';

/** What is asked for: a speaker by name or key; all where left out. */
export interface QuoteWish {
  readonly speaker?: string | undefined;
}

/** Lists acts of speech with every account of them. Fails with `bad-argument` when the speaker fits nobody or several. */
export async function findQuotes(dossier: Dossier, { speaker }: QuoteWish): Promise<QuoteBoard> {
  const all = await loadBoard(dossier, undefined);
  if (speaker === undefined) return all;
  const known = all.speakers.map(({ key, name }) => ({ key, names: [name] }));
  return selectSpeaker(all, chooseValue('speaker', speaker, known));
}

const loadBoard = rememberView(async ({ store }) =>
  computeQuoteBoard(await store.loadComparisons('utterance', { withoutPositions: true })),
);

// Same words, figures and the telling events of a whole dossier at once, from kept cards and without them: what tests compare with.

import { keepCards } from '../src/actions/cards/keep-cards.ts';
import { listQuotes, type QuoteWish } from '../src/actions/find-quotes.ts';
import { pageFigures } from '../src/actions/list-figures.ts';
import type { Dossier } from '../src/actions/open-dossier.ts';
import type { ComparisonTable } from '../src/model/comparison-rows.ts';
import type { TimelineItem } from '../src/model/timeline.ts';
import { type FigureBoard, type FigureGroup, groupFigures } from '../src/views/figures/figure-board.ts';
import {
  groupQuotes,
  isDiffering,
  type QuoteBoard,
  type QuoteGroup,
  type QuoteMember,
} from '../src/views/quotes/quote-board.ts';
import type { Speaker } from '../src/views/quotes/quoted-sentence.ts';
import { weighTold } from '../src/views/timeline/weigh-told.ts';

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

/** Groups whose words differ first, then by how many accounts give them, then by day. */
export function computeQuoteBoard(table: ComparisonTable): QuoteBoard {
  const { groups: found, alone } = groupQuotes(table, []);
  const groups = found.map(({ group }) => group).sort(compareGroups);
  const unheld = alone.flatMap(({ quote }) => (quote.missingFrom.length === 0 ? [] : [quote]));
  return { groups, unheld, speakers: countSpeakers(groups, unheld) };
}

function compareGroups(a: QuoteGroup, b: QuoteGroup): number {
  return (
    Number(isDiffering(b)) - Number(isDiffering(a)) ||
    b.articles - a.articles ||
    compareTexts(a.said ?? '~', b.said ?? '~') ||
    compareTexts(a.id, b.id)
  );
}

/** Letter by letter, so that what has no day comes last. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countSpeakers(groups: readonly QuoteGroup[], unheld: readonly QuoteMember[]): QuoteBoard['speakers'] {
  const counts = new Map<string, { key: string; name: string; groups: number }>();
  const add = (speaker: Speaker | null, count: number): void => {
    if (!speaker) return;
    const { key, name } = speaker;
    counts.set(key, { key, name, groups: (counts.get(key)?.groups ?? 0) + count });
  };
  for (const { speaker } of groups) add(speaker, 1);
  for (const { speaker } of unheld) add(speaker, 0);
  return [...counts.values()].sort((a, b) => b.groups - a.groups || a.name.localeCompare(b.name));
}

/** Computes the board from all related items of kind `quantity`. */
export function computeFigureBoard(table: ComparisonTable): FigureBoard {
  const { groups, sums } = groupFigures(table);
  return {
    groups: groups.map(({ group }) => group).toSorted(byInterest),
    sums: sums.map(({ sum }) => sum).toSorted((a, b) => Number(a.holds) - Number(b.holds)),
  };
}

function byInterest(a: FigureGroup, b: FigureGroup): number {
  return (
    Number(b.isDiffering) - Number(a.isDiffering) ||
    b.sources - a.sources ||
    b.tellings.length - a.tellings.length ||
    a.id - b.id
  );
}

/** The `most` weightiest events, in order of time; `items` is in that order. */
export function chooseTelling(items: readonly TimelineItem[], most: number): readonly TimelineItem[] {
  const events = items.filter(({ kind }) => kind === 'event');
  const ranked = events.map((item, at) => ({ item, at, weight: weighTold(item) }));
  ranked.sort((a, b) => b.weight - a.weight || a.at - b.at);
  return ranked
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

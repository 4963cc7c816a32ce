// Measures where sentences stand and how tall cards are, and says where each card goes.
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import type { WireStatement } from '../../server/wire.ts';
import { layOutCards } from './card-layout.ts';

/** Space between two cards, in CSS pixels: enough to see them as two. */
const cardGap = 8;

interface CardTopsInput {
  readonly page: RefObject<HTMLElement | null>;
  readonly column: RefObject<HTMLElement | null>;
  readonly statements: readonly WireStatement[];
  readonly chosen: string | null;
  /** Their signs move the words. */
  readonly areFactsShown: boolean;
}

interface CardTops {
  /** CSS pixels from the top of the column, by statement id. */
  readonly tops: ReadonlyMap<string, number>;
  /** What the column needs at least. */
  readonly height: number;
}

/** Keeps the places right when the window, the fonts or the chosen card change. */
export function useCardTops({ page, column, statements, chosen, areFactsShown }: CardTopsInput): CardTops {
  const [places, setPlaces] = useState<CardTops>({ tops: new Map(), height: 0 });
  const measure = useCallback(() => {
    if (page.current && column.current) setPlaces(placeCards(page.current, column.current, statements, chosen));
  }, [page, column, statements, chosen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: signs in the text move sentences without changing any size
  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    if (page.current) observer.observe(page.current);
    for (const card of column.current?.children ?? []) observer.observe(card);
    return () => observer.disconnect();
  }, [measure, page, column, areFactsShown]);
  return places;
}

function placeCards(
  page: HTMLElement,
  column: HTMLElement,
  statements: readonly WireStatement[],
  chosen: string | null,
): CardTops {
  const origin = column.getBoundingClientRect().top;
  const heads = new Map<string, number>();
  for (const head of page.querySelectorAll<HTMLElement>('[data-head]'))
    heads.set(head.dataset.head ?? '', head.getBoundingClientRect().top - origin);
  const boxes = statements.map(({ id }, index) => ({
    wanted: heads.get(id) ?? 0,
    height: column.children[index]?.getBoundingClientRect().height ?? 0,
    isPinned: id === chosen,
  }));
  const tops = layOutCards(boxes, cardGap).map(Math.round);
  const last = boxes.length - 1;
  return {
    tops: new Map(statements.map(({ id }, index) => [id, tops[index] ?? 0])),
    height: last < 0 ? 0 : (tops[last] ?? 0) + (boxes[last]?.height ?? 0),
  };
}

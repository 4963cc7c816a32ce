// What of the timeline is in sight: its marks or counts, and its entries, asked for as the hand moves on.
import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { MarkedItem } from '../../model/timeline-window.ts';
import type { WireTimeline, WireTimelineWindow } from '../../server/wire.ts';
import { timelineQuery, timelineWindowQuery } from '../api/queries.ts';
import type { TimeZoom } from './use-time-zoom.ts';

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** Milliseconds the hand rests before the next answer is asked for. */
const restsFor = 120;

/** First and last day in sight, as day numbers. */
export interface Sight {
  readonly first: number;
  readonly last: number;
}

/** The days between the edges of a scale. */
export function sightOf(scale: TimeZoom['scale']): Sight {
  const [from = 0, to = 0] = scale.domain().map((date) => date.getTime() / dayLength);
  return { first: Math.floor(from), last: Math.max(Math.floor(from), Math.ceil(to) - 1) };
}

/** The same once the hand rests. */
export function useSettled({ first, last }: Sight): Sight {
  const [settled, setSettled] = useState<Sight>({ first, last });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ first, last }), restsFor);
    return () => clearTimeout(timer);
  }, [first, last]);
  return settled;
}

/** Bins asked for over twice the days in sight or more: some 60 to 120 stand on the page at once. */
const mostBins = 300;

/** Days asked for round what is in sight. They change in steps only, so that a small move needs no new answer. */
function frameRound({ first, last }: Sight): Sight {
  const step = 2 ** Math.ceil(Math.log2(last - first + 1));
  const start = Math.floor(first / step) * step - step / 2;
  return { first: Math.floor(start), last: Math.ceil(start + 3 * step) - 1 };
}

/** What is asked for. */
export interface SightWish {
  /** The filters, as a query without `?`. */
  readonly search: string;
  readonly lanes: string;
  /** Places that are not on the timeline yet. */
  readonly waiting: number;
  readonly sight: Sight;
}

/** Marks or counts of what is in sight, and some way beyond; undefined until the first answer. */
export function useWindow({ search, lanes, waiting, sight }: SightWish): WireTimelineWindow | undefined {
  const { first, last } = frameRound(sight);
  const bins = Math.min(mostBins, last - first + 1);
  const days = `first=${Math.max(firstDay, first)}&last=${Math.min(lastDay, last)}&bins=${bins}`;
  return useQuery(timelineWindowQuery({ search: `${search}&lanes=${lanes}&${days}`, waiting })).data;
}

/** Days of the years 0 and 9999: beyond them nothing can be dated. */
const [firstDay, lastDay] = [-719_528, 2_932_896];

/** The entries in sight, in order of time; those that nobody has looked at are not loaded. */
export interface SightEntries {
  readonly total: number;
  readonly itemAt: (index: number) => MarkedItem | undefined;
  /** Those loaded, by their marks, with their places in the list. */
  readonly loaded: ReadonlyMap<string, { readonly item: MarkedItem; readonly at: number }>;
  /** Loads what a reader sees of the list. */
  readonly show: (from: number, to: number) => void;
}

/** Entries on a page of an answer. */
const pageLength = 100;

/** Entries of the days in sight. */
export function useEntries({ search, waiting, sight }: Omit<SightWish, 'lanes'>): SightEntries {
  const [{ from, to }, setShown] = useState({ from: 0, to: 0 });
  const days = `${search}&first=${Math.max(firstDay, sight.first)}&last=${Math.min(lastDay, sight.last)}`;
  const [low, high] = [Math.floor(from / pageLength), Math.floor(to / pageLength)];
  const pages = Array.from({ length: high - low + 1 }, (_, at) => low + at + 1);
  // The first page is always there: while another is fetched the list keeps its length.
  const total = useQuery(timelineQuery({ search: days, waiting }, 1)).data?.total ?? 0;
  const data = useQueries({
    queries: pages.map((page) => timelineQuery({ search: days, waiting }, page)),
    combine: gatherData,
  });
  return useMemo(() => {
    const places = data.flatMap((answer, page) =>
      (answer?.items ?? []).map((item, at) => ({ item, at: (low + page) * pageLength + at })),
    );
    const byPlace = new Map(places.map(({ item, at }) => [at, item]));
    return {
      total,
      itemAt: (index) => byPlace.get(index),
      loaded: new Map(places.map((place) => [place.item.mark, place])),
      show: (start, end) =>
        setShown((held) => (held.from === start && held.to === end ? held : { from: start, to: end })),
    };
  }, [low, data, total]);
}

function gatherData(
  answers: readonly { readonly data: WireTimeline | undefined }[],
): readonly (WireTimeline | undefined)[] {
  return answers.map(({ data }) => data);
}

// The stretch of time in sight: dragged, pinched, turned with Ctrl and the wheel, or moved by buttons and keys.

import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';

/** Milliseconds of a day. */
const dayLength = 86_400_000;
/** Pixels a day may take at most; closer there is nothing more to see. */
const widestDay = 160;
/** How much one press of a button zooms or, as a share of the window, moves. */
const zoomStep = 2;
const moveStep = 0.4;
/** Empty share of the axis on either side, so that the first and last entries do not stick to the edges. */
const margin = 0.03;

/** What is in sight and how to change it. */
export interface TimeZoom {
  readonly scale: ReturnType<typeof scaleUtc<number, number>>;
  readonly move: (direction: -1 | 1) => void;
  readonly zoomBy: (direction: -1 | 1) => void;
  readonly reset: () => void;
  /** Brings a day into the middle. */
  readonly visit: (day: number) => void;
}

/** Pixels of a day number on a scale of time. */
export function placeOf(scale: TimeZoom['scale'], day: number): number {
  return scale(new Date(day * dayLength));
}

/** What the axis holds, and what of it is seen first: day numbers; width in CSS pixels. */
export interface TimeAxis {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly start: readonly [number, number];
}

/** Zooms an axis; `surface` takes drag, pinch and wheel. */
export function useTimeZoom(surface: RefObject<HTMLElement | null>, { first, last, width, start }: TimeAxis): TimeZoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const whole = useMemo(() => {
    const air = Math.max(1, (last - first) * margin);
    const ends = [first - air, last + 1 + air].map((day) => new Date(day * dayLength));
    return scaleUtc<number, number>(ends, [0, width]);
  }, [first, last, width]);
  const behaviour = useMemo(
    () =>
      zoom<HTMLElement, unknown>()
        .scaleExtent([1, Math.max(1, ((last - first + 2) * widestDay) / Math.max(1, width))])
        .translateExtent([
          [0, Number.NEGATIVE_INFINITY],
          [width, Number.POSITIVE_INFINITY],
        ])
        .extent([
          [0, 0],
          [width, 1],
        ])
        // The bare wheel goes on scrolling the page.
        .filter((event: MouseEvent) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0))
        .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => setTransform(event.transform)),
    [first, last, width],
  );
  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const selection = select<HTMLElement, unknown>(element).call(behaviour).on('dblclick.zoom', null);
    const [left, right] = start.map((day) => whole(new Date(day * dayLength)));
    if (left !== undefined && right !== undefined && width > 0) {
      const scale = Math.max(1, (width * (1 - 2 * margin)) / Math.max(1, right - left));
      selection.call(behaviour.transform, zoomIdentity.scale(scale).translate(-left + (width * margin) / scale, 0));
    }
    return () => {
      selection.on('.zoom', null);
    };
  }, [surface, behaviour, whole, width, start]);
  const change = useCallback(
    (how: (selection: ReturnType<typeof select<HTMLElement, unknown>>) => void) => {
      if (surface.current !== null) how(select<HTMLElement, unknown>(surface.current));
    },
    [surface],
  );
  return useMemo(
    () => ({
      scale: transform.rescaleX(whole),
      move: (direction) => change((at) => behaviour.translateBy(at, (-direction * moveStep * width) / transform.k, 0)),
      zoomBy: (direction) => change((at) => behaviour.scaleBy(at, zoomStep ** direction)),
      reset: () => change((at) => behaviour.transform(at, zoomIdentity)),
      visit: (day) => change((at) => behaviour.translateTo(at, whole(new Date(day * dayLength)), 0)),
    }),
    [transform, whole, behaviour, change, width],
  );
}

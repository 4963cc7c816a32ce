// The day the matrix is shown as of: at once in the page, a moment later in the address, so that dragging stays light.
import { useEffect, useRef, useState } from 'react';
import type { Filters } from '../parts/use-filters.ts';
import { writeDay } from './report-days.ts';

/** Milliseconds without a step before the address takes the day over; browsers refuse more than a few address changes a second. */
const restBefore = 300;

/** The day, null for all there is, and a way to change it. */
export function useAsOf(
  inAddress: number | null,
  filters: Filters,
): readonly [number | null, (day: number | null) => void] {
  const [day, setDay] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  const waiting = useRef<number | undefined>(undefined);
  // Back, forward and links change the address under us: then the address is right.
  if (seen !== inAddress) {
    setSeen(inAddress);
    setDay(inAddress);
  }
  useEffect(() => () => window.clearTimeout(waiting.current), []);
  const change = (next: number | null) => {
    setDay(next);
    window.clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => filters.change({ asof: writeDay(next) }, { replace: true }), restBefore);
  };
  return [day, change];
}

// Which columns of the matrix are painted: those in the window at once, the others a few at a time while nothing moves.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Cells painted in one go: about 20 ms of work, which no hand notices on the slider. */
const cellsAtOnce = 24;

/** Milliseconds between goes in browsers that do not tell when they are idle: one frame. */
const withoutIdleness = 16;

interface Painting {
  readonly rows: number;
  readonly columns: number;
  /** Columns the window shows. */
  readonly inWindow: number;
  /** Which way round, which part: another way begins anew. */
  readonly way: string;
  /** True where something looks at all columns: a comparison, common ground. */
  readonly isWholeAsked: boolean;
  /** True while the slider moves: nothing is added until it rests. */
  readonly isMoving: boolean;
}

/** How many of the columns to paint now. Once painted they stay until another way is asked for; what is printed is whole. */
export function usePaintedColumns({ rows, columns, inWindow, way, isWholeAsked, isMoving }: Painting): number {
  const [painted, setPainted] = useState(inWindow);
  const [paintedWay, setPaintedWay] = useState(way);
  const isWhole = painted >= columns;
  if (paintedWay !== way) {
    setPaintedWay(way);
    setPainted(inWindow);
  } else if (isWholeAsked && !isWhole) setPainted(Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (isWhole || isMoving) return;
    const next = painted + Math.max(1, Math.floor(cellsAtOnce / rows));
    return whenIdle(() => setPainted(next >= columns ? Number.POSITIVE_INFINITY : next));
  }, [painted, isWhole, isMoving, rows, columns]);
  useEffect(() => {
    const paintAll = () => flushSync(() => setPainted(Number.POSITIVE_INFINITY));
    window.addEventListener('beforeprint', paintAll);
    return () => window.removeEventListener('beforeprint', paintAll);
  }, []);
  return isWholeAsked ? columns : Math.min(painted, columns);
}

function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const waiting = setTimeout(work, withoutIdleness);
    return () => clearTimeout(waiting);
  }
  const waiting = requestIdleCallback(work);
  return () => cancelIdleCallback(waiting);
}

// The reader's keys: walk the statements, open, close, judge, undo, mark dates and figures, show the keys.
import { useMemo } from 'react';
import { useKeys } from '../parts/use-keys.ts';

/** What a key can do. */
export interface ReaderKeyActions {
  readonly walk: (steps: number) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly confirm: () => void;
  readonly reject: () => void;
  readonly setSpeaker: () => void;
  readonly undo: () => void;
  readonly switchFacts: () => void;
  readonly showKeys: () => void;
}

/** Listens while the reader is shown; typing in a field is left alone. */
export function useReaderKeys(actions: ReaderKeyActions): void {
  const actionOf = useMemo(() => {
    const bindings = new Map<string, () => void>([
      ['j', () => actions.walk(1)],
      ['k', () => actions.walk(-1)],
      ['ArrowRight', () => actions.walk(1)],
      ['ArrowLeft', () => actions.walk(-1)],
      ['Enter', actions.open],
      ['Escape', actions.close],
      ['c', actions.confirm],
      ['r', actions.reject],
      ['s', actions.setSpeaker],
      ['u', actions.undo],
      ['d', actions.switchFacts],
      ['?', actions.showKeys],
    ]);
    return (key: string) => bindings.get(key);
  }, [actions]);
  useKeys(actionOf);
}

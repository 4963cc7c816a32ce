// Whether the dates and figures of articles are marked, which is remembered, and which one of them is opened.
import { useCallback, useMemo, useState } from 'react';
import { readSetting, writeSetting } from '../parts/setting.ts';

/** Setting under which the switch is remembered; absent: off. */
const factsSetting = 'parley-facts';

/** A fact is a date or a figure of the article. */
export interface FactsState {
  readonly areShown: boolean;
  /** Switches the marks on or off. */
  readonly turn: () => void;
  /** Id of the fact whose note is open, or null. */
  readonly opened: string | null;
  /** Opens a fact's note; of the one that is open, closes it. */
  readonly open: (id: string) => void;
  readonly close: () => void;
}

/** The state, for one reader. */
export function useFacts(): FactsState {
  const [areShown, setShown] = useState(() => readSetting(factsSetting) === 'on');
  const [opened, setOpened] = useState<string | null>(null);
  const turn = useCallback(() => {
    writeSetting(factsSetting, areShown ? null : 'on');
    setShown(!areShown);
    setOpened(null);
  }, [areShown]);
  const open = useCallback((id: string) => setOpened((now) => (now === id ? null : id)), []);
  const close = useCallback(() => setOpened(null), []);
  return useMemo(() => ({ areShown, turn, opened, open, close }), [areShown, turn, opened, open, close]);
}

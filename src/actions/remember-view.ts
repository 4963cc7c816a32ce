// Keeps what was computed from a whole dossier until anything in it changes: pages ask for it again with every look.
import type { Codebook } from '../model/codebook.ts';
import type { Store } from '../store/store.ts';
import type { Dossier } from './open-dossier.ts';

/** Answers kept of one view: the page's own, and a few narrower ones. */
const mostWishes = 4;

interface KeptView<View> {
  readonly state: string;
  readonly codebook: Codebook;
  /** By wish, the least lately asked for first. */
  readonly answers: Map<string, Promise<View>>;
}

/**
 * A view that is computed once for each wish and state of the dossier: contents, decisions and codebook. Who asks while it is
 * being computed waits for the same answer. What it gives is shared: change nothing in it. `readState` is another text after
 * every change that concerns the view; where left out, after every change there is.
 */
export function rememberView<View, Wish = undefined>(
  compute: (dossier: Dossier, wish: Wish) => Promise<View>,
  readState: (store: Store) => Promise<string> = (store) => store.readState(),
): (dossier: Dossier, wish: Wish) => Promise<View> {
  const kept = new WeakMap<Store, KeptView<View>>();
  return async (dossier, wish) => {
    const { store, codebook } = dossier;
    const state = await readState(store);
    const known = kept.get(store);
    const isCurrent = known?.state === state && known.codebook === codebook;
    const { answers } = isCurrent ? known : { answers: new Map<string, Promise<View>>() };
    if (!isCurrent) kept.set(store, { state, codebook, answers });
    const key = JSON.stringify(wish) ?? '';
    const answer = answers.get(key) ?? compute(dossier, wish);
    answers.delete(key);
    answers.set(key, answer);
    const [oldest] = answers.size > mostWishes ? answers.keys() : [];
    if (oldest !== undefined) answers.delete(oldest);
    // What failed is tried again.
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

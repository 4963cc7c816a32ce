// What was computed from a dossier is kept while nothing in it changes, and not a moment longer.
import { expect, test } from 'vitest';
import { emptyCodebook } from '../model/codebook.ts';
import type { Store } from '../store/store.ts';
import type { Dossier } from './open-dossier.ts';
import { rememberView } from './remember-view.ts';

/** A dossier of which nothing but its state is asked; `state` is a text that changes with it. */
function makeDossier(): { readonly dossier: Dossier; change(state: string): void } {
  let state = 'first';
  const store = { readState: async () => state } as Partial<Store> as Store;
  const change = (next: string): void => {
    state = next;
  };
  return { dossier: { path: '', codebook: emptyCodebook, store }, change };
}

function countComputing(): {
  readonly view: ReturnType<typeof rememberView<string, string>>;
  readonly asked: string[];
} {
  const asked: string[] = [];
  return { asked, view: rememberView(async (_, wish: string) => `${asked.push(wish)}: ${wish}`) };
}

test('a view is computed once for all who ask at the same time and later', async () => {
  const { dossier } = makeDossier();
  const { view, asked } = countComputing();
  expect(await Promise.all([view(dossier, 'a'), view(dossier, 'a')])).toEqual(['1: a', '1: a']);
  expect(await view(dossier, 'a')).toBe('1: a');
  expect(asked).toEqual(['a']);
});

test('another wish, another state, another codebook and another dossier are computed anew', async () => {
  const { dossier, change } = makeDossier();
  const { view, asked } = countComputing();
  await view(dossier, 'a');
  await view(dossier, 'b');
  change('second');
  await view(dossier, 'a');
  await view({ ...dossier, codebook: { ...emptyCodebook } }, 'a');
  await view(makeDossier().dossier, 'a');
  expect(asked).toEqual(['a', 'b', 'a', 'a', 'a']);
});

test('of many wishes the last few are kept', async () => {
  const { dossier } = makeDossier();
  const { view, asked } = countComputing();
  for (const wish of ['a', 'b', 'c', 'a', 'd', 'e', 'a', 'b']) await view(dossier, wish);
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'b']);
});

test('what failed is tried again', async () => {
  const { dossier } = makeDossier();
  let tries = 0;
  const view = rememberView(async () => {
    tries += 1;
    if (tries === 1) throw new Error('full disk');
    return tries;
  });
  await expect(view(dossier, undefined)).rejects.toThrow('full disk');
  expect(await view(dossier, undefined)).toBe(2);
});

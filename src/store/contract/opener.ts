// Opens stores for the tests of the contract, and closes them when a test ends.
import { onTestFinished } from 'vitest';
import type { Store } from '../store.ts';
import { addTexts } from './compared-samples.ts';
import { herald, post, type SampleArticle, sampleCodebook, sampleSource } from './samples.ts';

/** An empty dossier that can be opened several times. */
export interface StoreFixture {
  open(access: 'add' | 'read'): Store;
}

/** Ways to a store: empty, with some articles, or with the texts that are compared. */
export interface StoreOpener {
  readonly createFixture: () => StoreFixture;
  openStore(access?: 'add' | 'read', fixture?: StoreFixture): Promise<Store>;
  openFilled(...articles: readonly SampleArticle[]): Promise<Store>;
  openTexts(count: number): Promise<Store>;
}

/** The ways to stores of one kind. */
export function createOpener(createFixture: () => StoreFixture): StoreOpener {
  const openStore = async (access: 'add' | 'read' = 'add', fixture = createFixture()): Promise<Store> => {
    const store = fixture.open(access);
    onTestFinished(() => store.close());
    return store;
  };
  return {
    createFixture,
    openStore,
    openFilled: async (...articles) => {
      const store = await openStore();
      await store.applyCodebook(sampleCodebook);
      const samples = articles.length > 0 ? articles : [herald, post];
      for (const [index, article] of samples.entries()) await store.addSource(sampleSource(`${index}.txt`, [article]));
      return store;
    },
    openTexts: async (count) => {
      const store = await openStore();
      await addTexts(store, count);
      return store;
    },
  };
}

// Articles of a few words, and how their first words are compared.
import type { ItemMatcher } from '../../model/comparison.ts';
import type { ComparisonQuery } from '../../model/comparison-rows.ts';
import { makeQuote } from '../../model/quote.ts';
import type { Store } from '../store.ts';
import { sampleSource } from './samples.ts';

export const words: ItemMatcher = {
  kind: 'utterance',
  version: 1,
  retrieval: { fewestShared: 2, commonest: 3, most: 2 },
  relate: (item, candidate) => {
    const [said, former] = [item, candidate].map(({ text, span }) => text.slice(span.start, span.end));
    return said === 'unlike' ? null : { relation: 'beside', certainty: 0.5, detail: { said: `${said}/${former}` } };
  },
};
export const texts = ['One and two.', 'Two and three.', 'Three and four.', 'Four and five.', 'Five and six.'];
export const idOf = (index: number) => sampleSource('', [{ text: texts[index]! }]).articles[0]!.article.id;

/** The first word of an article as an item with these keys. */
export function firstWord(index: number, keys: readonly number[], start = 0) {
  const end = texts[index]!.indexOf(' ', start);
  return { article: idOf(index), items: [{ span: { start, end }, finding: null, keys, data: { index } }] };
}

export async function listPairs(store: Store, query: ComparisonQuery = {}): Promise<readonly string[]> {
  const { items, relations } = await store.loadComparisons('utterance', query);
  const articleOf = (row: number) =>
    texts.findIndex((_, at) => items.find((i) => i.row === row)?.article.id === idOf(at));
  return relations.map(({ from, to }) => `${articleOf(from)}-${articleOf(to)}`).sort();
}

/** Adds the first of the texts, each as an article of its own. */
export async function addTexts(store: Store, count = texts.length): Promise<void> {
  for (const text of texts.slice(0, count)) await store.addSource(sampleSource(text, [{ text }]));
}

/** First words of these articles, printed again: all of one form. */
export function printings(form: string, ...indices: readonly number[]) {
  return indices.map((index) => {
    const { article, items } = firstWord(index, [1, 2]);
    return { article, items: items.map((item) => ({ ...item, form })) };
  });
}

/** The first word of an article as a person names it. */
export function placeOf(index: number) {
  const text = texts[index]!;
  return { quote: makeQuote(text, idOf(index), { start: 0, end: text.indexOf(' ') }) };
}

export const coder = { coder: 'coder', at: '2031-04-02T10:00:00.000Z' };

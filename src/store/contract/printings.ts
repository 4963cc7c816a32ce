// What any store does with items that are the same to all others: printed again.
import { expect, test } from 'vitest';
import type { ItemMatcher } from '../../model/comparison.ts';
import { addTexts, idOf, listPairs, printings, texts, words } from './compared-samples.ts';
import type { StoreOpener } from './opener.ts';

/** Tests of this part. */
export function describePrintings({ createFixture, openStore, openTexts }: StoreOpener): void {
  test('of one form are judged once, and stand to all others as the first of them', async () => {
    const store = await openTexts(5);
    const judged: string[] = [];
    const counting: ItemMatcher = {
      ...words,
      relate: (item, candidate) => {
        judged.push(`${texts.indexOf(item.text)}-${texts.indexOf(candidate.text)}`);
        return words.relate(item, candidate);
      },
    };
    await store.saveComparisons(counting, [
      ...printings('same', 0, 1, 2),
      ...printings('other', 3),
      ...printings('same', 4),
    ]);
    expect(judged).toEqual(['1-0', '3-0']);
    const all = ['1-0', '2-0', '2-1', '3-0', '3-1', '3-2', '4-0', '4-1', '4-2', '4-3'];
    expect(await listPairs(store)).toEqual(all);
  });

  test('are told of between articles of one group where groups are given, with forms and without', async () => {
    const store = await openTexts(5);
    const alone = printings('same', 0, 1, 2, 3).map(({ article, items: [item] }) => {
      const { form: _, ...formless } = item!;
      return { article, items: [formless] };
    });
    const together = [[idOf(2), idOf(1)], [idOf(1), idOf(0)], [idOf(3)]];
    await store.saveComparisons(words, printings('same', 0, 1, 2, 3));
    expect(await listPairs(store, { together })).toEqual(['1-0', '2-1']);
    await store.dropComparisons('utterance');
    await store.saveComparisons(words, alone);
    expect(await listPairs(store)).toEqual(['1-0', '2-0', '2-1', '3-0', '3-1']);
    expect(await listPairs(store, { together })).toEqual(['1-0', '2-1']);
  });

  test('of one form in one article are nothing to each other', async () => {
    const store = await openTexts(2);
    const [one] = printings('same', 0);
    const twice = {
      ...one!,
      items: [...one!.items, ...one!.items.map((item) => ({ ...item, span: { start: 4, end: 7 } }))],
    };
    await store.saveComparisons(words, [twice]);
    expect(await listPairs(store)).toEqual([]);
    await store.saveComparisons(words, printings('same', 1));
    expect(await listPairs(store)).toEqual(['1-0', '1-0']);
  });

  test('of one form stay related when the first of them goes, and meet it again when it comes back', async () => {
    const fixture = createFixture();
    const store = await openStore('add', fixture);
    await addTexts(store);
    await store.saveComparisons(words, [...printings('same', 0, 1, 2), ...printings('other', 3)]);
    await store.replaceFindings(idOf(0), null, 'sample/2');
    expect(await listPairs(store)).toEqual(['2-1', '3-1', '3-2']);
    // The next of the form is found by the keys, also where these have been sorted into the table.
    await store.saveComparisons(words, printings('third', 4));
    expect(await listPairs(store)).toEqual(['2-1', '3-1', '3-2', '4-1', '4-2', '4-3']);
    await store.close();
    const again = await openStore('add', fixture);
    await again.replaceFindings(idOf(1), null, 'sample/2');
    await again.replaceFindings(idOf(4), null, 'sample/2');
    await again.saveComparisons(words, printings('same', 0));
    expect(await listPairs(again)).toEqual(['2-0', '3-0', '3-2']);
    await again.saveComparisons(words, printings('third', 4));
    expect(await listPairs(again)).toEqual(['2-0', '3-0', '3-2', '4-0', '4-2', '4-3']);
    for (const index of [0, 2]) await again.replaceFindings(idOf(index), null, 'sample/3');
    expect(await listPairs(again)).toEqual(['4-3']);
  });
}

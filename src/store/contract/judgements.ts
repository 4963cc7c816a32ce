// What any store does with what people said of compared items.
import { expect, test } from 'vitest';
import type { ItemMatcher } from '../../model/comparison.ts';
import type { JudgedKind } from '../../model/comparison-judgement.ts';
import type { Store } from '../store.ts';
import { coder, firstWord, idOf, placeOf, texts, words } from './compared-samples.ts';
import type { StoreOpener } from './opener.ts';

/** Tests of this part. */
export function describeJudgements({ openTexts }: StoreOpener): void {
  async function listJudged(store: Store, of: JudgedKind = 'utterance'): Promise<readonly string[]> {
    const { items, judged } = await store.loadComparisons(of, { isRelated: true });
    const articleOf = (row: number) =>
      texts.findIndex((_, at) => items.find((item) => item.row === row)?.article.id === idOf(at));
    return judged.map(({ one, other, verdict }) => `${articleOf(one)} ${verdict} ${articleOf(other)}`);
  }

  test('carry what people said of two items: the latest word, taken back by an undo', async () => {
    const store = await openTexts(3);
    await store.saveComparisons(
      words,
      [0, 1, 2].map((index) => firstWord(index, [10 + index])),
    );
    const judge = (verdict: 'same' | 'different', one: number, others: readonly number[]) =>
      store.addDecision(
        { kind: 'judge-comparison', of: 'utterance', verdict, one: placeOf(one), others: others.map(placeOf) },
        coder,
      );
    await judge('same', 0, [1, 2]);
    expect(await listJudged(store)).toEqual(['0 same 1', '0 same 2']);
    const { number } = await judge('different', 2, [0]);
    expect(await listJudged(store)).toEqual(['0 same 1', '2 different 0']);
    await store.addDecision({ kind: 'undo', decision: number }, coder);
    expect(await listJudged(store)).toEqual(['0 same 1', '0 same 2']);
    expect((await store.loadComparisons('event')).judged).toEqual([]);
  });

  test.each(['utterance', 'claim'] as const)(
    'carry them over another reading, and a judgement of a %s whose words are gone is broken until they are back',
    async (of) => {
      const store = await openTexts(2);
      const all = [0, 1].map((index) => firstWord(index, [10 + index]));
      const matcher: ItemMatcher = { ...words, kind: of };
      await store.saveComparisons(matcher, all);
      const content = { kind: 'judge-comparison', of, verdict: 'same' } as const;
      await store.addDecision({ ...content, one: placeOf(0), others: [placeOf(1)] }, coder);
      const stateOf = async () => (await store.listDecisions()).map(({ state }) => state);
      await store.replaceFindings(idOf(1), null, 'sample/2');
      expect([await stateOf(), await listJudged(store, of)]).toEqual([['broken'], []]);
      await store.saveComparisons(matcher, [all[1]!]);
      expect([await stateOf(), await listJudged(store, of)]).toEqual([['applied'], ['0 same 1']]);
    },
  );

  test('refuse a judgement of a place that nothing was compared at, or of one place alone', async () => {
    const store = await openTexts(2);
    await store.saveComparisons(words, [firstWord(0, [1])]);
    const content = { kind: 'judge-comparison', of: 'utterance', verdict: 'same', one: placeOf(0) } as const;
    const refused = (others: (typeof content)['one'][]) => store.addDecision({ ...content, others }, coder);
    await expect(refused([placeOf(1)])).rejects.toMatchObject({ code: 'not-found' });
    await expect(refused([placeOf(0)])).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(refused([])).rejects.toMatchObject({ code: 'bad-argument' });
    expect(await store.listDecisions()).toEqual([]);
  });

  test('tell two happenings of one sentence apart by their dates', async () => {
    const store = await openTexts(2);
    const span = { start: 0, end: 3 };
    const dated = (edtf: string, key: number) => ({ span, finding: null, keys: [key], data: { edtf } });
    const happenings: ItemMatcher = { ...words, kind: 'event' };
    await store.saveComparisons(happenings, [
      { article: idOf(0), items: [dated('2031-03-01', 1), dated('2031-03-03', 2)] },
      { article: idOf(1), items: [dated('2031-03-03', 3)] },
    ]);
    const content = { kind: 'judge-comparison', of: 'event', verdict: 'same' } as const;
    const others = [placeOf(1)];
    await store.addDecision({ ...content, one: { ...placeOf(0), dated: '2031-03-03' }, others }, coder);
    const { items, judged } = await store.loadComparisons('event');
    expect(judged).toEqual([{ one: items[1]?.row, other: items[2]?.row, verdict: 'same' }]);
    const unclear = { ...placeOf(0), dated: '2031-03-09' };
    await expect(store.addDecision({ ...content, one: unclear, others }, coder)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
}

// How any store sets items beside each other and keeps what they are to each other.
import { expect, test } from 'vitest';
import type { ItemMatcher } from '../../model/comparison.ts';
import { makeQuote } from '../../model/quote.ts';
import { addTexts, coder, firstWord, idOf, listPairs, texts, words } from './compared-samples.ts';
import type { StoreOpener } from './opener.ts';
import { herald, post, sampleFindings, samplePositionId, sampleSource } from './samples.ts';

/** Tests of this part. */
export function describeComparisons({ createFixture, openStore, openFilled, openTexts }: StoreOpener): void {
  test('relate a new item to held ones that share enough keys', async () => {
    const store = await openTexts(3);
    const found = [firstWord(0, [1, 2, 0xffffffff]), firstWord(1, [2, 0xffffffff]), firstWord(2, [1, 3])];
    expect(await store.saveComparisons(words, found)).toBe(1);
    const { items, relations } = await store.loadComparisons('utterance');
    expect(items.map(({ span, data, surroundings }) => [span, data, surroundings.text])).toEqual([
      [{ start: 0, end: 3 }, { index: 0 }, texts[0]],
      [{ start: 0, end: 3 }, { index: 1 }, texts[1]],
      [{ start: 0, end: 5 }, { index: 2 }, texts[2]],
    ]);
    const [from, to] = [items[1]?.row, items[0]?.row];
    expect(relations).toEqual([{ from, to, relation: 'beside', certainty: 0.5, detail: { said: 'Two/One' } }]);
    expect(await store.loadComparisons('claim')).toEqual({ items: [], relations: [], judged: [] });
    expect((await store.loadComparisons('utterance', { isRelated: true })).items).toHaveLength(2);
    const few = await store.loadComparisons('utterance', { rows: [items[0]!.row, items[2]!.row] });
    expect([few.items.length, few.relations.length]).toEqual([2, 0]);
  });

  test('are held only where they are chosen, which is asked with the items', async () => {
    const store = await openTexts(2);
    await store.saveComparisons(words, [firstWord(0, [1, 2]), firstWord(1, [1, 2])]);
    const load = (wanted: boolean) =>
      store.loadComparisons('utterance', {
        choose: (items) => (relation) => wanted && items.some(({ row }) => row === relation.from),
      });
    expect(await load(true)).toEqual(await store.loadComparisons('utterance'));
    const { items, relations } = await load(false);
    expect([items.length, relations.length]).toEqual([2, 0]);
  });

  test('of one article are related too, and kinds are kept apart', async () => {
    const store = await openTexts(1);
    const [one, and] = [firstWord(0, [1, 2]), firstWord(0, [1, 2], 4)];
    expect(await store.saveComparisons(words, [{ ...one, items: [...one.items, ...and.items] }])).toBe(1);
    expect(await store.saveComparisons({ ...words, kind: 'claim' }, [one])).toBe(0);
  });

  test('pass over keys that too many share, except for items that have no others', async () => {
    const store = await openTexts(5);
    const common = [0, 1, 2, 3].map((index) => firstWord(index, [7, 8, 100 + index, 200 + index]));
    await store.saveComparisons(words, common);
    const before = await listPairs(store);
    await store.saveComparisons(words, [firstWord(4, [7, 8, 100, 201])]);
    expect((await listPairs(store)).length).toBe(before.length);
    const again = await openTexts(5);
    await again.saveComparisons(words, [...common, firstWord(4, [7, 8])]);
    expect((await listPairs(again)).filter((pair) => pair.startsWith('4'))).toEqual(['4-0', '4-1']);
  });

  test('where few keys are shared, ask that they be rare', async () => {
    const store = await openTexts(5);
    const rare: ItemMatcher = { ...words, retrieval: { ...words.retrieval, commonestOfFew: 1 } };
    await store.saveComparisons(rare, [firstWord(0, [1, 2, 3]), firstWord(1, [1, 8, 9]), firstWord(2, [1, 2, 5, 6])]);
    expect(await listPairs(store)).toEqual([]);
    await store.saveComparisons(rare, [firstWord(3, [1, 2, 3]), firstWord(4, [5, 6])]);
    expect(await listPairs(store)).toEqual(['3-0', '4-2']);
  });

  test('the state tells of every change, by this store or another, and of no look', async () => {
    const store = await openTexts(2);
    const states = [await store.readState()];
    await store.loadComparisons('utterance');
    expect(await store.readState()).toBe(states[0]);
    await store.saveComparisons(words, [firstWord(0, [1, 2])]);
    states.push(await store.readState());
    const [actor] = await store.listActors({});
    if (actor) await store.addDecision({ kind: 'set-party', actor: actor.key, party: null }, { coder: 'a', at: '' });
    else await store.saveComparisons(words, [firstWord(1, [1, 2])]);
    states.push(await store.readState());
    expect(new Set(states).size).toBe(3);
  });

  test('are made once for each version of a comparer', async () => {
    const store = await openTexts(2);
    const both = [firstWord(0, [1, 2]), firstWord(1, [1, 2])];
    expect(await store.listUncompared([words])).toEqual([0, 1].map((at) => ({ id: idOf(at), kinds: ['utterance'] })));
    await store.saveComparisons(words, both);
    expect(await store.saveComparisons(words, both)).toBe(0);
    expect(await store.listUncompared([words])).toEqual([]);
    expect(await store.listUncompared([{ ...words, kind: 'claim' }, words])).toHaveLength(2);
    expect(await store.listOutdated([words, { ...words, kind: 'claim', version: 2 }])).toEqual([]);
    expect(await store.listOutdated([{ ...words, version: 2 }])).toEqual(['utterance']);
    await store.dropComparisons('utterance');
    expect(await store.listOutdated([{ ...words, version: 2 }])).toEqual([]);
    expect(await store.listUncompared([{ ...words, version: 2 }])).toHaveLength(2);
    expect(await store.loadComparisons('utterance')).toEqual({ items: [], relations: [], judged: [] });
  });

  test('go with the findings of an article, and come back the same way round', async () => {
    const store = await openTexts(3);
    const all = [0, 1, 2].map((index) => firstWord(index, [1, 2]));
    await store.saveComparisons(words, all);
    const before = await listPairs(store);
    expect(before).toEqual(['1-0', '2-0', '2-1']);
    await store.replaceFindings(idOf(1), null, 'sample/2');
    expect(await listPairs(store)).toEqual(['2-0']);
    expect((await store.listUncompared([words])).map(({ id }) => id)).toEqual([idOf(1)]);
    await store.saveComparisons(words, [all[1]!]);
    expect(await listPairs(store)).toEqual(before);
  });

  test('are set beside the first printings only, where a comparer says how many are enough', async () => {
    const store = await openTexts(5);
    const few: ItemMatcher = { ...words, retrieval: { ...words.retrieval, commonest: 9, most: 9, enough: 2 } };
    await store.saveComparisons(
      few,
      [0, 1, 2, 3].map((index) => firstWord(index, [1, 2, 10 + index, 20 + index])),
    );
    await store.saveComparisons(few, [firstWord(4, [1, 2, 13, 23])]);
    expect((await listPairs(store)).filter((pair) => pair.startsWith('3'))).toEqual(['3-0', '3-1']);
    // The likest comes first; its other keys have not been accounted for by then.
    expect((await listPairs(store)).filter((pair) => pair.startsWith('4'))).toEqual(['4-0', '4-3']);
  });

  test('find what was saved before the dossier was closed, and what another process saves', async () => {
    const fixture = createFixture();
    const first = fixture.open('add');
    await addTexts(first);
    await first.saveComparisons(words, [firstWord(0, [1, 2, 3])]);
    await first.close();
    const [second, beside] = [await openStore('add', fixture), await openStore('read', fixture)];
    expect(await second.saveComparisons(words, [firstWord(1, [1, 2, 4])])).toBe(1);
    expect(await beside.saveComparisons(words, [firstWord(2, [2, 4])])).toBe(1);
    expect(await second.saveComparisons(words, [firstWord(3, [2, 1])])).toBe(2);
    expect(await listPairs(second)).toEqual(['1-0', '2-1', '3-0', '3-1']);
  });

  test('show the statement or position an item was made of, with its actor as decisions leave it', async () => {
    const store = await openFilled();
    const [first, second] = sampleSource('0.txt', [herald, post]).articles;
    const [statement] = sampleFindings(herald.text, herald.statements ?? []).statements;
    const [reported] = sampleFindings(post.text, post.statements ?? []).statements;
    const item = { span: statement!.content[0]!, keys: [1], data: null };
    await store.saveComparisons(words, [
      { article: first!.article.id, items: [{ ...item, finding: samplePositionId(herald.text, 'passage') }] },
      { article: second!.article.id, items: [{ ...item, finding: reported!.id }] },
    ]);
    const by = { coder: 'coder', at: '2031-04-02T10:00:00.000Z' };
    await store.addDecision({ kind: 'merge-actors', from: 'name:Bor Tessel', into: 'ilva-marn' }, by);
    const { items } = await store.loadComparisons('utterance');
    expect(
      items.map(({ article, statement: said, position }) => [article.outlet, said?.actor?.key, position?.issue]),
    ).toEqual([
      ['Oster Herald', 'ilva-marn', 'passage'],
      ['Velm Post', 'ilva-marn', undefined],
    ]);
  });

  test('know the issues an article takes a position on as they are now, without comparing it again', async () => {
    const store = await openFilled();
    const { id } = sampleSource('0.txt', [herald]).articles[0]!.article;
    const span = { start: 0, end: 10 };
    await store.saveComparisons(words, [{ article: id, items: [{ span, finding: null, keys: [1], data: null }] }]);
    const listIssues = async () => (await store.loadComparisons('utterance')).items[0]?.positions.map((p) => p.issue);
    expect(await listIssues()).toEqual(['passage', 'toll']);
    const [first, second] = sampleFindings(herald.text, herald.statements ?? []).positions;
    await store.replacePositions(
      [{ id, positions: [first!, { ...second!, issue: 'passage' }], spokenFor: [], trace: null }],
      'sample/2',
    );
    expect(await listIssues()).toEqual(['passage', 'passage']);
    const quote = makeQuote(herald.text, id, first!.content[0]!);
    await store.addDecision({ kind: 'reject-finding', of: 'position', finding: first!.id, quote }, coder);
    expect(await listIssues()).toEqual(['passage']);
  });

  test('see articles with their findings as they were read', async () => {
    const store = await openFilled(herald);
    const { article, findings } = sampleSource('0.txt', [herald]).articles[0]!;
    expect(await store.loadReadings([article.id, idOf(0)])).toEqual([{ article, findings }]);
    await store.replaceFindings(article.id, null, 'sample/2');
    expect((await store.loadReadings([article.id]))[0]?.findings).toBeNull();
  });
}

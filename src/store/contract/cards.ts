// How any store keeps cards, and what lets them wait.
import { expect, test } from 'vitest';
import type { MadeCards } from '../card-store.ts';
import { addTexts, firstWord, idOf, words } from './compared-samples.ts';
import type { StoreOpener } from './opener.ts';

/** Tests of this part. */
export function describeCards({ createFixture, openStore, openTexts }: StoreOpener): void {
  test('wait for their cards until these are made, and again when what they are made of changes', async () => {
    const fixture = createFixture();
    const store = await openStore('add', fixture);
    await addTexts(store, 4);
    await store.saveComparisons(words, [firstWord(0, [1, 2]), firstWord(1, [1, 2]), firstWord(2, [7, 8])]);
    const [one = 0, two = 0, three = 0] = await store.listItemRows('utterance');
    expect(await store.listStale('utterance', 9)).toEqual([one, two, three]);
    expect(await store.listNear('utterance', [one], 0.4)).toEqual([two]);
    expect(await store.listNear('utterance', [one], 0.6)).toEqual([]);
    const card = (place: string, rows: readonly number[], party: string) => ({
      ...{ list: 'quote' as const, place, rows, earliest: '2030-01-01', latest: '2030-01-31', content: place },
      ...{ labels: [{ name: 'party', value: party }], words: `words of ${party}` },
    });
    const made = {
      rows: [one, two, three],
      touched: [],
      cards: [card('b', [one, two], 'velm'), card('a', [three], 'oster')],
    };
    expect(await store.saveCards('utterance', { ...made, state: 'another' })).toBe(false);
    expect(await store.saveCards('utterance', { ...made, state: await store.readState() })).toBe(true);
    expect(await store.countStale(['utterance'])).toBe(0);
    const range = { offset: 0, limit: 9 };
    expect(await store.listCards({ list: 'quote', range })).toEqual({ total: 2, rows: ['a', 'b'] });
    expect(await store.listCards({ list: 'quote', range: { offset: 1, limit: 1 } })).toEqual({
      total: 2,
      rows: ['b'],
    });
    const velm = [{ name: 'party', values: ['velm'] }];
    expect((await store.listCards({ list: 'quote', labels: velm, range })).rows).toEqual(['b']);
    expect((await store.listCards({ list: 'quote', words: ['of oster'], range })).rows).toEqual(['a']);
    expect((await store.listCards({ list: 'quote', from: '2030-02-01', range })).total).toBe(0);
    expect((await store.tallyCards({ list: 'quote' }, 'party')).map(({ value, count }) => `${value} ${count}`)).toEqual(
      ['oster 1', 'velm 1'],
    );
    await store.replaceFindings(idOf(0), null, 'sample/2');
    expect(await store.listStale('utterance', 9)).toEqual([two]);
    expect((await store.listCards({ list: 'quote', range })).rows).toEqual(['a']);
    await store.saveComparisons(words, [firstWord(3, [7, 8])]);
    expect(await store.listStale('utterance', 9)).toContain(three);
  });

  test('stand on shelves, which wait when what stands there changes', async () => {
    const store = await openTexts(3);
    await store.saveComparisons(
      words,
      [0, 1, 2].map((index) => firstWord(index, [1, 2])),
    );
    const rows = await store.listItemRows('utterance');
    const [one = 0, two = 0] = rows;
    expect(await store.listItemRows('utterance', [idOf(1)])).toEqual([two]);
    const shelved = (['velm 1', 'velm 2'] as const).map((shelf, at) => ({
      ...{ kind: 'answer' as const, shelf, row: [one, two][at] ?? 0 },
    }));
    const made = { rows, cards: [], touched: [] };
    const waiting = [{ kind: 'position' as const, unit: 'flow' }];
    const save = async (given: Partial<MadeCards>) =>
      store.saveCards('utterance', { ...made, state: await store.readState(), ...given });
    expect(await save({ shelved, waiting })).toBe(true);
    expect(await store.listShelves('answer', 'velm ')).toEqual(['velm 1', 'velm 2']);
    expect(await store.listShelved('answer', ['velm 2', 'oster 2'])).toEqual([two]);
    expect(await store.listWaiting('answer', 9)).toEqual(['velm 1', 'velm 2']);
    expect(await store.countStale(['utterance', 'answer', 'position'])).toBe(3);
    const card = { list: 'answered' as const, place: '', earliest: null, latest: null, labels: [], rows: [] };
    const cards = [{ unit: 'velm 1', card: { ...card, content: 'made' } }];
    const units = { units: ['velm 1', 'velm 2'], cards, waiting: [] };
    expect(await store.saveUnitCards('answer', { ...units, state: 'another' })).toBe(false);
    expect(await store.saveUnitCards('answer', { ...units, state: await store.readState() })).toBe(true);
    expect(await store.countStale(['answer'])).toBe(0);
    const range = { offset: 0, limit: 9 };
    expect((await store.listCards({ list: 'answered', range })).rows).toEqual(['made']);
    // What stands where it stood changes nothing; what goes with its article does.
    expect(await save({ shelved })).toBe(true);
    expect(await store.countStale(['answer'])).toBe(0);
    await store.replaceFindings(idOf(0), null, 'sample/2');
    expect(await store.listWaiting('answer', 9)).toEqual(['velm 1']);
    const gone = { units: ['velm 1'], cards: [], waiting: [], state: await store.readState() };
    expect(await store.saveUnitCards('answer', gone)).toBe(true);
    expect((await store.listCards({ list: 'answered', range })).total).toBe(0);
  });
}

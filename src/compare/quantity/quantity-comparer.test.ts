// Figures beside figures: which are one thing, at one time or over time, and why others cannot be compared.

import { beforeAll, expect, test } from 'vitest';
import { loadReader } from '../../actions/load-reader.ts';
import { extract } from '../../extract/extract.ts';
import type { Reader } from '../../extract/reader.ts';
import type { PlacedItem } from '../../model/comparison.ts';
import { makePlainArticle } from '../../model/plain-article.ts';
import type { Apart } from './quantity-comparer.ts';
import { quantityComparer } from './quantity-comparer.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader();
});

function place(text: string, published: string, row: number): readonly PlacedItem[] {
  const article = makePlainArticle(text, { published });
  const items = quantityComparer.listItems({ article, findings: extract(article, reader) });
  return items.map((item, index) => ({ ...item, row: row + index, article: article.id, text }));
}

/** The first figure of each text, as what they are to each other: `same`, `over-time`, `apart: people`, or null. */
function check(one: string, other: string, expected: string | null, days = ['2031-03-12', '2031-03-13']): void {
  const [candidate, item] = [place(one, days[0] ?? '', 1)[0], place(other, days[1] ?? '', 100)[0]];
  if (!candidate || !item) throw new Error(`No figure in “${candidate ? other : one}”`);
  const sharesKey = item.keys.some((key) => candidate.keys.includes(key));
  const relation = sharesKey ? quantityComparer.relate(item, candidate) : null;
  const why = (relation?.detail ?? []) as unknown as readonly Apart[];
  expect(relation && [relation.relation, ...why.map(({ reason }) => reason)].join(' ')).toBe(expected);
}

test('the same measure of the same thing on one day is one quantity', () => {
  check(
    'The flow at the Lunt gauge fell to 190 cubic metres per second.',
    'Oster says the flow at the Lunt gauge stood at 255 cubic metres a second.',
    'same',
  );
});

test('on another day it is the same thing over time', () => {
  check(
    'The flow at the Lunt gauge fell to 190 cubic metres per second.',
    'The flow at the Lunt gauge stood at 255 cubic metres a second.',
    'over-time',
    ['2031-03-12', '2031-06-13'],
  );
});

test('counts and shares of other days are of one thing only where they are told in the same words', () => {
  const days = ['2031-03-12', '2031-09-13'];
  check(
    'She lost the ballot for the ferry board by 43 votes.',
    'The tax on salt has the 62 votes it needs.',
    null,
    days,
  );
  check('In Velm 46 percent of voters like the ferry.', 'Now 57 percent of voters fear the salt tax.', null, days);
  check('The shutdown kept 8,200 wardens from work.', 'The budget paid 8,200 wardens again.', 'over-time', days);
});

test('children who were killed are not all who were killed', () => {
  check('The fire at Lunt school killed 20 children.', 'The fire at Lunt school killed 26 people.', 'apart people');
});

test('units that measure the same are converted', () => {
  check(
    'Velm holds 80 square miles of the Lunt valley.',
    'Velm holds 207 square kilometres of the Lunt valley.',
    'same',
  );
});

test('currencies are not', () => {
  check('The flood damage in Lunt cost $40 million.', 'The flood damage in Lunt cost 38 million euros.', 'apart unit');
});

test('soldiers are not civilians', () => {
  check(
    'Four soldiers were killed on the Lunt bridge on 11 March 2031.',
    'Nine civilians were killed on the Lunt bridge on 11 March 2031.',
    'apart people',
  );
});

test('what is demanded is not what was measured', () => {
  check(
    'Velm demanded a minimum flow of 340 cubic metres per second at the Lunt gauge.',
    'The flow at the Lunt gauge stood at 255 cubic metres per second.',
    'apart mode',
  );
});

test('the dead of two days are two tales', () => {
  check(
    'Nine people were killed on the Lunt bridge on 11 March 2031.',
    'Twelve people were killed in the harbour of Marn on 2 February 2031.',
    null,
  );
});

test('counts of different things have nothing to do with each other', () => {
  check('Velm sent 40 trucks to Lunt.', 'Velm sent 40 doctors to Lunt.', null);
});

test('a flow told without "per second" is the same flow, and what a lake holds is not', () => {
  const flow = 'The flow at the Lunt gauge fell to 190 cubic metres per second.';
  check(flow, 'The Lunt gauge stood at 190 cubic metres.', 'same');
  check(flow, 'The lake above Lunt and its gauge hold 190 million cubic metres.', null);
});

test('the same sum of money at one time is one, whatever noun it hangs on and whether it is told or asked for', () => {
  check(
    'Velm demanded 5.7 billion crowns in funding for the Lunt dam.',
    'The bill has none of the 5.7 billion crowns that the Lunt dam is to cost.',
    'same',
  );
});

test('the same noun counted in numbers far apart is two things', () => {
  check(
    'The Reed party won six seats in the Lunt assembly.',
    'The Reed party holds 94 seats in the Lunt assembly.',
    null,
  );
});

test('a special case belongs to the figure nearest to it', () => {
  check(
    'Velm was offered a flow of 310 cubic metres per second, and of 232 in a drought year.',
    'Velm accepts the offer of a flow of 300 cubic metres per second.',
    'same',
  );
});

test('others besides those told of are not all of them', () => {
  check(
    'Four guards were killed on the Lunt bridge on 11 March 2031.',
    'Three other guards were killed on the Lunt bridge on 11 March 2031.',
    'apart case',
  );
});

test('what befell people stands after their number before it stands anywhere else', () => {
  check(
    'The shells left the mayor dead and 90 others injured on the Lunt bridge on 11 March 2031.',
    '90 people were wounded on the Lunt bridge on 11 March 2031.',
    'same',
  );
});

test('"that means" makes no usual level of a figure', () => {
  check(
    'Brandt told the house that her plan cuts the river fund by $800 million; that means one ferry in five.',
    'Lund said that the plan of Brandt cuts the river fund by $880 million.',
    'same',
  );
});

test('what is needed is not what there is', () => {
  check(
    'The Reed party lost 60 seats in the Lunt assembly in 2031.',
    'The Reed party would need 45 seats in the Lunt assembly in 2031.',
    'apart mode',
  );
});

test('what comes on top of others is compared with no other such figure', () =>
  check(
    'The vote is held in Velm, Oster and four other states on 11 March 2031.',
    'The vote is held in Velm and five other states on 11 March 2031.',
    null,
  ));

test('a poll’s margin of error is no figure of anything', () =>
  expect(place('The margin of sampling error was plus or minus four percentage points.', '2031-03-12', 1)).toEqual([]));

test('how many a poll asked is no figure of anything else', () => {
  expect(place('The poll of 800 likely voters was taken in Velm.', '2031-03-12', 1)).toEqual([]);
  expect(place('Among 459 voters of the hills the margin of error is larger.', '2031-03-12', 1)).toEqual([]);
  expect(place('Of the town, 800 voters stayed at home.', '2031-03-12', 1)).toHaveLength(1);
});

test('what each has is its own, also where a report names its company only at its beginning', () => {
  const mill = 'Brandt Mills earned $26 million in the third quarter.';
  check(mill, 'Lunt Ferries grew. In the third quarter the company earned $65 million.', null);
  check(mill, 'In the third quarter Brandt Mills, once of Lunt, earned $29 million.', 'same');
});

test('the dead of two towns are two tales', () => {
  const town = 'Nine people were killed in Lunt on 11 March 2031.';
  check(town, 'Six people were killed in Marn on 11 March 2031.', null);
  check(town, 'Eleven people were killed in Lunt on 11 March 2031.', 'same');
});

test('what a poll has is not what is', () =>
  check(
    'In Velm 46 percent of voters stayed away.',
    'A poll of the Gazette found that 52 percent of voters in Velm would stay away.',
    'apart mode',
  ));

// Accusations without an answer: claims are written shortly, and each expectation names the open ones by row and accused.

import { expect, test } from 'vitest';
import { listUnanswered } from '../../../test/whole-disputes.ts';
import { bareClaim, type Claim, packClaim } from '../../model/claim-item.ts';
import type { RelatedItems } from '../../model/comparison.ts';
import type { JudgedPair } from '../../model/comparison-judgement.ts';
import type { ComparedEntry } from '../../model/comparison-rows.ts';

const plain: Claim = {
  ...bareClaim,
  ...{ act: 'claim', cue: 'said', order: 0, paragraph: 0, turn: 0, days: [100, 100] },
};

/** A claim, and the article it stands in. */
type Told = Partial<Claim> & { readonly article?: string; readonly side?: string };

const accusation: Told = {
  ...{ act: 'accuse', actor: 'velm', party: 'velm', accused: ['oster'], names: ['oster'], nameStems: ['oster'] },
  ...{ stems: ['oster', 'clos', 'lock', 'sillen'] },
};
const oster: Told = { actor: 'oster', party: 'oster', article: 'b' };

function check(
  told: readonly Told[],
  expected: readonly string[],
  relations: readonly RelatedItems[] = [],
  judged: readonly JudgedPair[] = [],
): void {
  const items = told.map(({ article = 'a', side, ...claim }, row): ComparedEntry => {
    return {
      ...{
        row,
        added: row,
        finding: `s${row}`,
        span: { start: row, end: row + 1 },
        data: packClaim({ ...plain, ...claim }),
      },
      ...{ statement: null, figure: null, position: null, positions: [] },
      surroundings: { start: 0, text: '' },
      article: {
        ...{ id: article as ComparedEntry['article']['id'], title: null, outlet: null, side: side ?? null },
        ...{ published: null, url: null, byline: [] },
      },
    };
  });
  const open = listUnanswered({ items, relations, judged }, (actor) => actor);
  expect(open.map(({ rows, parties }) => `${rows.join(' ')}: ${parties.join(' ')}`)).toEqual(expected);
}

test('an accusation nobody answers is open', () => {
  check([accusation], ['0: oster']);
  check([accusation, { ...oster, stems: ['ferry', 'sunda'] }], ['0: oster']);
});

test('an answer that is linked to it closes it, and so does one by the accused right after it', () => {
  const reply: RelatedItems = { from: 1, to: 0, relation: 'denial', certainty: 0.8, detail: null };
  check([accusation, { ...oster, act: 'deny' }], [], [reply]);
  check([accusation, { ...oster, article: 'a', order: 1 }], []);
  check([accusation, { ...oster, act: 'deny', article: 'a', order: 9 }], ['0: oster']);
});

test('where an accusation tells nothing of its own, any word of the accused nearby may be an answer', () => {
  const bare: Told = { ...accusation, stems: ['oster', 'mov'], order: 1 };
  check([{ ...oster, article: 'a', order: 0 }, bare], []);
  check(
    [
      { ...oster, article: 'a', order: 0 },
      { ...accusation, order: 1 },
    ],
    ['1: oster'],
  );
});

test('any word of the accused at the time that shares what it is about may be an answer', () => {
  const about: Told = { ...oster, stems: ['lock', 'clos', 'repair'] };
  check([accusation, about], []);
  check([accusation, { ...about, days: [200, 200] }], ['0: oster']);
  check([accusation, { ...about, actor: 'tessel', party: 'tessel' }], ['0: oster']);
  check([accusation, { ...about, actor: null, party: null, side: 'oster' }], []);
});

test('a person’s word counts: what is no reply leaves it open, what is one closes it', () => {
  const reply: RelatedItems = { from: 1, to: 0, relation: 'denial', certainty: 0.8, detail: null };
  const denied: Told = { ...oster, act: 'deny', stems: ['ferry'] };
  check([accusation, denied], ['0: oster'], [reply], [{ one: 1, other: 0, verdict: 'different' }]);
  check([accusation, denied], [], [], [{ one: 1, other: 0, verdict: 'same' }]);
});

test('what one side says again is one accusation', () => {
  check([accusation, { ...accusation, actor: 'brandt', article: 'b' }], ['0 1: oster']);
  check([accusation, { ...accusation, stems: ['ferry', 'burn'], article: 'b' }], ['0: oster', '1: oster']);
});

test('the accused who denies the charges, in whatever article of the time, answers them; another of the party does not', () => {
  const denial: Told = { ...oster, act: 'deny', pointsTo: 'accuse', stems: ['alleg'] };
  check([accusation, denial], []);
  check([accusation, { ...denial, days: [200, 200] }], ['0: oster']);
  check([accusation, { ...denial, actor: 'brandt' }], ['0: oster']);
});

test('nobody accuses the own party, and the accused stand together', () => {
  check([{ ...accusation, party: 'oster' }], []);
  check([{ ...accusation, accused: ['oster', 'tessel'] }], ['0: oster tessel']);
});

/** The accusation on some days, each told in an article of its own. */
function toldOn(...days: readonly number[]): readonly Told[] {
  return days.map((day) => ({ ...accusation, days: [day, day], article: `on ${day}` }));
}

test('what is said again months later is another accusation, which may go without an answer where the first did not', () => {
  check(toldOn(95, 120), ['0 1: oster']);
  check(toldOn(95, 140), ['0: oster', '1: oster']);
  check([...toldOn(95, 140), { ...oster, stems: ['lock', 'clos', 'repair'] }], ['1: oster']);
});

test('what is told on and on is told once in each quarter, and what begins just before a quarter in it', () => {
  // Quarters begin on days 90, 180 and 270.
  check(toldOn(95, 120, 145, 170, 195, 220), ['0 1 2 3: oster', '4 5: oster']);
  check(toldOn(155, 170, 195), ['0 1 2: oster']);
  check(toldOn(140, 170, 195), ['0 1: oster', '2: oster']);
});

test('an undated accusation stands beside those of no time', () => {
  check(
    [{ ...accusation, days: null }, { ...accusation, days: null, article: 'b' }, ...toldOn(100)],
    ['0 1: oster', '2: oster'],
  );
});

test('a headline counts only where its text does not tell the same accusation', () => {
  const headline: Told = { ...accusation, isHeadline: true, stems: ['oster', 'floo'] };
  check([headline, accusation], ['1: oster']);
  check([headline, { ...accusation, article: 'c' }], ['0: oster', '1: oster']);
});

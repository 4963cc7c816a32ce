// Tests of when two figures of one thing contradict each other: each is written as its value, outlet and day, told by `giver`.
import { expect, test } from 'vitest';
import { articleIdOf } from '../../model/article.ts';
import { contradicts, type FigureTelling } from './figure-telling.ts';

interface Told {
  readonly value: number;
  readonly outlet: string;
  readonly day: string;
  readonly giver?: string;
  /** The giver's party. */
  readonly party?: string;
  /** The outlet's side: each outlet's own unless told. */
  readonly side?: string | null;
  readonly isDated?: boolean;
  readonly isToll?: boolean;
  readonly sentence?: string;
}

function tell({
  value,
  outlet,
  day,
  giver,
  party,
  side = outlet,
  isDated = false,
  isToll = false,
  sentence = `${value}`,
}: Told): FigureTelling {
  const article = { id: articleIdOf(outlet), title: null, outlet, side, published: day, url: null };
  return {
    ...{ row: 1, figure: 'f', article, span: { start: 0, end: 1 }, words: `${value}`, low: value, high: value },
    ...{ isAbout: false, from: '2031-03-01', to: day, isDateAssumed: !isDated, also: [], certainty: 1 },
    giver: giver === undefined ? null : { key: giver, name: giver, party: party ?? null },
    sentence: { text: sentence, figure: { start: 0, end: 1 } },
    isToll,
    isConfirmed: false,
  };
}

function check(one: Told, other: Told, expected: boolean): void {
  expect(contradicts(tell(one), tell(other))).toBe(expected);
}

const gazette: Told = { value: 270, outlet: 'Gazette', day: '2031-03-12' };

test('two outlets with other values for one time contradict each other', () => {
  check(gazette, { ...gazette, value: 300, outlet: 'Courier' }, true);
  check(gazette, { ...gazette, value: 272, outlet: 'Courier' }, false);
});

test('what papers of no side tell in nobody’s name contradicts nothing, unless a party gives one of the values', () => {
  const courier = { ...gazette, value: 300, outlet: 'Courier', side: null };
  check({ ...gazette, side: null }, courier, false);
  check({ ...gazette, side: null, giver: 'a poll' }, courier, false);
  check({ ...gazette, side: null, giver: 'Velm', party: 'velm' }, courier, true);
});

test('values that no text dates may have moved on within a week', () => {
  check(gazette, { value: 300, outlet: 'Courier', day: '2031-03-20' }, false);
  check({ ...gazette, isDated: true }, { value: 300, outlet: 'Courier', day: '2031-03-20' }, false);
  check({ ...gazette, isDated: true }, { value: 300, outlet: 'Courier', day: '2031-03-20', isDated: true }, true);
});

test('one article contradicts itself only by two who are known', () => {
  check({ ...gazette, giver: 'velm' }, { ...gazette, value: 300 }, false);
  check({ ...gazette, giver: 'velm', party: 'velm' }, { ...gazette, value: 300, giver: 'oster' }, true);
});

test('counts of the dead grow, also where a text says when they died', () => {
  const early: Told = { ...gazette, isDated: true, isToll: true };
  check(early, { ...early, value: 300, outlet: 'Courier' }, true);
  check(early, { ...early, value: 300, outlet: 'Courier', day: '2031-03-20' }, false);
});

test('a sentence that tells the other value too contradicts nothing', () => {
  const raised: Told = {
    value: 300,
    outlet: 'Courier',
    day: '2031-03-12',
    sentence: 'Velm raised its offer from 270 to 300',
  };
  check(gazette, raised, false);
  check(gazette, { ...raised, sentence: 'Velm offered 300 of the 1,270' }, true);
});

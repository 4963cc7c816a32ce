// Names as users write them, and what they are told when a name is unclear.
import { expect, test } from 'vitest';
import { Failure } from '../base/failure.ts';
import { type Choice, chooseValue } from './choose-value.ts';

const speakers: readonly Choice[] = [
  { key: 'holm', names: ['Vera Holm', 'Holm', 'Foreign Minister Vera Holm'] },
  { key: 'name:Jón Holm', names: ['Jón Holm'] },
  { key: 'state:OS', names: ['Oster', 'Osterian government'] },
];

function check(wish: string, expected: string | RegExp): void {
  if (typeof expected === 'string') {
    expect(chooseValue('speaker', wish, speakers)).toBe(expected);
    return;
  }
  expect(() => chooseValue('speaker', wish, speakers)).toThrow(Failure);
  expect(() => chooseValue('speaker', wish, speakers)).toThrow(expected);
}

test('a key is itself', () => check('state:OS', 'state:OS'));
test('a whole name in any case and without accents', () => check('jon holm', 'name:Jón Holm'));
test('a whole name goes before a part of another', () => check('Holm', 'holm'));
test('a word that only one has', () => check('government', 'state:OS'));
test('words of a name in any order', () => check('minister holm', 'holm'));
test('half a word is not a name', () => check('Ost', /There is no speaker "Ost"/));
test('a misspelt name is answered with the nearest', () => check('Vera Hlom', /The nearest is "Vera Holm"\.$/));
test('an unknown name is answered with what there is', () =>
  check('Somebody Else', /There are Vera Holm, Jón Holm, Oster/));
test('the only one there is is named', () => {
  expect(() => chooseValue('speaker', 'Somebody', speakers.slice(0, 1))).toThrow('There is only Vera Holm.');
});
test('an empty dossier says so', () => {
  expect(() => chooseValue('outlet', 'The Post', [])).toThrow('this dossier has none yet');
});
test('several are listed with their keys', () => {
  const twins = [
    { key: 'a', names: ['Ivo Tarn'] },
    { key: 'b', names: ['Mira Tarn'] },
  ];
  expect(() => chooseValue('speaker', 'tarn', twins)).toThrow(/more than one speaker: Ivo Tarn \(a\), Mira Tarn \(b\)/);
});

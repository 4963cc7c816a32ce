// Marks in invented texts: what is read of them, and what is refused.
import { describe, expect, test } from 'vitest';
import { readCodebook } from '../../src/model/codebook-file.ts';
import { readText } from '../repository.ts';
import { listFaults, readMarked } from './marked-text.ts';

const codebook = readCodebook(readText('test/data/genres/sky.yaml'), 'sky.yaml');

async function check(marked: string, expected: readonly string[], faults: readonly string[] = []): Promise<void> {
  const text = await readMarked('a.txt', `A headline\n\n${marked}`, codebook);
  const told = text.codes.map(
    ({ start, end, kind, party, issues, moves }) =>
      `${text.article.text.slice(start, end)}: ${kind} ${party} ${issues} ${moves}`,
  );
  expect(told).toEqual(expected);
  expect(listFaults(text, codebook)).toEqual(faults);
}

test('several codes of one stretch, and several right answers of one code', () =>
  check('It {{asked|velm levy/fund demand; ?oster levy offer/accept}} again.', [
    'asked: must velm levy,fund demand',
    'asked: may oster levy offer,accept',
  ]));

test('verdicts on what was found and not coded', () =>
  check('It {{asked|velm levy demand; +oster levy reject; -oster fund offer}}.', [
    'asked: must velm levy demand',
    'asked: right oster levy reject',
    'asked: wrong oster fund offer',
  ]));

test('a word that stands before its mark too is found in its mark', () =>
  check('So it is: {{it|velm levy reject}} refused.', ['it: must velm levy reject']));

test('parties, issues and moves that do not exist are faults', () =>
  check(
    'Velm {{asked|velm tolls ask}}.',
    ['asked: must velm tolls ask'],
    ['a.txt: tolls: asked', 'a.txt: ask: asked'],
  ));

describe('refused is', () => {
  test.each([
    ['a mark without an end', 'Velm {{asked|velm levy demand.'],
    ['a mark within another', 'Velm {{asked {{again|velm levy demand}}|velm levy demand}}.'],
    ['a code without a move', 'Velm {{asked|velm levy}}.'],
  ])('%s', async (_, marked) => {
    await expect(readMarked('a.txt', marked, codebook)).rejects.toThrow('a.txt: ');
  });
});

// For whom people speak whom the codebook does not know.
import { expect, test } from 'vitest';
import { sampleReader } from '../../../test/read-sample.ts';
import { findDescribedPeople } from './described-people.ts';

const read = sampleReader();

function check(text: string, ...expected: readonly string[]): void {
  const { analysed, mentions, named } = read(text);
  const people = findDescribedPeople(analysed, mentions, named);
  expect([...people].map(([name, party]) => `${name}: ${party}`)).toEqual(expected);
}

test('a role of a party behind the name or before it tells for whom somebody speaks', () => {
  check('“No,” said Juna Brask, a spokeswoman for the government of Oster.', 'Juna Brask: oster');
  check('Velmian ambassador Henrik Stolz said no.', 'Henrik Stolz: velm');
});

test('nobody speaks for those to whom he is sent, whom he left or whom he opposes', () => {
  check('Juna Brask, the ambassador to Oster, said no.');
  check('Juna Brask, a former minister of Oster, said no.');
  check('Juna Brask, an opposition leader of Oster, said no.');
});

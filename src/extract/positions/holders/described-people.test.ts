// For whom people speak whom the codebook does not know.
import { expect, test } from 'vitest';
import { sampleReader } from '../../../../test/read-sample.ts';
import { findDescribedPeople } from './described-people.ts';

const read = sampleReader(
  '{name: Greens, kind: organisation, party: velm, aliases: [Green Party]}',
  '{name: Democrats, kind: organisation, party: oster}',
);

function check(text: string, ...expected: readonly string[]): void {
  const { analysed, mentions, named, index } = read(text);
  const people = findDescribedPeople(analysed, mentions, named, index);
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

test('a description may come first, or behind where somebody is from', () => {
  check('Oster’s chief negotiator, Juna Brask, said no.', 'Juna Brask: oster');
  check('Senator Juna Brask of Lunt, an adviser to the Velmian government, said no.', 'Juna Brask: velm');
});

test('members of a political party speak for it', () => {
  check('Senator Lena Brask, Green of Lunt, said no.', 'Lena Brask: velm');
  check('Lena Brask, a moderate Green, said no.', 'Lena Brask: velm');
  check('Green Senator Lena Brask said no.', 'Lena Brask: velm');
  check('Lena Brask, a former Green senator, said no.');
  check('Lena Brask, a Green Lake farmer, said no.');
  check('Lena Brask, D-Lunt, said no.', 'Lena Brask: oster');
});

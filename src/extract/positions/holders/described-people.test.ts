// For whom people speak whom the codebook does not know.
import { expect, test } from 'vitest';
import { sampleReader } from '../../../../test/read-sample.ts';
import { findDescribedPeople, sightDescribed } from './described-people.ts';

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

test('members are told by rank, by where they are from, and before a title', () => {
  check('Lena Brask, a Lunt Green who ran, said no.', 'Lena Brask: velm', 'Lunt Green: velm');
  check('Lena Brask, the panel’s top Green, said no.', 'Lena Brask: velm');
  check('Another Green, Senator Lena Brask, said no.', 'Lena Brask: velm');
  check('The Green leader, Senator Lena Brask, said no.', 'Lena Brask: velm');
  check('In a letter to Oster’s lawyer, Senator Lena Brask said no.');
});

test('words that set somebody apart do so from what they stand beside', () => {
  check('Senator Lena Brask, a Green of Lunt and a longtime critic of the toll, said no.', 'Lena Brask: velm');
  check('Lena Brask, a Green and once a ferry owner, said no.', 'Lena Brask: velm');
  check('Lena Brask, a ferry owner and a former Green, said no.');
});

test('what stands between two names describes the second', () =>
  check('They spoke of Judge Ivo Tarn, the Green leader, Lena Brask of Lunt, said.', 'Lena Brask: velm'));

test('an office of several words tells as one of a single word does', () => {
  check('Velmian Secretary of State Juna Brask said no.', 'Juna Brask: velm');
  check('Oster’s chief of staff, Anna Brask, said no.', 'Anna Brask: oster');
});

test('who runs for a party belongs to it', () =>
  check('Lena Brask, a Green running for the senate, said no.', 'Lena Brask: velm'));

test('who writes about a party, comes from its land or is called something of it serves nobody', () => {
  check('Velmian journalist Juna Brask said no.');
  check('Juna Brask, a native of Velm, said no.');
  check('Senator Juna Brask of Velm said no.');
  check('President Juna Brask of Velm said no.', 'Juna Brask: velm');
});

test('an office of the American cabinet is that of the one federal government, where no place tells another', () => {
  const america = sampleReader('{name: United States, kind: state, party: velm}');
  const people = (text: string): readonly string[] => {
    const { analysed, mentions, named, index } = america(text);
    return [...findDescribedPeople(analysed, mentions, named, index)].map(([name, party]) => `${name}: ${party}`);
  };
  expect(people('Defense Secretary Juna Brask said no.')).toEqual(['Juna Brask: velm']);
  expect(people('Juna Brask, the attorney general, said no.')).toEqual(['Juna Brask: velm']);
  expect(people('Lunt Attorney General Juna Brask said no.')).toEqual([]);
  expect(people('Attorney General Juna Brask of Lunt said no.')).toEqual([]);
  expect(people('Juna Brask, vice president at a bank, said no.')).toEqual([]);
});

test('who is named with a body that is no land belongs to it', () => {
  const { analysed, mentions, named, index } = read('“No,” said Juna Brask of the Green Party.');
  const landless = { ...index, stateParties: new Set<string>() };
  expect([...findDescribedPeople(analysed, mentions, named, landless).keys()]).toEqual(['Juna Brask']);
  check('Green presidential nominee Juna Brask said no.', 'Juna Brask: velm');
  check('“No,” said Juna Brask of Velm.');
});

test('a described person is a sign of his party wherever the article names him', () => {
  const { mentions, analysed, named, index } = read('Oster’s envoy, Juna Brask, came. Brask refused the toll.');
  const people = findDescribedPeople(analysed, mentions, named, index);
  const seen = sightDescribed(mentions, people, named);
  expect(seen.map(({ party, span }) => `${analysed.text.slice(span.start, span.end)}: ${party}`)).toEqual([
    'Juna Brask: oster',
    'Brask: oster',
  ]);
});

// The score of two wordings by their words alone.
import { expect, test } from 'vitest';
import { loadWordVectors } from '../../actions/load-comparers.ts';
import { scorePair } from './pair-score.ts';
import { readWording } from './wording.ts';

const vectors = await loadWordVectors();
const score = (a: string, b: string): number => scorePair(readWording(a, vectors), readWording(b, vectors), vectors);

test('two translations score above two sentences on one subject', () => {
  const said = 'The gates of the dam will stay closed until the autumn rain has filled the lake.';
  const translated = 'Until the lake is full from the autumn rains, the dam’s gates will remain shut.';
  const other = 'The dam was built before the war by engineers from the coast, who were never paid.';
  expect(score(said, translated)).toBeGreaterThan(1);
  expect(score(said, other)).toBeLessThan(-2);
});

test('the score does not depend on which comes first', () => {
  const [a, b] = ['Nobody will be left alone at the bridge tonight.', 'We leave nobody at the bridge.'];
  expect(score(a, b)).toBe(score(b, a));
});

test('words used alike count where words and stems differ', () => {
  const said = 'The soldiers will leave the town before the snow falls.';
  expect(score(said, 'Troops are to quit the city ahead of the winter.')).toBeGreaterThan(
    score(said, 'Tariffs are to hit the bakery ahead of the harvest.'),
  );
});

test('sentences with next to nothing in common are not weighed at all', () => {
  expect(score('The envoy praised the old bridge.', 'Nobody counts votes at night.')).toBe(Number.NEGATIVE_INFINITY);
});

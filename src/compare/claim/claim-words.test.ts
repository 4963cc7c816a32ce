// Tests of the stems by which claims meet.
import { expect, test } from 'vitest';
import { listStems } from './claim-words.ts';

/** Expects that all of these words have one stem. */
function checkMeet(words: string): void {
  expect(listStems(words)).toHaveLength(1);
}

test('a word meets itself however it is bent', () => {
  checkMeet('offer offers offered offering');
  checkMeet('answer answers answered');
  checkMeet('stop stops stopped stopping');
  checkMeet('close closed closes closing');
  checkMeet('deny denies denied');
  checkMeet('negotiation negotiations');
});

test('other words stay apart', () => {
  expect(listStems('water waste gate')).toHaveLength(3);
});

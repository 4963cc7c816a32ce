// Who wants the first end of an issue, by its example.
import { expect, test } from 'vitest';
import { findSeeker } from './issue-seeker.ts';

const poles = { first: ['more'], second: ['less', 'lower'] };
const parties = new Map([
  ['velm', 'velm'],
  ['oster', 'oster'],
]);

function check(example: string, expected: string | null): void {
  expect(findSeeker({ example }, poles, parties)).toBe(expected);
}

test('who asks in the example for the first end seeks it', () => {
  check('Velm demands four hundred buckets of water.', 'velm');
  check('Velm asked Oster for more water.', 'velm');
});
test('who asks for the second end, or only refuses, seeks nothing', () => {
  check('Oster wants less water in the river.', null);
  check('Oster refuses to open the gates.', null);
});

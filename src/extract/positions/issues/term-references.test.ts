// Words that count the terms of a list, resolved to the issues of the terms.
import { expect, test } from 'vitest';
import type { Passage } from '../../../model/article.ts';
import type { IssueSighting } from './issue-sightings.ts';
import { countTerms, termsCounted } from './term-references.ts';

const issues = ['truce', 'price', 'seat'];
const width = 10;
const passages = issues.map(
  (_, at): Passage => ({ start: at * width, end: at * width + width, kind: 'list-item', voice: { kind: 'author' } }),
);
const sightings = issues.map(
  (issue, at): IssueSighting => ({
    ...{ issue, span: { start: at * width, end: at * width + 1 }, cue: issue, weight: 1, isCue: true, isVerb: false },
  }),
);

function check(words: string, ...expected: readonly string[]): void {
  const lists = countTerms(passages, sightings);
  expect(termsCounted(words, issues.length * width, lists).map(({ issue }) => issue)).toEqual(expected);
}

test('all of them', () => check('all three, the first with a smile', 'truce', 'price', 'seat'));
test('the first of them', () => check('could accept the first two', 'truce', 'price'));
test('the last of them', () => check('rejects the last two points', 'price', 'seat'));
test('one of them by its place', () => check('the second point', 'price'));
test('a number that the list has not counts something else', () => check('all five'));
test('time is no term', () => check('in the first two weeks'));
test('nothing is counted before the list', () =>
  expect(termsCounted('all three', 0, countTerms(passages, sightings))).toEqual([]));

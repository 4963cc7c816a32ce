// Finding the words of a search in a text.
import { expect, test } from 'vitest';
import { findHits } from './search-hits.ts';

/** `expected` marks the hits with square brackets. */
function check(query: string, expected: string): void {
  const text = expected.replace(/[[\]]/g, '');
  let marked = text;
  for (const { start, end } of [...findHits(text, query)].reverse())
    marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
  expect(marked).toBe(expected);
}

test('every word is found, whatever its case', () => check('grain Port', 'The [port] took [grain] and [grain].'));
test('the rest of a longer word belongs to the hit', () => check('grain', 'All [grains] count, not ingrained habits.'));
test('a phrase is found as one', () => check('"free passage"', 'They want [free  passage], not a free port.'));
test('signs of patterns are only signs', () => check('(tolls).*', 'The [tolls] stay.'));
test('an empty search has no hits', () => check('  ""', 'Nothing here.'));

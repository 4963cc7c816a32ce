// Quotations ready to paste.
import { expect, test } from 'vitest';
import { type CitationParts, citeStatement } from './citation.ts';

const known: CitationParts = {
  words: 'the ferries will\n run again',
  speaker: 'Ilse Marn',
  said: '2031-03-05',
  byline: ['P. Holt'],
  title: 'Ferries to run',
  outlet: 'Oster Wire',
  published: '2031-03-06',
  url: 'http://127.0.0.1:7447/articles/a?statement=s',
};

function check(change: Partial<CitationParts>, expected: string): void {
  expect(citeStatement({ ...known, ...change })).toBe(expected);
}

test('words, speaker, source and link stand in one line', () =>
  check(
    {},
    '“the ferries will run again” (Ilse Marn, said 5 March 2031). P. Holt, “Ferries to run”, Oster Wire, 6 March 2031. http://127.0.0.1:7447/articles/a?statement=s',
  ));

test('what is not known is left out, and quotation marks are not doubled', () =>
  check(
    { words: '“We agree,”', speaker: null, said: null, byline: [], title: null, published: null },
    '“We agree,” Oster Wire. http://127.0.0.1:7447/articles/a?statement=s',
  ));

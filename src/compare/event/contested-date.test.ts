// Two dates in a sentence: each test writes the sentence with its dates marked, and expects whether they are set against each other.
import { expect, test } from 'vitest';
import type { DateMention } from '../../model/finding.ts';
import { isContested } from './contested-date.ts';

/** Dates are written `<2031-05-03 3 May>`. */
function check(marked: string, expected: boolean): void {
  const dates: DateMention[] = [];
  let text = '';
  for (const [, plain = '', edtf, words = ''] of marked.matchAll(/([^<]*)(?:<(\S+) ([^>]*)>)?/g)) {
    text += plain;
    if (edtf !== undefined) {
      dates.push({
        ...{ kind: 'date', id: edtf, finder: { name: 'test', version: 1 }, certainty: 1, reasons: [], edtf },
        ...{ span: { start: text.length, end: text.length + words.length }, role: 'happened' },
        ...{ earliest: edtf, latest: edtf, isCertain: true },
      });
    }
    text += words;
  }
  const [first] = dates;
  expect(first && isContested(text, { start: 0, end: text.length }, first, dates)).toBe(expected);
}

test('two datings given to two sides are set against each other', () => {
  check('It began on <2031-05-03 3 May> by Oster’s reckoning and on <2031-05-04 4 May> by Velm’s.', true);
  check('It was <2031-03-01 the 1st>, says Oster; Velm says <2031-03-03 the 3rd>.', true);
});

test('two times of two happenings are not', () => {
  check('It began on <2031-05-03 3 May> and ended on <2031-05-04 4 May>.', false);
  check('It began on <2031-05-03 3 May>, and Velm says it ends on <2031-06-04 4 June>.', false);
});

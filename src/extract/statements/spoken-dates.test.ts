// "Today" in quotation marks, in texts published on 14 March 2031, by the day the words were said.
import { expect, test } from 'vitest';
import { findDates } from '../dates/date-finder.ts';
import { partsOfMarkedText, readMarkedText } from './marked-text.ts';
import { countFromSpeech } from './spoken-dates.ts';
import { assembleStatements } from './statement-assembler.ts';

function check(marked: string, said: string | null, expected: readonly string[]): void {
  const parts = partsOfMarkedText(readMarkedText(marked));
  const statements = assembleStatements(parts).map((statement) => ({ ...statement, said }));
  const dates = findDates(parts.article, parts.analysed);
  expect(countFromSpeech(parts.article, dates, statements).map(({ edtf }) => edtf)).toEqual(expected);
}

test('a day counts from when the words were said', () => {
  const marked = '<x>“The port opens tomorrow, not today,”</x> <s>Lind</s> <c>said</c>.';
  check(marked, '2031-03-12', ['2031-03-13', '2031-03-12']);
  check(marked, null, ['2031-03-15', '2031-03-14']);
});

test('of words said in a year no day is known', () =>
  check('<x>“The port is shut today,”</x> <s>Lind</s> <c>said</c>.', '1998', ['1998']));

test('what somebody is reported to have said is counted by the author', () =>
  check('<s>Lind</s> <c>said</c> <x>that the port was shut today</x>.', '2031-03-12', ['2031-03-14']));

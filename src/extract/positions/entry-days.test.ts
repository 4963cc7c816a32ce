// Tests of when a timeline's author says that something was.
import { expect, test } from 'vitest';
import { readEntryDays } from '../../../test/read-positions.ts';

function check(text: string, kind: 'timeline' | 'report', expected: readonly (string | null)[]): void {
  expect(readEntryDays(text, kind)).toEqual(expected);
}

const entries = '12 March 2031: Velm will withdraw its guns.\n\n14 March 2031: Velm withdrew its guns.';

test('what an entry tells is of the day that heads it', () => check(entries, 'timeline', ['2031-03-12', '2031-03-14']));

test('a report has no entries', () => check(entries, 'report', [null, null]));

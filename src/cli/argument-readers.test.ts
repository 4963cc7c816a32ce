// Dates and numbers as users type them.
import { InvalidArgumentError } from 'commander';
import { expect, test } from 'vitest';
import { readFirstDay, readLastDay, readPort, readWorkers, refuseTurnedDays } from './argument-readers.ts';

function check<Value>(read: (typed: string) => Value, typed: string, expected: Value | null): void {
  if (expected === null) expect(() => read(typed)).toThrow(InvalidArgumentError);
  else expect(read(typed)).toBe(expected);
}

test('a day is itself', () => check(readFirstDay, '2031-03-05', '2031-03-05'));
test('a month begins with its first day', () => check(readFirstDay, '2031-03', '2031-03-01'));
test('a year ends with its last day', () => check(readLastDay, '2031', '2031-12-31'));
test('February ends by the calendar', () => {
  check(readLastDay, '2032-02', '2032-02-29');
  check(readLastDay, '2031-02', '2031-02-28');
});
for (const wrong of ['', '5 March', '2031-3-5', '2031-02-30', '2031-13', '31-03-05', '2031-03-05T00:00']) {
  test(`"${wrong}" is no date`, () => check(readFirstDay, wrong, null));
}
test('ports and threads are whole numbers within their range', () => {
  check(readPort, '0', 0);
  check(readPort, '65536', null);
  check(readWorkers, '4', 4);
  for (const wrong of ['0', '-1', '2.5', 'two', '']) check(readWorkers, wrong, null);
});
test('a first day after the last is told', () => {
  expect(() => refuseTurnedDays({ from: '2031-05-01', to: '2031-04-30' })).toThrow('lies after');
  expect(() => refuseTurnedDays({ from: '2031-05-01', to: '2031-05-01' })).not.toThrow();
});

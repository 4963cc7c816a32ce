// Cutting a text into runs under overlapping marks.
import { expect, test } from 'vitest';
import { cutIntoRuns, type Mark } from './text-runs.ts';

const text = 'abcdefghij';

/** Marks are written `a:2-5`; runs come back as `text(outer,inner)`. */
function check(marks: readonly string[], expected: string, stretch = { start: 0, end: text.length }): void {
  const runs = cutIntoRuns(stretch, marks.map(parseMark));
  const shown = runs.map(({ start, end, marks }) => {
    const names = marks.map(({ statement }) => statement).join(',');
    return names === '' ? text.slice(start, end) : `${text.slice(start, end)}(${names})`;
  });
  expect(shown.join(' ')).toBe(expected);
}

function parseMark(written: string): Mark {
  const [, statement = '', start, end] = /^(\w):(\d+)-(\d+)$/.exec(written) ?? [];
  return { statement, role: 'content', start: Number(start), end: Number(end) };
}

test('a text without marks is one run', () => check([], 'abcdefghij'));
test('one mark cuts the text in three', () => check(['x:2-5'], 'ab cde(x) fghij'));
test('a nested mark is the inner one', () => check(['x:4-6', 'y:2-8'], 'ab cd(y) ef(y,x) gh(y) ij'));
test('overlapping marks share a run', () => check(['x:0-5', 'y:3-9'], 'abc(x) de(y,x) fghi(y) j'));
test('equal marks keep their order', () => check(['x:0-2', 'y:0-2'], 'ab(x,y) cdefghij'));
test('marks are cut to the stretch', () => check(['x:0-4', 'y:6-9'], 'cd(x) ef gh(y)', { start: 2, end: 8 }));
test('an empty mark is no mark', () => check(['x:3-3'], 'abcdefghij'));
test('an empty stretch has no runs', () => check(['x:0-4'], '', { start: 2, end: 2 }));

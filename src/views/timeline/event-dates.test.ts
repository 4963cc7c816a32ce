// Tests of the dates of an event: sources are written `outlet told`, dates expected as `edtf: outlets`.
import { expect, test } from 'vitest';
import type { TimelineSource } from '../../model/timeline.ts';
import { listDates } from './event-dates.ts';

function readSource(line: string): TimelineSource {
  const [outlet = '', told = '-', published = '2031-04-01', role = 'passage'] = line.split(' ');
  return {
    ...{
      role: role === 'report' ? ('report' as const) : ('passage' as const),
      article: outlet,
      articleTitle: null,
      outlet,
      side: null,
      published,
      url: null,
      statement: null,
    },
    ...{ span: { start: 0, end: 1 }, text: '', told: told === '-' ? null : told, label: null },
    ...{ dated: null, isConfirmed: false, isContested: false },
  };
}

function check(lines: readonly string[], expected: readonly string[]): void {
  const sources = lines.map(readSource);
  const found = listDates(sources).map(
    ({ edtf, sources: by }) => `${edtf}: ${by.map((at) => sources[at]?.outlet).join(' ')}`,
  );
  expect(found).toEqual(expected);
}

test('a vaguer date agrees with the one it holds', () => {
  check(['Herald 2029-05', 'Post 2029-05-28'], ['2029-05-28: Herald Post']);
});

test('dates that exclude each other both stand, that of more outlets first', () => {
  check(['Herald 2031-03-01', 'Post 2031-03-03', 'Wire 2031-03-03'], ['2031-03-03: Post Wire', '2031-03-01: Herald']);
});

test('a choice of two days agrees with both', () => {
  check(
    ['Herald 2031-03-01', 'Post 2031-03-03', 'Review [2031-03-01,2031-03-03]'],
    ['2031-03-01: Herald Review', '2031-03-03: Post Review'],
  );
});

test('the day of publication counts only where nobody tells more', () => {
  check(['Herald 2031-03-01', 'Post - 2031-03-09'], ['2031-03-01: Herald']);
  check(['Herald - 2031-03-08', 'Post - 2031-03-09'], ['2031-03-08: Herald']);
});

test('an outlet that gives two days tells of two moments: nobody differs', () => {
  check(['Herald 2031-03-11', 'Post 2031-03-11', 'Post 2031-03-12'], ['2031-03-11: Herald Post']);
});

test('reports that each date the newest of a story that goes on do not differ', () => {
  check(
    ['Herald 2031-03-11 2031-03-11', 'Wire 2031-03-11 2031-03-12', 'Post 2031-03-13 2031-03-13'],
    ['2031-03-11: Herald Wire'],
  );
});

test('what is looked back on dates a story rather than its news', () => {
  check(['Herald 2031-03-13 2031-03-13', 'Post 2031-03-11 2031-03-14'], ['2031-03-11: Post']);
  check(['Herald 2031-03-01 2031-03-02', 'Post 2031-03-03 2031-03-07'], ['2031-03-01: Herald', '2031-03-03: Post']);
});

test('a report’s lead may date the funeral: only sentences differ', () => {
  check(
    ['Wire 2031-03-11 2031-03-12 report', 'Review 2031-03-11', 'Herald 2031-03-13 2031-03-19 report'],
    ['2031-03-11: Wire Review'],
  );
  check(['Herald 2031-02-28 2031-03-04 report', 'Post 2031-03-01 2031-03-07'], ['2031-03-01: Post']);
});

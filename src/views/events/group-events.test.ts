// Tests of grouping: tellings are written `article[@outlet] role time [by doer+doer]: words`, expected groups as their numbers.
import { expect, test } from 'vitest';
import { dayRangeOf } from '../../base/day-range.ts';
import { articleIdOf } from '../../model/article.ts';
import type { JudgedPair } from '../../model/comparison-judgement.ts';
import type { EventRole } from '../../model/event-item.ts';
import type { EventTelling } from './event-telling.ts';
import { groupEvents } from './group-events.ts';

const rare = 0.0006;
const roles: readonly EventRole[] = ['report', 'entry', 'passage'];

function readTelling(line: string, row: number): EventTelling {
  const [, article = '', role, time = '', doers = '', words = ''] =
    /^(\S+) (\S+) (\S+?)(?: by (\S+))?: (.*)$/.exec(line) ?? [];
  const edtf = time === '-' ? null : time;
  return {
    row,
    article: articleIdOf(article),
    outlet: article.split('@')[1] ?? null,
    span: { start: 0, end: 1 },
    days: dayRangeOf(edtf),
    data: {
      ...{
        role: roles.find((one) => one === role) ?? 'report',
        edtf,
        datedBy: 'words',
        label: null,
        isContested: false,
        isExpected: false,
      },
      ...{
        actors: [],
        doers: doers === '' ? [] : doers.split('+'),
        about: { start: 0, end: 1 },
        words: words.split(' ').map((stem) => ({ stem, weight: 1, commonness: rare })),
      },
    },
  };
}

/** `judged` is what a person said: row, row, verdict. */
function check(
  lines: readonly string[],
  expected: readonly (readonly number[])[],
  judged: readonly JudgedPair[] = [],
): void {
  const tellings = lines.map(readTelling);
  const pairs = tellings.flatMap(({ row: from }) => tellings.slice(0, from).map(({ row: to }) => ({ from, to })));
  const groups = groupEvents(tellings, { relations: pairs, judged }).map((group) =>
    group.map(({ row }) => row).sort((a, b) => a - b),
  );
  expect(groups.filter((group) => group.length > 1)).toEqual(expected);
}

test('tellings in like words on one day are one happening, others are not', () => {
  check(
    [
      'a report 2031-03-11: shell bridge market dead gun',
      'b report 2031-03-11: shell bridge market council dead',
      'c report 2031-03-11: fund harvest crown farmer loan',
    ],
    [[0, 1]],
  );
});

test('the same words weeks later are another happening', () => {
  check(['a report 2031-03-11: shell bridge market', 'b report 2031-04-11: shell bridge market'], []);
});

test('what one outlet prints the next day is what came next, unless it tells it again in the same words', () => {
  const [first, next] = ['shell bridge market dead gun road', 'shell bridge market council wall hill'];
  check([`a@gazette report 2031-03-11: ${first}`, `b@courier report 2031-03-12: ${next}`], [[0, 1]]);
  check([`a@gazette report 2031-03-11: ${first}`, `b@gazette report 2031-03-12: ${next}`], []);
  check([`a@gazette report 2031-03-11: ${first}`, `b@gazette report 2031-03-11: ${next}`], [[0, 1]]);
  check([`a@gazette report 2031-03-11: ${first}`, `b@gazette report 2031-03-12: ${first}`], [[0, 1]]);
});

test('sides that date one happening two days apart stand together', () => {
  const others = ['c report 2031-05-01: fund harvest crown loan', 'd report 2031-06-01: vote quay barge tide'];
  check(
    ['a passage 2031-03-01: gate barrag shut dawn', 'b passage 2031-03-03: gate barrag shut fill', ...others],
    [[0, 1]],
  );
});

test('a vague time holds a precise one', () => {
  check(['a entry 2029-05: truc broker concord', 'b passage 2029-05-28: truc broker concord road'], [[0, 1]]);
});

test('a chain of half-alike tellings joins no two happenings', () => {
  check(
    [
      'a passage 2031-03-11: shell bridge market dead',
      'b passage 2031-03-11: market dead fund crown',
      'c passage 2031-03-11: fund crown farmer loan',
    ],
    [[0, 1]],
  );
});

test('words that every article of the dossier has tell nothing', () => {
  check(
    [
      'a passage 2031-03-11: sarn orsan kelvar shell bridge',
      'b passage 2031-03-11: sarn orsan kelvar fund crown',
      ...Array.from({ length: 40 }, (_, at) => `x${at} passage 2030-01-01: sarn orsan kelvar word${at} other${at}`),
    ],
    [],
  );
});

test('one article that gives two times tells of two happenings', () => {
  check(['a entry 1999-12-31: marn president tolvey rebuff', 'a passage 2000: marn tolvey rebuff president'], []);
});

test('a month joins a day in it where nearly all words are the same, and never in one article', () => {
  const day = 'a passage 2031-03-28: gate lake spring fill visit';
  check([day, 'b passage 2031-03: gate lake spring fill visit'], [[0, 1]]);
  check([day, 'b passage 2031-03: gate lake harvest crown loan'], []);
  check([day, 'a passage 2031-03: gate lake spring fill visit'], []);
});

test('what somebody else does on that day is another happening', () => {
  const report = 'a report 2031-03-11 by holm+oster: fund harvest crown loan';
  check([report, 'a passage 2031-03-11 by holm: fund harvest crown farmer'], [[0, 1]]);
  check([report, 'a passage 2031-03-11 by brandt: fund harvest crown farmer'], []);
  check([report, 'a passage 2031-03-11: fund harvest crown farmer'], [[0, 1]]);
});

test('a second detail of a happening need not be like the first, only like its report', () => {
  check(
    [
      'a report 2031-03-11: fund harvest crown loan vote',
      'a passage 2031-03-11: fund harvest crown mill',
      'b passage 2031-03-11: loan vote quay barge tide reed',
    ],
    [[0, 1, 2]],
  );
});

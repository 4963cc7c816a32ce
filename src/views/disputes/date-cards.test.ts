// Happenings dated differently: each source is written as the day it gives, with the words that give it between `[` and `]`.
import { expect, test } from 'vitest';
import { toDayNumber } from '../../base/day-number.ts';
import type { TimelineItem, TimelineSource } from '../../model/timeline.ts';
import { toDateCard } from './date-cards.ts';

function readSource(line: string, at: number): TimelineSource {
  const [, day = '', marked = ''] = /^(\S+) (.*)$/.exec(line) ?? [];
  const text = marked.replace(/[[\]]/g, '');
  return {
    ...{ role: 'passage', article: `a${at}`, articleTitle: null, outlet: `Paper ${at}`, side: null },
    ...{ published: '2031-03-12', url: null, statement: null, span: { start: 0, end: text.length } },
    ...{ text, told: day, label: /\[(.*)\]/.exec(marked)?.[1] ?? null, dated: day },
    ...{ isConfirmed: false, isContested: false },
  };
}

function check(lines: readonly string[], isDisputed: boolean): void {
  const sources = lines.map(readSource);
  const item: TimelineItem = {
    ...{ id: 'e', kind: 'event', title: 'e', titleFrom: 0, isDatedByPublication: false, isExpected: false },
    ...{ parties: [], issues: [], move: null, speaker: null, sources },
    dates: sources.map(({ told }, at) => {
      const day = toDayNumber(told ?? '');
      return { edtf: told ?? '', first: day, last: day, sources: [at] };
    }),
  };
  expect(toDateCard(item) !== null).toBe(isDisputed);
}

test('two papers that give the same happening two days contradict each other', () =>
  check(
    [
      '2031-03-01 The gates of the barrage were closed [on 1 March]',
      '2031-03-03 The gates of the barrage were closed [on 3 March]',
    ],
    true,
  ));

test('the day of what happened before is not the day of what is told', () =>
  check(
    [
      '2031-03-09 “The gates leak,” Brandt told the Courier after the warden’s report was released [Sunday]',
      '2031-03-11 “The gates leak,” Brandt told the Courier [on Tuesday]',
    ],
    false,
  ));

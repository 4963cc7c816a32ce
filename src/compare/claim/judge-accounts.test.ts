// Two neighbours that contradict each other: each is written as its stems and values, and the expectation is the relation.
import { expect, test } from 'vitest';
import { bareClaim, type Claim } from '../../model/claim-item.ts';
import { judgeAccounts } from './judge-accounts.ts';

/** `locks shut day:5`: words with a colon are values. */
function readClaim(words: string, more: Partial<Claim>): Claim {
  const all = words.split(' ');
  return {
    ...bareClaim,
    ...{ act: 'claim', cue: 'said', paragraph: 0, turn: 0, order: 0, days: [100, 100] },
    stems: all.filter((word) => !word.includes(':')),
    values: all.filter((word) => word.includes(':')),
    ...more,
  };
}

function check(earlier: string, later: string, expected: string | null): void {
  const found = judgeAccounts({
    earlier: readClaim(earlier, { actor: 'velm', party: 'velm' }),
    later: readClaim(later, { actor: 'oster', party: 'oster', order: 1, pointsTo: 'claim' }),
    isOneArticle: true,
    between: '. However, he ',
  });
  expect(found?.relation ?? null).toBe(expected);
}

test('another figure or another day for one thing contradicts', () => {
  check('lock shut flow m3:340', 'lock shut flow m3:190', 'correction');
  check('lock shut day:2031-05-03', 'lock shut night ferry day:2031-05-05', 'correction');
});

test('days of two things contradict nothing', () => {
  check('pilot paper envoy sign may day:2031-05-03', 'statement court ferry sail may sillen day:2031-05-05', null);
});

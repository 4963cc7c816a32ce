// Claims on two sides: relations are written `later relation earlier`, sides are given by row.
import { expect, test } from 'vitest';
import type { RelatedItems } from '../../model/comparison.ts';
import type { JudgedPair } from '../../model/comparison-judgement.ts';
import { readJudgedPairs } from '../judged-rows.ts';
import { groupClaims } from './claim-groups.ts';

function relate(from: number, relation: string, to: number, certainty = 0.8): RelatedItems {
  return { from, to, relation, certainty, detail: { replies: 'from', reasons: [] } };
}

/** Groups as `first side | second side`, rows with commas; rows of requests are given, all others assert. */
function check(
  relations: readonly RelatedItems[],
  expected: readonly string[],
  requests: readonly number[] = [],
  judged: readonly JudgedPair[] = [],
): void {
  const rows = [
    ...new Set([
      ...relations.flatMap(({ from, to }) => [from, to]),
      ...judged.flatMap(({ one, other }) => [one, other]),
    ]),
  ].sort((a, b) => a - b);
  const groups = groupClaims({
    ...{ relations, judged: readJudgedPairs(judged), order: rows },
    claimOf: (row) => ({
      isRejection: true,
      isAssertion: !requests.includes(row),
      voice: row % 2 === 0 ? 'velm' : null,
    }),
  });
  const sideOf = (group: (typeof groups)[number], wanted: 0 | 1): string =>
    group.claims
      .filter(({ side }) => side === wanted)
      .map(({ row }) => row)
      .join(',');
  expect(groups.map((group) => `${sideOf(group, 0)} | ${sideOf(group, 1)}`)).toEqual(expected);
}

test('a denial stands on the other side, and what repeats it with it', () => {
  check([relate(2, 'denial', 1), relate(3, 'repeats', 2), relate(4, 'repeats', 1)], ['1,4 | 2,3']);
});

test('what a denial is denied by stands with the claim', () => {
  check([relate(2, 'denial', 1), relate(3, 'denial', 2)], ['1,3 | 2']);
});

test('a confirmation joins the claim, and alone makes no dispute', () => {
  check([relate(2, 'denial', 1), relate(3, 'confirmation', 1)], ['1,3 | 2']);
  check([relate(2, 'confirmation', 1), relate(4, 'repeats', 3)], []);
});

test('a reply is meant for the claim it fits best', () => {
  check([relate(3, 'denial', 1, 0.6), relate(3, 'denial', 2, 0.9)], ['2 | 3']);
});

test('what is asked for can be refused, and is no dispute', () => {
  check([relate(2, 'reply', 1)], ['1 | 2']);
  check([relate(2, 'reply', 1)], [], [1]);
});

test('what a person says is no reply leaves, and meets none of them by way of a third', () => {
  const denials = [relate(2, 'denial', 1), relate(3, 'repeats', 2)];
  check(denials, ['1 | 2'], [], [{ one: 3, other: 2, verdict: 'different' }]);
  check(denials, [], [], [{ one: 2, other: 1, verdict: 'different' }]);
  check(denials, ['1 | 2'], [], [{ one: 3, other: 1, verdict: 'different' }]);
});

test('what a person puts to a claim stands against it, or beside those of its own voice', () => {
  check([], ['1 | 2'], [], [{ one: 2, other: 1, verdict: 'same' }]);
  const put = (one: number, ...others: readonly number[]) =>
    others.map((other): JudgedPair => ({ one, other, verdict: 'same' }));
  check([relate(2, 'denial', 1)], ['1 | 2,4'], [], put(4, 2, 1));
  check([relate(2, 'denial', 1)], ['1 | 2'], [], put(2, 1));
});

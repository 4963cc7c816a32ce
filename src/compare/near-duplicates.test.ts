// Near duplicates: edited copies are found, other reports on the same event are not.
import { expect, test } from 'vitest';
import { bandKeys, nearDuplicateThreshold, signature, similarity } from './near-duplicates.ts';

const report = `The fishing talks between Oster and Velm broke off on Tuesday after nine hours, with each side blaming the other
for the delay. Oster's chief negotiator, Ilva Marn, said the proposed quota of 40,000 tonnes was far below what the fleet needs.
Velm offered to raise it by a tenth if inspectors were allowed on board. The mediators from Tarrow asked both delegations to return
on Friday with written answers. No boat may enter the strait until then, the joint commission announced in a short statement.`;

function check(other: string, isExpected: boolean) {
  const [a, b] = [signature(report)!, signature(other)!];
  const shared = new Set(bandKeys(a));
  const isFound = bandKeys(b).some((key) => shared.has(key)) && similarity(a, b) >= nearDuplicateThreshold;
  expect(isFound).toBe(isExpected);
}

test('the same words in other spacing, case and quotation marks have the same signature', () => {
  expect(signature(report.replace(/\s+/g, '  ').replace(/'/g, '’').toUpperCase())).toEqual(signature(report));
});

test('a copy with a new last sentence is found', () => check(`${report} The next round is open to the press.`, true));

test('a copy with its first sentence cut is found', () => check(report.slice(report.indexOf("Oster's")), true));

test('a copy with single words changed is found', () =>
  check(report.replace('Tuesday', 'Wednesday').replace('nine', 'ten').replace('short', 'brief'), true));

test('another report on the same event is not', () =>
  check(
    `Velm's delegation left the fishing talks in Tarrow late on Tuesday. Its spokesman called the quota that Oster demands "a fantasy" and
    accused Ilva Marn of playing for time. Inspectors on board remain the condition for any rise, he said, and Friday is the last chance.`,
    false,
  ));

test('a text of a sentence or two has no signature', () => {
  expect(signature('The talks broke off on Tuesday. Nobody said why.')).toBeNull();
});

test('signatures never change from version to version', () => {
  expect(Array.from(signature(report)!.slice(0, 3))).toMatchInlineSnapshot(`
    [
      51658011,
      9552669,
      30757834,
    ]
  `);
});

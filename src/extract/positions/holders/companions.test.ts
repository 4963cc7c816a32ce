// Parties beside whoever takes a position, and for whom one speaks.
import { expect, test } from 'vitest';
import { findCompanions, findPrincipals } from './companions.ts';
import type { PartySighting } from './party-finder.ts';

function sight(text: string): readonly PartySighting[] {
  return [...text.matchAll(/Velm|Oster|Lunt|the Isles/g)].map(({ index, 0: name }) => ({
    party: name.toLowerCase(),
    span: { start: index, end: index + name.length },
  }));
}

function check(text: string, ...expected: readonly string[]): void {
  const found = findCompanions(text, { start: 0, end: text.length }, sight(text));
  expect(found.map(({ lead, party, stance }) => `${party} ${stance} ${lead}`)).toEqual(expected);
}

test('who supports, joins or is with a lead does the same, who opposes it is against', () => {
  check('Velm, supported by Oster, asked for a toll.', 'oster same velm');
  check('Velm, with Oster and Lunt, asked for a toll.', 'oster same velm', 'lunt same velm');
  check('Velm, opposed by Oster and Lunt, asked for a toll.', 'oster against velm', 'lunt against velm');
  check('Velm, supported by Oster and opposed by Lunt, asked.', 'oster same velm', 'lunt against velm');
  check('Velm asked for a toll, with Oster and Lunt opposing.', 'oster against velm', 'lunt against velm');
  check('Velm and Oster asked for a toll, as did Lunt.', 'lunt same oster');
});

test('"with" before what somebody does himself, or a meeting, makes no companion', () => {
  check('Velm asked for a toll, with Oster saying it would wait.');
  check('Velm met with Oster.');
});

test('who speaks for another takes that one’s position', () => {
  const text = 'Lunt, for the Isles, said so.';
  expect([...findPrincipals(text, sight(text))]).toEqual([['lunt', 'the isles']]);
  const other = 'Lunt, for Velm a rival, said so.';
  expect([...findPrincipals(other, sight(other))]).toEqual([]);
});

// Colours of parties.
import { expect, test } from 'vitest';
import { hueClassOf, sideHueOf } from './hue.ts';

const parties = [{ id: 'oster' }, { id: 'velm' }];

function check(party: string | null, expected: string): void {
  expect(hueClassOf(party, parties)).toBe(expected);
}

test('a party has the hue of its place in the codebook', () => check('velm', 'hue hue-1'));
test('no party, or one nobody declared, is grey', () => {
  check(null, 'hue hue-none');
  check('elsewhere', 'hue hue-none');
});

test('a side that is no party is plain grey, no side is hatched', () => {
  expect(sideHueOf('velm', parties)).toBe('hue hue-1');
  expect(sideHueOf('neutral', parties)).toBe('hue hue-none hue-other');
  expect(sideHueOf('-', parties)).toBe('hue hue-none');
  expect(sideHueOf(null, parties)).toBe('hue hue-none');
});

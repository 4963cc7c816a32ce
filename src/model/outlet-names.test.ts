// Tests of finding an outlet by what an article says of itself.
import { expect, test } from 'vitest';
import { emptyCodebook, type Outlet } from './codebook.ts';
import { createOutletFinder } from './outlet-names.ts';

const herald: Outlet = {
  ...{ id: 'oster-herald', name: 'Oster Herald', aliases: ['The Herald'], domains: ['herald.example'] },
  ...{ side: 'oster', dateOrder: null },
};
const rival: Outlet = { ...herald, id: 'rival', name: 'Rival', aliases: ['Herald'], domains: ['west.herald.example'] };

function check(name: string | null, url: string | null, expected: string | null): void {
  const finder = createOutletFinder({ ...emptyCodebook, outlets: [herald, rival] });
  expect(finder.find(name, url)?.id ?? null).toBe(expected);
}

test('by name, alias or id, whatever the case and the article', () => {
  check('OSTER  HERALD', null, 'oster-herald');
  check('the Oster Herald', null, 'oster-herald');
  check('oster-herald', null, 'oster-herald');
});

test('by domain and what lies above it, the nearest first', () => {
  check(null, 'https://www.herald.example/talks', 'oster-herald');
  check(null, 'https://west.herald.example:8080/talks', 'rival');
  check(null, 'https://notherald.example/', null);
});

test('the name goes before the address, and the earlier outlet before the later', () => {
  check('Rival', 'https://herald.example/', 'rival');
  check('Herald', null, 'oster-herald');
});

test('nothing known is nothing found', () => {
  check(null, null, null);
  check('Velm Post', 'not an address', null);
});

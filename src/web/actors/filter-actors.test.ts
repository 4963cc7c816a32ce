// Searching the names.
import { expect, test } from 'vitest';
import type { WireActorRow } from '../../server/wire.ts';
import { filterActors } from './filter-actors.ts';

const actors = [actor('Ilse Marn', 'velm', ['Marn', 'the envoy']), actor('Žofia Reuel', null, ['Reuel'])];

function actor(name: string, party: string | null, names: readonly string[]): WireActorRow {
  const seen = names.map((text) => ({ text, count: 1, isDerogatory: false }));
  return {
    key: name,
    name,
    kind: 'person',
    party,
    isDeclared: true,
    names: seen,
    statements: 1,
    articles: 1,
    seen: [],
  };
}

function check(q: string, party: string, expected: readonly string[]): void {
  expect(filterActors(actors, { q, party }).map(({ name }) => name)).toEqual(expected);
}

test('an empty search leaves all', () => check('', '', ['Ilse Marn', 'Žofia Reuel']));
test('a spelling finds its actor', () => check('envoy', '', ['Ilse Marn']));
test('accents and case do not matter', () => check('ZOFIA', '', ['Žofia Reuel']));
test('every word must be there', () => check('ilse reuel', '', []));
test('a party leaves its own, and none those without one', () => {
  check('', 'velm', ['Ilse Marn']);
  check('', 'none', ['Žofia Reuel']);
});

// Tests of where the list of dossiers leads on to.
import { expect, test } from 'vitest';
import { pageAskedFor } from './page-asked-for.ts';

test.each([
  ['', '/'],
  ['?then=%2Fpositions%3Fparty%3Doster', '/positions?party=oster'],
  ['?then=%2F%2Felsewhere.example', '/'],
  ['?then=%2F%5Celsewhere.example', '/'],
  ['?then=https%3A%2F%2Felsewhere.example', '/'],
  ['?then=javascript%3Aalert(1)', '/'],
])('%s leads to %s', (search, address) => expect(pageAskedFor({ search, origin: 'http://127.0.0.1:1' })).toBe(address));

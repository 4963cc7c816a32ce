// Tests of the parties of speakers whom the codebook does not know.
import { expect, test } from 'vitest';
import { readSpokenFor } from '../../../test/read-positions.ts';

function check(text: string, ...expected: readonly string[]): void {
  expect(readSpokenFor(text)).toEqual(expected);
}

test('an official of a party speaks for it, whatever is talked about', () => {
  check('A senior official in Velm said the winter would be long.', 'A senior official in Velm: velm');
  check('Mira Dolan opened the fair. Her office said the winter would be long.', 'Her office: oster');
});

test('a name tells more, and its party is its own', () => {
  check('Mira Dolan said the winter would be long.');
  check('Tam Orrel said the winter would be long.');
});

test('somebody unknown speaks for the party that the article says', () => {
  check('Juna Brask, a spokeswoman for Oster, opened the fair. Brask said the winter would be long.', 'Brask: oster');
});

test('who speaks for two parties, or looks on, speaks for none', () => {
  check('Officials in Oster and in Velm said the winter would be long.');
  check('A historian of Velm said the winter would be long.');
  check('Mira Dolan opened the fair. Her enemies said the winter would be long.');
});

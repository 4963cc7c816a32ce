// The side an author writes from, told by what is called ours.
import { expect, test } from 'vitest';
import { sampleReader } from '../../../../test/read-sample.ts';
import { findAuthor } from './author-side.ts';

const read = sampleReader();

function check(text: string, expected: string | null): void {
  expect(findAuthor(read(text)).side).toBe(expected);
}

test('what is ours here and a party’s elsewhere tells the side', () => {
  check('The Osterish army stood at the bridge. Nobody will drive our army away.', 'oster');
  check('The Osterish army stood at the bridge. Nobody will drive it away.', null);
});

test('whose army stands beside ours is the other', () =>
  check('The Velmian army came. Our army drove the Velmian army away.', null));

test('a party that does no harm to what is ours may be us, one that does may not', () => {
  check('Oster will free our land.', 'oster');
  check('Velm attacked our land.', null);
});

test('nobody calls his own side names, and whoever does something to us is another', () => {
  check('Velm will free our land. But the Velmlings wait.', null);
  check('Velm will free our land. Velm has heard us.', null);
});

test('what somebody quoted calls ours tells nothing of the author', () =>
  check('Oster will wait. “Oster will free our land,” said a farmer.', null));

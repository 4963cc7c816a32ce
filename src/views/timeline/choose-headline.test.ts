// Which of several headlines names an event.
import { expect, test } from 'vitest';
import { chooseHeadline } from './choose-headline.ts';

function check(titles: readonly string[], expected: number, text = ''): void {
  expect(chooseHeadline(titles.map((title) => ({ title, text })))).toBe(expected);
}

test('the headline whose words most of the others have names the event', () => {
  check(
    ['Lund once promised ferries for Sunda', 'Oster shuts the Harn locks', 'Locks at Harn shut by Oster brigade'],
    1,
  );
});

test('of two, and of headlines that share nothing, the first stands', () => {
  check(['Lund once promised ferries', 'Oster shuts the locks'], 0);
  check(['Lund once promised the whole of the coast new ferries for every harbour', 'Lund ferries'], 0);
  check(['Ferries', 'Locks', 'Bridges'], 0);
});

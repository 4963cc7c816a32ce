// Whose the items of a list of terms are.
import { expect, test } from 'vitest';
import { type TermClues, type TermList, termHolders } from './term-lists.ts';

const head = { start: 0, end: 10 };
const leaked: TermList = { head, items: [], drafter: null, isOwn: false, isJoint: false, isDemand: false };
const nobody: TermClues = { actor: null, concerned: null, pair: ['oster', 'velm'] };

function check(list: Partial<TermList>, clues: Partial<TermClues>, ...expected: readonly string[]): void {
  const held = termHolders({ ...leaked, ...list }, { ...nobody, ...clues });
  expect(held.map(({ party, cue }) => `${party} ${cue}`)).toEqual(expected);
}

test('what a party lists itself is its offer, or its demand where another must act or the words before say so', () => {
  check({ drafter: 'oster', isOwn: true }, {}, 'oster offers');
  check({ drafter: 'oster', isOwn: true }, { actor: 'velm' }, 'oster demands');
  check({ drafter: 'oster', isOwn: true, isDemand: true }, {}, 'oster demands');
});

test('what a leaked draft lists would be accepted by who must act, or by both where nobody is told to', () => {
  check({}, { actor: 'velm' }, 'velm accepts');
  check({}, { concerned: 'velm' }, 'velm accepts');
  check({ isJoint: true }, {}, 'oster accepts', 'velm accepts');
  check({}, {});
});

test('a draft that is only said to be a party’s is that party’s offer or demand as told by others', () => {
  check({ drafter: 'velm' }, {}, 'velm offers');
  check({ drafter: 'velm', isDemand: true }, {}, 'velm demands');
});

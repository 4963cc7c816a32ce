// Tests of what decisions do to names: `key/surface` before, keys after.
import { expect, test } from 'vitest';
import { findUndone, listActiveDecisions, resolveNames } from './actor-decisions.ts';
import type { Decision, DecisionContent } from './decision.ts';

function makeLog(...contents: readonly DecisionContent[]): readonly Decision[] {
  return contents.map((content, index) => ({ number: index + 1, at: '', coder: '', content }));
}

function check(names: string, contents: readonly DecisionContent[], expected: string): void {
  const seen = names.split(' ').map((name) => {
    const [baseKey = '', surface = ''] = name.split('/');
    return { baseKey, surface };
  });
  const { keys } = resolveNames(seen, listActiveDecisions(makeLog(...contents)));
  expect(keys.join(' ')).toBe(expected);
}

const merge = (from: string, into: string): DecisionContent => ({ kind: 'merge-actors', from, into });
const split = (actor: string, name: string): DecisionContent => ({ kind: 'split-name', actor, name });
const undo = (decision: number): DecisionContent => ({ kind: 'undo', decision });

test('without decisions every name keeps its key', () => check('a/A b/B', [], 'a b'));

test('merges follow each other in order', () => {
  check('a/A b/B c/C', [merge('a', 'b'), merge('b', 'c')], 'c c c');
  check('a/A b/B c/C', [merge('b', 'c'), merge('a', 'b')], 'b c c');
});

test('a merge there and back leaves both in one', () => check('a/A b/B', [merge('a', 'b'), merge('b', 'a')], 'a a'));

test('a split takes one spelling only, under whatever key it was read', () => {
  check('a/A a/Ay b/Ay', [split('a', 'Ay')], 'a name:Ay b');
  check('a/A a/Ay b/Ay', [merge('b', 'a'), split('a', 'Ay')], 'a name:Ay name:Ay');
});

test('an undo undone does nothing', () => {
  check('a/A b/B', [merge('a', 'b'), undo(1)], 'a b');
  check('a/A b/B', [merge('a', 'b'), undo(1), undo(2)], 'b b');
  expect([...findUndone(makeLog(merge('a', 'b'), undo(1), undo(2), undo(3)))].sort()).toEqual([1, 3]);
});

test('a decision that moves no name is told from one that does', () => {
  const log = makeLog(merge('a', 'b'), merge('x', 'b'));
  const { effective } = resolveNames([{ baseKey: 'a', surface: 'A' }], log);
  expect([...effective]).toEqual([1]);
});

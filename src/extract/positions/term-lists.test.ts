// Whose the items of a list of terms are.
import { describe, expect, test } from 'vitest';
import { findDrafter, type TermClues, type TermList, termHolders } from './term-lists.ts';

const head = { start: 0, end: 10 };
const leaked: TermList = { head, items: [], drafter: null, isOwn: false, isJoint: false, isDemand: false };
const nobody: TermClues = { actor: null, words: '', concerned: null, pair: ['oster', 'velm'] };

function check(list: Partial<TermList>, clues: Partial<TermClues>, ...expected: readonly string[]): void {
  const held = termHolders({ ...leaked, ...list }, { ...nobody, ...clues });
  expect(held.map(({ party, cue }) => `${party} ${cue}`)).toEqual(expected);
}

test('what a party lists itself is its offer, or its demand where another must act or the words before say so', () => {
  check({ drafter: 'oster', isOwn: true }, {}, 'oster offers');
  check({ drafter: 'oster', isOwn: true }, { actor: 'velm' }, 'oster demands');
  check({ drafter: 'oster', isOwn: true, isDemand: true }, {}, 'oster demands');
  check({ drafter: 'oster', isOwn: true }, { actor: 'oster', words: 'oster may keep its guns' }, 'oster demands');
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
  check({ drafter: 'velm' }, { actor: 'oster' }, 'velm demands');
});

describe('who wrote the terms, by the words before them', () => {
  const parties = ['Oster', 'Velm'];

  function checkHead(words: string, drafter: string | null, isOwn: boolean): void {
    const sighted = parties.flatMap((name) =>
      [...words.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        party: name.toLowerCase(),
        span: { start: index, end: index + name.length },
      })),
    );
    sighted.sort((a, b) => a.span.start - b.span.start);
    expect(findDrafter(words, sighted)).toEqual({ drafter, isOwn });
  }

  test('whoever drew them up, also where another denies them', () => {
    checkHead('The draft, drawn up by Velm and denied by Oster, lists these terms:', 'velm', true);
    checkHead('Oster has put forward these conditions for a truce with Velm:', 'oster', true);
    checkHead('Terms of Velm’s draft, which Oster rejects:', 'velm', true);
    checkHead('What Oster wants:', 'oster', true);
  });

  test('whoever denies having written them, or is only said to have', () => {
    checkHead('A draft that Velm denies having written would have Oster do the following:', 'velm', false);
    checkHead('The ten points were put together in Velm, Oster says, and Velm disowns them:', 'velm', false);
    checkHead('According to a leaked plan attributed to Velm:', 'velm', false);
  });

  test('nobody where two are named and neither wrote', () => {
    checkHead('Under the draft Oster and Velm would agree to the following:', null, false);
  });
});

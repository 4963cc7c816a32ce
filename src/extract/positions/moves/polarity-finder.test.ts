// Which end of an issue a move leans to: `move | words`, of a toll that is either paid or not.
import { expect, test } from 'vitest';
import type { Move } from '../../../model/finding.ts';
import { findCuePolarity, findPolarity, namesPole } from './polarity-finder.ts';

const poles = { first: ['toll is paid'], second: ['no toll'] };

function check(move: Move, words: string, expected: 'for' | 'against'): void {
  expect(findPolarity(words, poles, { move, strength: 'must', reason: '', told: 'report' })).toBe(expected);
}

test('to refuse to forgo a thing, or to put it off, stands by it', () => {
  check('reject', 'to forgo the toll', 'for');
  check('reject', 'that the toll be put off', 'for');
  check('reject', 'the toll', 'against');
  check('reject', 'to give up the captives', 'against');
});

test('to ask somebody to reject a thing leans as rejecting it does', () => {
  check('demand', 'the council to reject the toll', 'against');
  check('demand', 'Velm to vote against it', 'against');
  check('demand', 'the council to adopt the toll', 'for');
});

/** `move | words before a cue of the second end`; a cue that is a verb is marked with "…". */
function checkCue(move: Move, before: string, expected: 'for' | 'against'): void {
  const cue = { end: 'second', isVerb: before.endsWith('…'), before: ` ${before.replace(' …', '')} ` } as const;
  expect(findCuePolarity(cue, { move, strength: 'must', reason: '', told: 'report' })).toBe(expected);
}

test('a cue that is a word of one end leans there, save where it is refused or to end', () => {
  checkCue('threat', 'announced a', 'against');
  checkCue('demand', 'called for an end to the', 'for');
  checkCue('reject', 'opposes a', 'for');
  checkCue('reject', 'refused to lift the', 'against');
  checkCue('reject', 'vowed to …', 'against');
  checkCue('reject', 'will not …', 'for');
});

test('the cue a clause is read by names no end beside itself', () => {
  const written = { first: ['open'], second: ['closed', 'shutdown'] };
  expect(namesPole('they want a shutdown', written, 'shutdown')).toBe(false);
  expect(namesPole('they want a shutdown', written, 'port')).toBe(true);
  expect(namesPole('a shutdown, the port closed', written, 'shutdown')).toBe(true);
});

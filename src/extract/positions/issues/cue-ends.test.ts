// Which cues are words of one end: `first end | second end | cues`, cues of an end written `cue=end`.
import { expect, test } from 'vitest';
import type { Pole } from '../../../model/codebook.ts';
import { readCueEnds } from './cue-ends.ts';

function check(written: string, ...expected: readonly string[]): void {
  const [first = '', second = '', cues = ''] = written.split(' | ');
  const pole = ([label = '', ...cues]: readonly string[]): Pole => ({ label, cues });
  const ends = readCueEnds({
    ...{ id: 'a', label: '', definition: '', example: '', counterExample: '', parent: null },
    ...{ cues: cues.split(', '), poles: [pole(first.split('/')), pole(second.split('/'))] },
  });
  expect([...ends].map(([cue, end]) => `${cue}=${end}`)).toEqual(expected);
}

test('a cue that says all that an end says is a word of it, in whatever form', () => {
  check('blocked | let through | block the bill, filibuster', 'block the bill=first');
  check('offices opened | shut down | shutdown, offices', 'shutdown=second');
  check('twelve-hour shifts | shorter shifts | shifts, twelve-hour shift', 'twelve-hour shift=first');
});
test('an end may be given cues of its own', () => check('opened | closed/stoppage | stoppage', 'stoppage=second'));
test('what both ends say, or an end only denies, tells none', () => {
  check('the toll is paid | no toll | toll');
  check('the guns leave | the guns stay | guns');
});

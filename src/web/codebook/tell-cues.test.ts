// Cues too few are told as few.
// How the number of cues of an issue is told.
import { expect, test } from 'vitest';
import { tellCues } from './tell-cues.ts';

test('few cues are told as few, save those of a heading', () => {
  expect(tellCues(8, false)).toBe('8 cues');
  expect(tellCues(1, false)).toBe('1 cue: few, so less is found');
  expect(tellCues(0, false)).toBe('no cues: little is found');
  expect(tellCues(0, true)).toBeNull();
  expect(tellCues(2, true)).toBe('2 cues');
});

// Sentences are set beside each other by their words, and printed again they have one form.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlacedItem } from '../../model/comparison.ts';
import { packUtterance, type UtteranceRole } from '../../model/utterance-item.ts';
import { readWordVectors } from '../words/word-vectors.ts';
import { createUtteranceComparer } from './utterance-comparer.ts';

const comparer = createUtteranceComparer(
  readWordVectors(readFileSync(new URL('../words/word-vectors.bin', import.meta.url))),
);

function place(text: string, role: UtteranceRole): PlacedItem {
  const span = { start: 0, end: text.length };
  const data = packUtterance({ role, parts: [span], speaker: 'torbell', speakerName: 'Ysa Torbell', said: null });
  return { row: 0, article: 'a' as PlacedItem['article'], span, finding: null, keys: [], data, text };
}

/** Expects what a report is to the words said; null where it is nothing. */
function check(report: string, said: string, expected: string | null): void {
  const relation = comparer.relate(place(report, 'reported'), place(said, 'quoted'));
  expect(relation?.relation ?? null).toBe(expected);
  const turned = comparer.relate(place(said, 'quoted'), place(report, 'reported'));
  expect(turned?.certainty).toBe(relation?.certainty);
}

describe('a few words kept in quotation marks', () => {
  const said = 'The granary is a house with three doors, and each of them has lent me the wrong ladder';
  test('make a report one of the sentence that has them', () => {
    check('the plan was called ‘a house with three doors’ by its own author', said, 'paraphrase');
  });
  test('do so too where the closing mark stands behind the full stop', () => {
    check('the plan had become “a house with three doors.', said, 'paraphrase');
  });
  test('do not where the words are others', () => {
    check('the plan had become “a barn without a single window.', said, null);
  });
  test('seven of them, in quotation marks on both sides, are surer than their rarity alone', () => {
    const run = 'in all the time that we have';
    const certainty = (report: string, other: string): number =>
      comparer.relate(place(report, 'reported'), place(other, 'reported'))?.certainty ?? 0;
    const one = `the mill would run “${run}”`;
    expect(certainty(one, `she would pay “${run}” for wool`)).toBeGreaterThan(
      certainty(one, `she would pay ${run} for wool`),
    );
  });
});

// Whose words each passage is.
import { expect, test } from 'vitest';
import type { Passage, Voice } from '../../model/article.ts';
import { groupByVoice } from './voice-blocks.ts';

const author: Voice = { kind: 'author' };
const agency: Voice = { kind: 'outlet', name: 'Oster Wire', named: null };
const envoy: Voice = { kind: 'speaker', name: 'Ilse Marn', named: null };

/** Each passage is ten units long; blocks come back as `label: number of passages`. */
function check(passages: readonly [Passage['kind'], Voice][], expected: readonly string[], textLength?: number): void {
  const placed = passages.map(([kind, voice], index) => ({ kind, voice, start: index * 10, end: index * 10 + 10 }));
  const text = 'x'.repeat(textLength ?? passages.length * 10);
  const blocks = groupByVoice(text, placed);
  expect(blocks.map(({ label, passages }) => `${label}: ${passages.length}`)).toEqual(expected);
}

test('an article of one voice needs no label', () =>
  check(
    [
      ['title', author],
      ['paragraph', author],
      ['furniture', author],
    ],
    ['null: 2', 'Page furniture, not read: 1'],
  ));

test('a reprint between comments is told from them', () =>
  check(
    [
      ['paragraph', author],
      ['reprint', agency],
      ['reprint', agency],
      ['paragraph', author],
    ],
    ['Author: 1', 'Oster Wire, reprinted: 2', 'Author: 1'],
  ));

test('a title alone needs no label', () =>
  check(
    [
      ['title', author],
      ['speech', envoy],
    ],
    ['null: 1', 'Speech: Ilse Marn: 1'],
  ));

test('turns of a transcript carry their speaker', () =>
  check(
    [
      ['speech', envoy],
      ['speech', { kind: 'speaker', name: null, named: null }],
    ],
    ['Speech: Ilse Marn: 1', 'Speech, speaker not named: 1'],
  ));

test('a paragraph in a speaker’s voice is a block quotation', () =>
  check(
    [
      ['paragraph', author],
      ['paragraph', envoy],
    ],
    ['Author: 1', 'Block quotation: Ilse Marn: 1'],
  ));

test('text outside all passages is shown as the author’s', () => check([['paragraph', author]], ['null: 2'], 15));

test('the line that names a speaker belongs to the turn', () => {
  const turn: Voice = { kind: 'speaker', name: 'Ilse Marn', named: { start: 11, end: 18 } };
  check(
    [
      ['paragraph', author],
      ['heading', author],
      ['speech', turn],
    ],
    ['Author: 1', 'Speech: Ilse Marn: 2'],
  );
});

test('signs between passages are nobody’s words', () => {
  const passage = { kind: 'title', voice: author, start: 2, end: 9 } as const;
  expect(groupByVoice('# Ferries *', [passage]).map(({ passages }) => passages.length)).toEqual([1]);
});

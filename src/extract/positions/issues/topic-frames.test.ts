// What paragraphs and headings say at their start that they are about.
import { expect, test } from 'vitest';
import type { Passage, PassageKind } from '../../../model/article.ts';
import type { IssueSighting } from './issue-sightings.ts';
import { findTopicFrames, type TopicFrames, topicAt } from './topic-frames.ts';

/** Passages one a line, `# ` before a heading, `> ` before a turn; issues are the words in brackets. Gives the topic where `|` stands. */
function check(marked: string, expected: string | null): void {
  const { frames, at } = readFrames(marked);
  expect(
    (topicAt(frames.paragraphs, at) ?? topicAt(frames.headings, at) ?? topicAt(frames.answers, at))?.issue ?? null,
  ).toBe(expected);
}

function readFrames(marked: string): { readonly frames: TopicFrames; readonly at: number } {
  const kinds = marked
    .split('\n')
    .map((line): PassageKind => (line.startsWith('# ') ? 'heading' : line.startsWith('> ') ? 'speech' : 'paragraph'));
  const at = marked.replaceAll(/[#>] /g, '').indexOf('|');
  const text = marked.replaceAll(/[#>] /g, '').replace('|', '');
  let start = 0;
  const passages = text.split('\n').map((line, index): Passage => {
    const passage = {
      start,
      end: start + line.length,
      kind: kinds[index] ?? 'paragraph',
      voice: { kind: 'author' },
    } as const;
    start += line.length + 1;
    return passage;
  });
  const sentences = [...text.matchAll(/[^.\n ][^.\n]*\.?/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const sightings = [...text.matchAll(/\[(\w+)\]/g)].map(
    ({ index, 1: issue = '' }): IssueSighting => ({
      ...{
        issue,
        span: { start: index, end: index + issue.length + 2 },
        cue: issue,
        weight: 1,
        isCue: true,
        isVerb: false,
      },
    }),
  );
  return { frames: findTopicFrames({ text: text.replace(/[[\]]/g, 'x'), sentences }, passages, sightings), at };
}

test('first words announce a topic', () => check('On the [toll], nothing. Velm |refused.', 'toll'));
test('a place set off by a comma does too', () => check('In the [toll] room, Oster bid. Velm |refused.', 'toll'));
test('the next announcement ends it', () => check('On the [toll], nothing. As for the [guns], Velm |refused.', 'guns'));
test('it ends with its paragraph', () => check('On the [toll], nothing.\nVelm |refused.', null));
test('two issues announce none', () => check('On the [toll] and [guns], nothing. Velm |refused.', null));
test('what is named later announces nothing', () =>
  check('On Monday it rained. The [toll] stayed. Velm |refused.', null));
test('a heading stands above its part', () => check('# The [toll]\nIt rained.\nVelm |refused.', 'toll'));
test('an item of the agenda stands above its turns', () =>
  check('# Item 1. The [toll]\n# Velm:\n> It rained. |No.', 'toll'));
test('an answer is on what was asked, for two sentences', () => {
  check('# Q:\n> Will the [toll] fall?\n# A:\n> |No.', 'toll');
  check('# Q:\n> Will the [toll] fall?\n# A:\n> No. It rained. |It stopped.', null);
  check('# Q:\n> The [toll] stays.\n# A:\n> |No.', null);
});
test('a short question without an issue passes the last one on', () => {
  check('# Q:\n> Will the [toll] fall?\n# A:\n> No.\n# Q:\n> And you?\n# B:\n> |Yes.', 'toll');
  check('# Q:\n> Will the [toll] fall?\n# A:\n> No.\n# Q:\n> And the guards who stand there?\n# B:\n> |Yes.', null);
});
test('what an interviewer says between two answers is asked as well', () =>
  check('> It rained.\nThe [toll] stays.\n> |Good.', 'toll'));
test('headings on three issues are an agenda', () => {
  const items = (marked: string): number => readFrames(marked).frames.items.length;
  expect(items('# The [toll]\nIt |rained.\n# The [guns]\nIt rained.\n# The [road]\nIt rained.')).toBe(3);
  expect(items('# The [toll]\nIt |rained.\n# The [guns]\nIt rained.\n# The [toll]\nIt rained.')).toBe(0);
});

// What an article's closing lines tell of the passages above them.
import { expect, test } from 'vitest';
import type { Passage, PassageKind, Voice } from '../model/article.ts';
import { readClosingLines } from './closing-lines.ts';

const unnamed: Voice = { kind: 'speaker', name: null, named: null };
const paragraphs = ['One.', 'Two.', 'Three.', 'Four.'].map((words): Line => ['paragraph', words]);

type Line = readonly [kind: PassageKind, words: string];

/** The lines as passages of one text; each is told as its kind, and whose words it holds. */
function check(lines: readonly Line[], expected: readonly string[], isLast = true): void {
  const text = lines.map(([, words]) => words).join('\n');
  const passages: Passage[] = [];
  let start = 0;
  for (const [kind, words] of lines) {
    const voice: Voice = kind === 'block-quotation' ? unnamed : { kind: 'author' };
    passages.push({ start, end: start + words.length, kind, voice });
    start += words.length + 1;
  }
  const read = readClosingLines(passages, { text, header: { byline: ['Ilva Marn'] }, isLast });
  const told = read.map(({ kind, voice }) => (voice.kind === 'speaker' ? `${kind} of ${voice.name}` : kind));
  expect(told.slice(-expected.length)).toEqual(expected);
}

test('a signature names whoever is quoted above it, up to the author’s words', () => {
  const quoted: readonly Line[] = [
    ['block-quotation', 'The ferry is late.'],
    ['paragraph', 'Another wrote:'],
    ['block-quotation', 'The ferry is slow.'],
    ['block-quotation', '— Orla Venn (@venn)'],
  ];
  check(quoted, [
    'block-quotation of null',
    'paragraph',
    'block-quotation of Orla Venn',
    'block-quotation of Orla Venn',
  ]);
});

test('whoever is introduced among the last paragraphs is the author', () => {
  const bio: Line = ['paragraph', 'Ilva Marn is a columnist of the Velm Courier.'];
  check([...paragraphs, bio], ['byline']);
  check([...paragraphs, bio, ...paragraphs], ['paragraph', ...paragraphs.map(([kind]) => kind)]);
});

test('the site’s own line stands under the last article of a file alone', () => {
  const tagline: Line = ['paragraph', 'Voices of the Velm Strait'];
  check([...paragraphs, tagline], ['furniture']);
  check([...paragraphs, tagline], ['paragraph'], false);
  check([...paragraphs, ['paragraph', "They Called It 'The Strait'"]], ['paragraph']);
});

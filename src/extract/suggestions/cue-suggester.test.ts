// Which phrases are proposed as cues, and of which issue.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ArticleId } from '../../model/article.ts';
import { readCodebook } from '../../model/codebook-file.ts';
import { createAnalyser } from '../../text/analyser.ts';
import { suggestCues } from './cue-suggester.ts';

const analyse = createAnalyser(readFileSync(new URL('../languages/en/text.bin', import.meta.url)));
const codebook = readCodebook(
  `parties: [{id: oster, name: Oster}]
issues:
  - {label: The toll, definition: Whether the boom at the bridge stays., cues: [toll]}
  - {label: The fish, definition: Who may land herring., cues: [catch, the quota]}
`,
  'c',
);

/** Sentences of Oster's, each of an article of its own; behind each stands `behind`. */
function check(sentences: readonly string[], expected: readonly string[], behind = ''): void {
  const said = sentences.map((text, index) => ({
    ...{ analysed: analyse(text, []), article: `${index}` as ArticleId, title: null },
    ...{ party: 'oster', cue: [], content: [{ start: 0, end: text.length }], around: `${text} ${behind}` },
  }));
  const found = suggestCues(said, codebook, (text) => analyse(text, []));
  expect(found.map(({ label, statements }) => `${statements} ${label}`)).toEqual(expected);
}

test('a word of a definition that moves come back to is proposed for its issue', () =>
  check(
    ['They must raise the boom.', 'The boom must go.', 'We will not raise the boom.', 'The boom is red.'],
    ['3 “boom” for The toll'],
  ));
test('what has a cue, also one with its article, and what stands too seldom is not proposed', () => {
  check(['They must lower the toll.', 'The toll must go.', 'We will not pay the toll.'], []);
  check(['They must cut the quota.', 'No quota will be cut.', 'We must keep every quota.'], []);
  check(['They must raise the boom.', 'The boom is red.'], []);
});
test('another word needs more sentences, beside those of an issue', () => {
  const moves = ['old', 'new', 'tall', 'small', 'green'].map(
    (word) => `They must open the lockers of the ${word} men.`,
  );
  check(moves, ['5 “locker” for The fish'], 'The catch is small.');
  check(moves.slice(0, 4), [], 'The catch is small.');
});

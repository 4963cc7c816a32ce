// Which end a cue is proposed for: ends by a stroke, then the cue; what it is, told by the place of the end.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ArticleId } from '../../model/article.ts';
import { readCodebook } from '../../model/codebook-file.ts';
import { createAnalyser } from '../../text/analyser.ts';
import { guessEnd } from './end-guesser.ts';
import { suggestEnds } from './end-suggester.ts';

const analyse = createAnalyser(readFileSync(new URL('../languages/en/text.bin', import.meta.url)));

function check(written: string, expected: 'first' | 'second' | null, label = 'The ferry'): void {
  const [ends = '', cue = ''] = written.split(' | ');
  const [first = '', second = ''] = ends.split('/');
  const poles = [
    { label: first, cues: [] },
    { label: second, cues: [] },
  ] as const;
  expect(guessEnd(cue, { label, poles })).toBe(expected);
}

test('a cue speaks for the end that comes to the same', () => {
  check('raised/as they are | fare hikes', 'first');
  check('more/less | layoffs', 'second');
  check('in spring/in autumn | withdrawal', null);
});
test('a cue speaks against the end that comes to the opposite', () => check('it opens/as now | secrecy', 'second'));
test('a word that turns round and a particle are read with their verb', () => {
  check('force used/no force | attack', 'first');
  check('peace kept/war | end the fighting', 'first');
  check('given up/kept | grant', null);
});
test('where the issue is a refusal, the word for it tells nothing', () => {
  check('allowed/forbidden | refuse a berth', 'second');
  check('allowed/forbidden | refuse a berth', null, 'Refusing berths');
});

test('an end is proposed for a cue that somebody used, with where it stands', () => {
  const codebook = readCodebook(
    'issues: [{label: Fares, cues: [fare hikes, fare cuts, fares], poles: [raised, as they are]}]',
    'c',
  );
  const said = ['They want fare hikes.', 'No more fare hikes!', 'The fares are high.'].map((text, index) => ({
    ...{ analysed: analyse(text, []), article: `${index}` as ArticleId, title: null },
  }));
  expect(suggestEnds(said, codebook)).toEqual([
    {
      ...{ kind: 'end', label: '“fare hikes” speaks for “raised” (Fares)', statements: 2, articles: 2 },
      quote: { text: 'They want fare hikes.', article: '0', title: null },
      edits: [{ kind: 'set-cue-end', issue: 'fares', cue: 'fare hikes', end: 'first' }],
    },
  ]);
});

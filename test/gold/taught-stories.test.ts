// The real articles that teach: every code is the codebook's and lies in the text that was coded, and none of them is measured.
import { describe, expect, test } from 'vitest';
import { findCorpora, listTableFaults } from './coded-texts.ts';
import { readStory, storyNames } from './real-stories.ts';
import { loadTaught, readTaught, taughtNames } from './taught-stories.ts';

const corpora = findCorpora();
const files = taughtNames.flatMap((name) => readTaught(name).texts.map(({ file }) => file));

describe.each(taughtNames)('the story %s', (name) => {
  test('is coded with parties and issues of its codebook, in texts it lists', () => {
    expect(listTableFaults(readTaught(name))).toEqual([]);
  });

  test.skipIf(corpora === null)('lies in the texts it was coded on, each code within a paragraph', async () => {
    for (const { name: text, article, codes } of (await loadTaught(name, corpora ?? '')).texts)
      for (const { start, end } of codes)
        expect(article.text.slice(start, end), `${text} ${start}`).toMatch(/^\S[^\n]*\S$/);
  });
});

test('articles that teach lie in the part of PolNeAR that may, once each, and in no story that measures', () => {
  const measured = storyNames.flatMap((name) => readStory(name).texts.map(({ file }) => file));
  expect(files.filter((file) => !file.startsWith('polnear/train.jsonl#'))).toEqual([]);
  expect(files.filter((file) => measured.includes(file))).toEqual([]);
  expect(new Set(files).size).toBe(files.length);
});

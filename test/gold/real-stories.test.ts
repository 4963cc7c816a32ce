// The stand-off coding of real texts: every code is the codebook's, and every text is the one that was coded.
import { describe, expect, test } from 'vitest';
import { findCorpora, listTableFaults, loadCodedTexts } from './coded-texts.ts';
import { isHeldSentence, readSecondCoding, readStory, storyNames } from './real-stories.ts';

const corpora = findCorpora();

describe.each(storyNames)('the story %s', (name) => {
  const story = readStory(name);

  test('is coded with parties and issues of its codebook, in texts it lists', () => {
    expect(listTableFaults(story)).toEqual([]);
    const parties = story.codebook.parties.map(({ id }) => id);
    const issues = story.codebook.issues.map(({ id }) => id);
    for (const { party, issue } of story.ends) {
      expect(parties).toContain(party);
      expect(issues).toContain(issue);
    }
    expect(new Set(story.ends.map(({ half, party, issue }) => `${half} ${party} ${issue}`)).size).toBe(
      story.ends.length,
    );
  });

  test.skipIf(corpora === null)('lies in the texts it was coded on', async () => {
    const articles = await loadCodedTexts(story, corpora ?? '');
    for (const { text, end } of story.codes) expect(end).toBeLessThanOrEqual(articles.get(text)?.text.length ?? 0);
  });
});

test('what was coded a second time stands in texts of the stories, with their parties and issues', () => {
  const stories = new Map(storyNames.map((name) => [`${name}`, readStory(name)]));
  for (const { text, party, issues } of readSecondCoding()) {
    const [name = '', key] = text.split('/');
    const story = stories.get(name);
    expect(story?.texts.map((one) => one.key)).toContain(key);
    expect(story?.codebook.parties.map(({ id }) => id)).toContain(party);
    expect(story?.codebook.issues.map(({ id }) => id)).toEqual(expect.arrayContaining([...issues]));
  }
});

test('about half of the coded sentences are held', () => {
  const sentences = storyNames.map(readStory).flatMap(({ texts, codes, isTunedOn }) => {
    if (isTunedOn) return [];
    const files = new Map(texts.map(({ key, file }) => [key, file]));
    return codes.filter(({ kind }) => kind === 'must').map((code) => isHeldSentence(files.get(code.text) ?? '', code));
  });
  const held = sentences.filter(Boolean).length / sentences.length;
  expect(held).toBeGreaterThan(0.4);
  expect(held).toBeLessThan(0.6);
});

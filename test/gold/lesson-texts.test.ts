// Holds the invented articles that teach to their codebooks.
import { expect, test } from 'vitest';
import { lessonNames, readLesson } from './lesson-texts.ts';
import { listFaults } from './marked-text.ts';

test('lessons name parties, issues and moves that exist, each within a paragraph', async () => {
  for (const name of lessonNames) {
    const { codebook, texts } = await readLesson(name);
    expect(texts, name).not.toEqual([]);
    expect(texts.flatMap((text) => listFaults(text, codebook))).toEqual([]);
  }
});

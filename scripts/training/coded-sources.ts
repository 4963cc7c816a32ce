// The coded texts that models of positions learn from, and those that their features and thresholds are chosen on. What is taught is our own throughout.
import { loadReader } from '../../src/actions/load-reader.ts';
import type { Reader } from '../../src/extract/reader.ts';
import type { Article } from '../../src/model/article.ts';
import { makeParagraphArticle } from '../../src/model/plain-article.ts';
import type { Span } from '../../src/model/span.ts';
import {
  readCodedSets,
  readFifthSets,
  readFourthSets,
  readSixthSets,
  readThirdSets,
} from '../../test/gold/coded-sentences.ts';
import { readEnglishExample, readExampleCodebook } from '../../test/gold/example-gold.ts';
import { genres, readGenre, readTalks } from '../../test/gold/genre-texts.ts';
import { lessonNames, readLesson } from '../../test/gold/lesson-texts.ts';
import { isHeldSentence, loadStoryTexts, readStory, storyNames } from '../../test/gold/real-stories.ts';

/** A position that a coder saw, or a verdict on one that was found. */
export interface Coded extends Span {
  readonly kind: string;
  readonly party: string;
  readonly issues: readonly string[];
  readonly moves: readonly string[];
}

/** A coded text, the reader its codebook asks for, and which places of it are kept from whoever makes the program. */
export interface CodedSource {
  /** The story, the lesson or the set. */
  readonly name: string;
  readonly kind: 'story' | 'lesson' | 'example' | 'genre' | 'sentence';
  readonly article: Article;
  readonly reader: Reader;
  readonly codes: readonly Coded[];
  readonly isHeld: (place: Span) => boolean;
}

const nothingHeld = (): boolean => false;

/** What models are taught on: lessons, the example, open texts of other kinds than news, open sentences of our own. */
export async function readOwnSources(): Promise<readonly CodedSource[]> {
  return [...(await readLessons()), ...(await readExample()), ...(await readGenres()), ...(await readSentences())];
}

/** The real stories, which teach nothing: their open halves show what is learnt. */
export async function readStorySources(corpora: string): Promise<readonly CodedSource[]> {
  const sources: CodedSource[] = [];
  for (const name of storyNames) {
    const story = readStory(name);
    if (story.isTunedOn) continue;
    const reader = await loadReader(story.codebook);
    const articles = await loadStoryTexts(story, corpora);
    for (const { key, file } of story.texts) {
      const article = articles.get(key);
      if (article === undefined) continue;
      const codes = story.codes.filter(({ text }) => text === key);
      sources.push({ name, kind: 'story', article, reader, codes, isHeld: (place) => isHeldSentence(file, place) });
    }
  }
  return sources;
}

async function readLessons(): Promise<readonly CodedSource[]> {
  const sources: CodedSource[] = [];
  for (const name of lessonNames) {
    const { codebook, texts } = await readLesson(name);
    const reader = await loadReader(codebook);
    for (const { article, codes } of texts)
      sources.push({ name, kind: 'lesson', article, reader, codes, isHeld: nothingHeld });
  }
  return sources;
}

async function readExample(): Promise<readonly CodedSource[]> {
  const codebook = readExampleCodebook();
  const reader = await loadReader(codebook);
  return (await readEnglishExample(codebook)).map(({ article, gold }) => ({
    ...{ name: 'example', kind: 'example', article, reader, isHeld: nothingHeld },
    codes: gold.statements.flatMap(({ positions, content }) =>
      positions.flatMap(({ party, issue, move }) =>
        content.map((span) => ({ ...span, kind: 'must', party, issues: [issue], moves: [move] })),
      ),
    ),
  }));
}

async function readGenres(): Promise<readonly CodedSource[]> {
  const sources: CodedSource[] = [];
  for (const genre of genres)
    for (const { talks, article, codes } of await readGenre(genre, 'open')) {
      const reader = await loadReader(readTalks(talks));
      sources.push({ name: genre, kind: 'genre', article, reader, codes, isHeld: nothingHeld });
    }
  return sources;
}

async function readSentences(): Promise<readonly CodedSource[]> {
  const sets = [...readCodedSets(), ...readThirdSets(), ...readFourthSets(), ...readFifthSets(), ...readSixthSets()];
  const sources: CodedSource[] = [];
  for (const { name, codebook, sentences } of sets) {
    const reader = await loadReader(codebook);
    for (const { text, codes, isHeld } of sentences) {
      const whole = { start: 0, end: text.length, kind: 'must' };
      sources.push({
        ...{ name, kind: 'sentence', article: makeParagraphArticle(text), reader, isHeld: () => isHeld },
        codes: codes.map(({ party, issue, move }) => ({ ...whole, party, issues: [issue], moves: [move] })),
      });
    }
  }
  return sources;
}

// The coded texts that models of positions learn from, and those that their features and thresholds are chosen on. What ships is taught on our own texts and on PolNeAR's train part.
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
import { loadCodedTexts } from '../../test/gold/coded-texts.ts';
import { readEnglishExample, readExampleCodebook } from '../../test/gold/example-gold.ts';
import { genres, readGenre, readTalks, type Talks, talks } from '../../test/gold/genre-texts.ts';
import { type Lesson, lessonNames, readLesson } from '../../test/gold/lesson-texts.ts';
import { isHeldSentence, readStory, storyNames } from '../../test/gold/real-stories.ts';
import { loadTaught, taughtNames } from '../../test/gold/taught-stories.ts';

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
  readonly kind: 'story' | 'taught' | 'lesson' | 'example' | 'genre' | 'sentence';
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

/** Real articles that may teach, which lie in ../shared. */
export async function readTaughtSources(corpora: string): Promise<readonly CodedSource[]> {
  const sources: CodedSource[] = [];
  for (const name of taughtNames) sources.push(...(await toSources('taught', await loadTaught(name, corpora))));
  return sources;
}

/** The real stories, which teach nothing: their open halves show what is learnt. */
export async function readStorySources(corpora: string): Promise<readonly CodedSource[]> {
  const sources: CodedSource[] = [];
  for (const name of storyNames) {
    const story = readStory(name);
    if (story.isTunedOn) continue;
    const reader = await loadReader(story.codebook);
    const articles = await loadCodedTexts(story, corpora);
    for (const { key, file } of story.texts) {
      const article = articles.get(key);
      if (article === undefined) continue;
      const codes = story.codes.filter(({ text }) => text === key);
      sources.push({ name, kind: 'story', article, reader, codes, isHeld: (place) => isHeldSentence(file, place) });
    }
  }
  return sources;
}

async function toSources(
  kind: 'lesson' | 'taught',
  { name, codebook, texts }: Lesson,
): Promise<readonly CodedSource[]> {
  const reader = await loadReader(codebook);
  return texts.map(({ article, codes }) => ({ name, kind, article, reader, codes, isHeld: nothingHeld }));
}

async function readLessons(): Promise<readonly CodedSource[]> {
  const sources: CodedSource[] = [];
  for (const name of lessonNames) sources.push(...(await toSources('lesson', await readLesson(name))));
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
  const readers = new Map<Talks, Reader>();
  for (const name of talks) readers.set(name, await loadReader(readTalks(name)));
  const sources: CodedSource[] = [];
  for (const genre of genres)
    for (const { talks: about, article, codes } of await readGenre(genre, 'open'))
      sources.push({ name: genre, kind: 'genre', article, reader: readers.get(about)!, codes, isHeld: nothingHeld });
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

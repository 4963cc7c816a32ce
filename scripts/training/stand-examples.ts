// Reads what the model of learnt positions is taught on: candidates in coded texts, each with whether a coder saw a position there.
import { loadReader } from '../../src/actions/load-reader.ts';
import { extractFrom } from '../../src/extract/extract.ts';
import { moveFeatures } from '../../src/extract/positions/learnt/move-features.ts';
import { listCandidates, type StandCandidate } from '../../src/extract/positions/learnt/stand-candidates.ts';
import { aroundFeatures, clauseFeatures, clauseOf } from '../../src/extract/positions/learnt/stand-features.ts';
import { readArticleByRules } from '../../src/extract/positions/position-finder.ts';
import type { Reader } from '../../src/extract/reader.ts';
import type { Article } from '../../src/model/article.ts';
import { makeParagraphArticle } from '../../src/model/plain-article.ts';
import { type Span, spansOverlap } from '../../src/model/span.ts';
import { readCodedSets, readFifthSets, readFourthSets, readThirdSets } from '../../test/gold/coded-sentences.ts';
import { readEnglishExample, readExampleCodebook } from '../../test/gold/example-gold.ts';
import { isHeldSentence, loadStoryTexts, readStory, storyNames } from '../../test/gold/real-stories.ts';
import type { LogisticExample } from './logistic-trainer.ts';

/** A candidate as the model sees it. */
export interface StandExample extends LogisticExample {
  /** The story, or the set of sentences. */
  readonly source: string;
  readonly isStory: boolean;
  /** The positions of the coder's that must be found and that it would find. */
  readonly finds: readonly object[];
  /** The moves the coder allows, of those that need be found or may be; none where nothing was coded. */
  readonly moves: readonly string[];
  /** What tells one move from another. */
  readonly moveFeatures: Readonly<Record<string, number>>;
}

/** What a sentence of our own counts beside one of a newspaper's: it stands alone, and is plainer. */
const ownSentences = 0.3;

/** All examples, and the names of their features in order; the first feature of each, always 1, has none. */
export interface StandLesson {
  readonly examples: readonly StandExample[];
  readonly names: { readonly around: readonly string[]; readonly clause: readonly string[] };
}

interface SeenExample extends Omit<StandExample, 'features'> {
  readonly around: ReturnType<typeof aroundFeatures>;
  readonly clause: ReturnType<typeof clauseFeatures>;
}

interface Coded extends Span {
  readonly kind: string;
  readonly party: string;
  readonly issues: readonly string[];
  readonly moves: readonly string[];
}

interface Source {
  readonly name: string;
  readonly isStory: boolean;
  readonly article: Article;
  readonly reader: Reader;
  readonly codes: readonly Coded[];
  readonly isHeld: (place: Span) => boolean;
}

/** Open halves of the real stories, the example, and the open sentences of our own sets. */
export async function readStandExamples(corpora: string): Promise<StandLesson> {
  const sources = [...(await readStories(corpora)), ...(await readBundled()), ...(await readSentences())];
  const seen = sources.flatMap(readExamples);
  const [first] = seen;
  if (first === undefined) throw new Error('The coded texts hold no candidate.');
  return {
    examples: seen.map(({ around, clause, ...example }) => ({
      ...example,
      features: [1, ...Object.values(around), ...Object.values(clause)],
    })),
    names: { around: Object.keys(first.around), clause: Object.keys(first.clause) },
  };
}

async function readStories(corpora: string): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const name of storyNames) {
    const story = readStory(name);
    const reader = await loadReader(story.codebook);
    const articles = await loadStoryTexts(story, corpora);
    for (const { key, file } of story.texts) {
      const article = articles.get(key);
      if (article === undefined) continue;
      const isHeld = (place: Span): boolean => !story.isTunedOn && isHeldSentence(file, place);
      const codes = story.codes.filter(({ text }) => text === key);
      sources.push({ name, isStory: !story.isTunedOn, article, reader, codes, isHeld });
    }
  }
  return sources;
}

async function readBundled(): Promise<readonly Source[]> {
  const codebook = readExampleCodebook();
  const reader = await loadReader(codebook);
  return (await readEnglishExample(codebook)).map(({ article, gold }) => ({
    ...{ name: 'example', isStory: false, article, reader, isHeld: () => false },
    codes: gold.statements.flatMap(({ positions, content }) =>
      positions.flatMap(({ party, issue, move }) =>
        content.map((span) => ({ ...span, kind: 'must', party, issues: [issue], moves: [move] })),
      ),
    ),
  }));
}

async function readSentences(): Promise<readonly Source[]> {
  const sets = [...readCodedSets(), ...readThirdSets(), ...readFourthSets(), ...readFifthSets()];
  const sources: Source[] = [];
  for (const { name, codebook, sentences } of sets) {
    const reader = await loadReader(codebook);
    for (const { text, codes, isHeld } of sentences) {
      const whole = { start: 0, end: text.length, kind: 'must' };
      sources.push({
        ...{ name, isStory: false, article: makeParagraphArticle(text), reader, isHeld: () => isHeld },
        codes: codes.map(({ party, issue, move }) => ({ ...whole, party, issues: [issue], moves: [move] })),
      });
    }
  }
  return sources;
}

function readExamples({ name, isStory, article, reader, codes, isHeld }: Source): readonly SeenExample[] {
  const analysed = reader.analyse(article.text, article.passages);
  const findings = extractFrom(article, analysed, reader);
  const read = readArticleByRules({ ...findings, article, analysed }, reader.issues);
  const marks = codes.filter((code) => code.kind === 'must' || code.kind === 'may');
  return listCandidates(read).flatMap((candidate): readonly SeenExample[] => {
    const { span } = candidate.sentence;
    const clause = clauseOf(read, candidate);
    const place = marks.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
    if (clause === null || isHeld(place)) return [];
    const those = codes.filter((code) => code.kind !== 'wrong' && isOf(code, candidate));
    return [
      {
        ...{ source: name, isStory, weight: isStory || name === 'example' ? 1 : ownSentences },
        ...{ around: aroundFeatures(read, candidate), clause: clauseFeatures(clause) },
        isRight: those.length > 0,
        moves: those.filter(({ kind }) => kind === 'must' || kind === 'may').flatMap(({ moves }) => moves),
        moveFeatures: moveFeatures(read, candidate, clause),
        finds: those.filter(({ kind }) => kind === 'must'),
      },
    ];
  });
}

function isOf(code: Coded, { party, issue, sentence }: StandCandidate): boolean {
  return code.party === party && code.issues.includes(issue.issue) && spansOverlap(code, sentence.span);
}

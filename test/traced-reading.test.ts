// After a change of the codebook what is taken over from a former reading is what reading every sentence anew would give.
import { describe, expect, test } from 'vitest';
import { loadReader } from '../src/actions/load-reader.ts';
import { extract } from '../src/extract/extract.ts';
import { buildIssueIndex } from '../src/extract/positions/issues/issue-index.ts';
import { type PositionParts, tracePositions } from '../src/extract/positions/position-finder.ts';
import type { Article } from '../src/model/article.ts';
import type { Codebook, Issue } from '../src/model/codebook.ts';
import { readCodebook } from '../src/model/codebook-file.ts';
import type { FormerReading, TracedPositions } from '../src/model/position-trace.ts';
import { findCorpora, loadCodedTexts } from './gold/coded-texts.ts';
import { readExample } from './gold/example-gold.ts';
import { lessonNames, readLesson } from './gold/lesson-texts.ts';
import { readStory, type StoryName } from './gold/real-stories.ts';
import { readText } from './repository.ts';

/** Ways in which an issue is changed; `at` tells one change from another of its kind. */
const changes: readonly ((issue: Issue, at: number) => Partial<Issue>)[] = [
  ({ cues }, at) => ({ cues: [...cues, commonWords[at % commonWords.length] ?? ''] }),
  ({ cues }) => ({ cues: cues.slice(1) }),
  ({ cues }) => ({ cues: cues.map((cue, of) => (of === 0 ? `the ${cue}` : cue)) }),
  ({ poles }) => ({ poles: poles === null ? null : [poles[1], poles[0]] }),
  ({ cues, label }) => ({
    cues: cues.toReversed(),
    definition: `Whether ${label} is settled in talks before the winter.`,
  }),
  ({ id }) => ({ id: `${id}-again` }),
];

/** Words of many articles. */
const commonWords = ['talks', 'the agreement', 'people', 'the government', 'new', 'year', 'plan', 'minister'];

/** Changes one issue after the other, each time by what the reading before it gave, as a dossier keeps it. */
async function check(codebook: Codebook, articles: readonly Article[], times: number): Promise<number> {
  const reader = await loadReader(codebook);
  const parts = articles.map((article): PositionParts => {
    const { statements, mentions, dates } = extract(article, reader);
    return { article, analysed: reader.analyse(article.text, article.passages), statements, mentions, dates };
  });
  let formers = parts.map((one) => keep(tracePositions(one, reader.issues)));
  let issues = codebook.issues;
  let taken = 0;
  for (let at = 0; at < times; at += 1) {
    const place = at % issues.length;
    issues = issues.map((issue, of) =>
      of === place ? { ...issue, ...changes[at % changes.length]?.(issue, at) } : issue,
    );
    const index = buildIssueIndex({ ...codebook, issues });
    const read = parts.map((one, of) => tracePositions(one, index, formers[of]));
    parts.forEach((one, of) => {
      const whole = tracePositions(one, index);
      expect(keep(read[of] ?? whole), `${one.article.title} after change ${at} of ${issues[place]?.id}`).toEqual(
        keep(whole),
      );
      taken += whole.trace.sentences.filter(
        ({ looked }, sentence) => formers[of]?.trace.sentences[sentence]?.looked === looked,
      ).length;
    });
    formers = read.map(keep);
  }
  return taken;
}

/** Through JSON and back, as the store keeps it. */
function keep({ trace, positions }: TracedPositions): FormerReading {
  return JSON.parse(JSON.stringify({ trace, positions }));
}

test('the example', async () => {
  const codebook = readCodebook(readText('examples/codebook.yaml'), 'codebook.yaml');
  const examples = await readExample(codebook);
  const some = examples.filter((_, at) => at % 20 === 0).map(({ article }) => article);
  expect(await check(codebook, some, 12)).toBeGreaterThan(0);
});

test('the lessons', async () => {
  for (const name of lessonNames.filter((_, at) => at % 10 === 0)) {
    const { codebook, texts } = await readLesson(name);
    expect(await check(codebook, texts.map(({ article }) => article).slice(0, 2), 6), name).toBeGreaterThan(0);
  }
});

/** Stories of which an article or two are read. */
const stories: readonly StoryName[] = ['wall', 'climate', 'asia'];
const corpora = findCorpora();

describe.skipIf(corpora === null)('real stories', () => {
  test.each(stories)('%s', async (name) => {
    const story = readStory(name);
    const articles = [...(await loadCodedTexts(story, corpora ?? '')).values()].slice(0, 2);
    expect(await check(story.codebook, articles, 12)).toBeGreaterThan(0);
  });
});

// Scores positions on the articles that teach, invented or (--taught) real: every mark in them may be read by whoever writes rules, so no figure of theirs is a test.
// `npm run score:lessons [-- --details] [--reader careful] [--taught] [--lesson tanker]`: what is missed or made up is shown beside its words.
import { parseArgs } from 'node:util';
import { loadReader } from '../src/actions/load-reader.ts';
import { extract } from '../src/extract/extract.ts';
import { readerKinds } from '../src/model/codebook.ts';
import { findCorpora } from '../test/gold/coded-texts.ts';
import { type Lesson, lessonNames, readLesson } from '../test/gold/lesson-texts.ts';
import { loadTaught, taughtNames } from '../test/gold/taught-stories.ts';
import { judgeFound, matchCodes, StoryTally } from './scoring/story-tally.ts';
import { tellOutcomes } from './scoring/tell-outcomes.ts';

const { values } = parseArgs({
  options: {
    details: { type: 'boolean', default: false },
    reader: { type: 'string', default: 'fast' },
    taught: { type: 'boolean', default: false },
    lesson: { type: 'string' },
  },
});
const kind = readerKinds.find((one) => one === values.reader) ?? 'fast';
const all = new StoryTally();
const corpora = findCorpora();
if (values.taught && corpora === null) throw new Error('The articles lie in ../shared, which is absent.');
for (const name of (values.taught ? taughtNames : lessonNames).filter((one) => one === (values.lesson ?? one)))
  await scoreLesson(await (values.taught ? loadTaught(name, corpora ?? '') : readLesson(name)));
all.print(`all, ${kind} reader`);

async function scoreLesson({ name, codebook, texts }: Lesson): Promise<void> {
  const reader = await loadReader({ ...codebook, reader: kind });
  const own = new StoryTally();
  for (const { name: text, article, codes } of texts) {
    const { positions } = extract(article, reader);
    const coded = matchCodes(codes, positions);
    const found = judgeFound(codes, positions);
    for (const tally of [own, all]) tally.add(name, coded, found);
    if (values.details) tellOutcomes(text, article.text, coded, found);
  }
  own.print(name);
}

// Scores positions on the invented articles that teach: every mark in them may be read by whoever writes rules, so no figure of theirs is a test.
// `npm run score:lessons [-- --details] [--reader careful] [--lesson tanker]`: what is missed or made up is shown beside its words.
import { parseArgs } from 'node:util';
import { loadReader } from '../src/actions/load-reader.ts';
import { extract } from '../src/extract/extract.ts';
import { readerKinds } from '../src/model/codebook.ts';
import { lessonNames, readLesson } from '../test/gold/lesson-texts.ts';
import { judgeFound, matchCodes, StoryTally } from './scoring/story-tally.ts';
import { tellOutcomes } from './scoring/tell-outcomes.ts';

const { values } = parseArgs({
  options: {
    details: { type: 'boolean', default: false },
    reader: { type: 'string', default: 'fast' },
    lesson: { type: 'string' },
  },
});
const kind = readerKinds.find((one) => one === values.reader) ?? 'fast';
const all = new StoryTally();
for (const name of lessonNames.filter((one) => one === (values.lesson ?? one))) await scoreLesson(name);
all.print(`all, ${kind} reader`);

async function scoreLesson(name: string): Promise<void> {
  const { codebook, texts } = await readLesson(name);
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

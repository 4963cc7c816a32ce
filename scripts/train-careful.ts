// `npm run train:careful FILE`: puts a judge beside the transformer's weights in FILE and writes the careful reader's file.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadKernel } from '../src/actions/load-kernel.ts';
import { loadReader } from '../src/actions/load-reader.ts';
import { decodeWeightFile, encodeWeightFile } from '../src/base/weight-file.ts';
import { readCarefulModel } from '../src/extract/attributions/careful/careful-model.ts';
import { judgeUnseen, learnJudge, readDevCarefully } from './training/careful-judge-trainer.ts';
import { bestThreshold, fitCurve, type Shown } from './training/judge-trainer.ts';
import { isRight } from './training/match-judge.ts';

/** Readings judged less likely than this are never shown. */
const leastShown = 0.05;

/** F1 that may be given up for a higher threshold: a tenth of the interval of one figure. */
const thresholdSlack = 0.003;

const [trainedFile] = process.argv.slice(2);
if (trainedFile === undefined) throw new Error('Which file? npm run train:careful FILE');
const bytes = readFileSync(trainedFile);
const read = readDevCarefully(await loadReader(), readCarefulModel(bytes, await loadKernel()));
const shown: readonly Shown[] = judgeUnseen(read, leastShown).flatMap(({ article, found }) =>
  found.map((one) => ({ score: one.score, isRight: isRight(article, one) })),
);
const judge = learnJudge(read);
const threshold = bestThreshold(
  shown,
  read.reduce((sum, { article }) => sum + article.gold.length, 0),
  thresholdSlack,
);
console.log(`judge ${judge.join(' ')}; shown from ${threshold}`);
const { head, sections } = decodeWeightFile(bytes);
const shipped = { ...head, judge, threshold: [threshold], calibration: fitCurve(shown) };
writeFileSync(
  fileURLToPath(new URL('../src/extract/languages/en/careful.bin', import.meta.url)),
  encodeWeightFile({ head: shipped, sections }),
);

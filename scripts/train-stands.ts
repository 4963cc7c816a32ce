// Learns where a position stands that no rule reads, from our own coded texts and real articles that may teach; writes the weights and prints how they do on the open halves of the real stories, which teach nothing.
// `npm run train:stands`; the real texts lie in ../shared.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { learntMoves } from '../src/extract/positions/learnt/move-features.ts';
import { findCorpora } from '../test/gold/coded-texts.ts';
import { readOwnSources, readStorySources, readTaughtSources } from './training/coded-sources.ts';
import { fitLogistic, predictLogistic } from './training/logistic-trainer.ts';
import { readStandExamples, type StandExample } from './training/stand-examples.ts';

const corpora = findCorpora();
if (corpora === null) throw new Error('The texts that teach lie in ../shared/corpora, which is not there.');
const own = (await readOwnSources()).flatMap(readStandExamples);
const examples = [...own, ...(await readTaughtSources(corpora)).flatMap(readStandExamples)];
const weights = fitLogistic(examples);
printCurve((await readStorySources(corpora)).flatMap(readStandExamples));
writeWeights();
writeMoveWeights();

/** What the surest candidates of the stories are worth. */
function printCurve(stories: readonly StandExample[]): void {
  const judged = stories.map((example) => ({ example, chance: predictLogistic(weights, example.features) }));
  console.log(
    `${examples.length} candidates teach; of ${judged.length} in stories: chance, entered, right %, coded positions more`,
  );
  for (const least of [0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4]) {
    const entered = judged.filter(({ chance }) => chance >= least).map(({ example }) => example);
    const right = entered.filter(({ isRight }) => isRight).length;
    const finds = new Set(entered.flatMap(({ finds }) => finds));
    console.log(
      `  ${least}  ${entered.length}  ${((100 * right) / Math.max(1, entered.length)).toFixed(1)}  ${finds.size}`,
    );
  }
}

function writeWeights(): void {
  writeFileSync(
    fileURLToPath(new URL('../src/extract/languages/en/stand-weights.ts', import.meta.url)),
    `// Written by \`npm run train:stands\`: how much each feature speaks for a position that no rule has read.

/** What was learnt from coded texts. */
export const learntWeights = { ${writeWeighing(Object.keys(examples[0]?.named ?? {}), weights)} };
`,
  );
  console.log('stand-weights.ts written; format it with `npx biome check --write`');
}

/** What tells one move from another where a position was coded in our own texts: one model for each move. Real articles taught it no better. */
function writeMoveWeights(): void {
  const coded = own.filter(({ moves }) => moves.length > 0);
  const features = Object.keys(coded[0]?.moveFeatures ?? {});
  const written = learntMoves.map((move) => {
    const fitted = fitLogistic(
      coded.map(({ moveFeatures, moves, weight }) => ({
        features: [1, ...Object.values(moveFeatures)],
        isRight: moves.includes(move),
        ...(weight === undefined ? {} : { weight }),
      })),
    );
    return `${move}: { ${writeWeighing(features, fitted)} },`;
  });
  writeFileSync(
    fileURLToPath(new URL('../src/extract/languages/en/stand-move-weights.ts', import.meta.url)),
    `// Written by \`npm run train:stands\`: how much each feature speaks for one move of a position that no rule has read.

/** What was learnt from coded texts, by move. */
export const learntMoveWeights = {
${written.join('\n')}
};
`,
  );
  console.log('stand-move-weights.ts written; format it with `npx biome check --write`');
}

/** Weights by the names of features; the first, of what is always 1, has none. */
function writeWeighing(names: readonly string[], [start = 0, ...weights]: readonly number[]): string {
  const named = names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(3))]);
  return `start: ${start.toFixed(3)}, weights: ${JSON.stringify(Object.fromEntries(named))}`;
}

// Learns where a position stands that no rule reads, from coded texts; writes the weights and prints how it does on each story left out.
// `npm run train:stands`; the real texts lie in ../shared.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { learntMoves } from '../src/extract/positions/learnt/move-features.ts';
import { findCorpora } from '../test/gold/real-stories.ts';
import { fitLogistic, predictLogistic } from './training/logistic-trainer.ts';
import { readStandExamples, type StandExample } from './training/stand-examples.ts';

const corpora = findCorpora();
if (corpora === null) throw new Error('No real texts at ../shared/corpora (PARLEY_SHARED names another place).');
const { examples, names } = await readStandExamples(corpora);
printCurve();
writeWeights(fitLogistic(examples));
writeMoveWeights();

/** What the surest candidates of each story are worth when all other texts teach. */
function printCurve(): void {
  const stories = [...new Set(examples.flatMap(({ isStory, source }) => (isStory ? [source] : [])))];
  const judged = stories.flatMap((story) => {
    const weights = fitLogistic(examples.filter(({ source }) => source !== story));
    return examples
      .filter(({ source }) => source === story)
      .map((example) => ({ example, chance: predictLogistic(weights, example.features) }));
  });
  console.log(
    `${examples.length} candidates, ${judged.length} of them in stories: chance, entered, right %, coded positions more`,
  );
  for (const least of [0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45]) {
    const entered = judged.filter(({ chance }) => chance >= least).map(({ example }) => example);
    const right = entered.filter(({ isRight }) => isRight).length;
    const finds = new Set(entered.flatMap((one: StandExample) => one.finds));
    console.log(
      `  ${least}  ${entered.length}  ${((100 * right) / Math.max(1, entered.length)).toFixed(1)}  ${finds.size}`,
    );
  }
}

function writeWeights(weights: readonly number[]): void {
  const written = (from: number, list: readonly string[]): string =>
    JSON.stringify(Object.fromEntries(list.map((name, at) => [name, Number((weights[from + at] ?? 0).toFixed(3))])));
  writeFileSync(
    fileURLToPath(new URL('../src/extract/languages/en/stand-weights.ts', import.meta.url)),
    `// Written by \`npm run train:stands\`: how much each feature speaks for a position that no rule has read.

/** What was learnt from coded texts. */
export const learntWeights = {
  start: ${(weights[0] ?? 0).toFixed(3)},
  around: ${written(1, names.around)},
  clause: ${written(1 + names.around.length, names.clause)},
};
`,
  );
  console.log('stand-weights.ts written; format it with `npx biome check --write`');
}

/** What tells one move from another where a position was coded: one model for each move. */
function writeMoveWeights(): void {
  const coded = examples.filter(({ moves }) => moves.length > 0);
  const features = Object.keys(coded[0]?.moveFeatures ?? {});
  const written = learntMoves.map((move) => {
    const [start = 0, ...weights] = fitLogistic(
      coded.map(({ moveFeatures, moves, weight }) => ({
        features: [1, ...Object.values(moveFeatures)],
        isRight: moves.includes(move),
        ...(weight === undefined ? {} : { weight }),
      })),
    );
    const named = features.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(3))]);
    return `${move}: { start: ${start.toFixed(3)}, weights: ${JSON.stringify(Object.fromEntries(named))} },`;
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

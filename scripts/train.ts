// Rebuilds the weight files text.bin and attributions.bin of src/extract/languages/en from the corpora beside the repository.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAnalyser } from '../src/text/analyser.ts';
import { encodeAttributions, shippedSettings, trainPasses } from './training/attribution-trainer.ts';
import { analyserWeights, cachedChain, cachedLessons } from './training/cached-weights.ts';
import type { TrainedChain } from './training/chain-trainer.ts';
import { readPolnear } from './training/corpora.ts';
import { readWordVectors } from './training/encoder-embeddings.ts';
import { labelArticle } from './training/labelled-article.ts';
import { labelBySilver, readSilverTexts } from './training/silver-articles.ts';
import { createTeacher } from './training/teacher.ts';

const folder = fileURLToPath(new URL('../src/extract/languages/en/', import.meta.url));
mkdirSync(folder, { recursive: true });
const started = Date.now();
const log = (line: string): void => console.log(`${Math.round((Date.now() - started) / 1000)} s: ${line}`);

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(`${folder}${name}`, bytes);
  log(`${name}: ${bytes.length} bytes`);
}

write('text.bin', analyserWeights(null));
// Each article is analysed by an analyser that has not seen it, as every article is at run time.
const analysers = [createAnalyser(analyserWeights(0)), createAnalyser(analyserWeights(1))] as const;
const articles = readPolnear('train').map((article, i) =>
  labelArticle(article, analysers[i % 2 === 0 ? 0 : 1](article.text, [])),
);
const silver = readSilverTexts().map(({ name, text }) => ({ name, analysed: analysers[0](text, []) }));
const teach = await createTeacher();
const lessons = cachedLessons('polnear', () => articles.map(({ analysed }) => teach(analysed)));
const silverLessons = cachedLessons('silver', () => silver.map(({ analysed }) => teach(analysed)));
log(`lessons of ${lessons.length} articles and ${silverLessons.length} texts without gold`);
const settings = shippedSettings(log);
const taught = articles.map((article, i) => ({ ...article, lesson: lessons[i]!, trust: settings.trust }));
const labelled = silver.map(({ name, analysed }, i) => labelBySilver(name, analysed, silverLessons[i]!));
const keep = (name: string, make: () => TrainedChain): TrainedChain => cachedChain(name, settings, make);
const trained = trainPasses([...taught, ...labelled], { ...settings, vectors: readWordVectors(), keep });
write('attributions.bin', encodeAttributions(trained));

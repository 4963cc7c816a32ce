// Rebuilds every weight file of src/extract/languages/en from the corpora beside the repository.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAnalyser } from '../src/text/analyser.ts';
import { encodeAttributions, shippedSettings, trainPasses } from './training/attribution-trainer.ts';
import { analyserWeights, cachedChain } from './training/cached-weights.ts';
import type { TrainedChain } from './training/chain-trainer.ts';
import { readPolnear } from './training/corpora.ts';
import { labelArticle } from './training/labelled-article.ts';

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
const settings = shippedSettings(log);
const keep = (name: string, make: () => TrainedChain): TrainedChain => cachedChain(name, settings, make);
write('attributions.bin', encodeAttributions(trainPasses(articles, { ...settings, keep })));

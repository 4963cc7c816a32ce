// Keeps trained parts under cache/, which git ignores, so that a second training only repeats what changed.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { contentHash } from '../../src/base/hash.ts';
import { decodeWeightFile, encodeWeightFile, numbersOf, sectionOf } from '../../src/base/weight-file.ts';
import type { TrainedChain } from './chain-trainer.ts';
import { readCoreParses, readPolnear } from './corpora.ts';
import { type Lesson, networkFile } from './teacher.ts';
import { taggedArticleOf, trainAnalyser } from './text-trainer.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const textSources = ['src/text', 'src/base/feature-hash.ts', 'scripts/training/text-trainer.ts'];
const attributionSources = ['src/text', 'src/base/feature-hash.ts', 'src/extract/attributions', 'scripts/training'];
const lessonSources = ['src/text', 'src/extract/attributions/careful', 'scripts/training/teacher.ts'];

// Taken once, so that a file edited during a long training does not mislead the next.
const textHash = hashSources(textSources);
const lessonHash = hashText(`${hashSources(lessonSources)} ${hashNetwork()}`);
const attributionHash = hashText(`${hashSources(attributionSources)} ${lessonHash}`);

/** An analyser trained on all of PolNeAR train, or on the half that does not hold articles of parity `heldOut`. */
export function analyserWeights(heldOut: 0 | 1 | null): Uint8Array {
  const name = heldOut === null ? 'text-all' : `text-without-${heldOut}`;
  return cached(`${name}-${textHash}`, () => {
    const parses = readCoreParses('train');
    const articles = readPolnear('train').flatMap(({ doc, text }, i) => {
      const parse = parses.get(doc);
      return parse && i % 2 !== heldOut ? [taggedArticleOf(text, parse)] : [];
    });
    console.log(`${name}: ${articles.length} articles`);
    return trainAnalyser(articles);
  });
}

/** A pass trained by `make`, or the one kept from the same sources, articles and settings. */
export function cachedChain(name: string, settings: object, make: () => TrainedChain): TrainedChain {
  const key = `${name}-${attributionHash}-${contentHash(JSON.stringify(settings)).slice(0, 8)}`;
  const file = decodeWeightFile(
    cached(key, () => {
      const { numbers, hot, cold } = make();
      return encodeWeightFile({ head: { numbers }, sections: new Map(Object.entries({ hot, cold })) });
    }),
  );
  return { numbers: numbersOf(file, 'numbers'), hot: sectionOf(file, 'hot'), cold: sectionOf(file, 'cold') };
}

/** The lessons of the texts of `name`, or those kept from the same teacher. */
export function cachedLessons(name: string, make: () => readonly Lesson[]): readonly Lesson[] {
  const lessons: readonly Lesson[] = deserialize(cached(`lessons-${name}-${lessonHash}`, () => serialize(make())));
  return lessons;
}

function cached(name: string, make: () => Uint8Array): Uint8Array {
  const folder = `${root}cache/`;
  mkdirSync(folder, { recursive: true });
  const path = `${folder}${name}.bin`;
  if (existsSync(path)) return readFileSync(path);
  const bytes = make();
  writeFileSync(path, bytes);
  return bytes;
}

function hashSources(paths: readonly string[]): string {
  const files = paths
    .flatMap((path) =>
      path.endsWith('.ts')
        ? [path]
        : readdirSync(`${root}${path}`)
            .sort()
            .map((name) => `${path}/${name}`),
    )
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
  return hashText(files.map((path) => readFileSync(`${root}${path}`, 'utf8')).join('\n'));
}

function hashText(text: string): string {
  return contentHash(text).slice(0, 12);
}

/** The network without the judge in the head of its file, which is fitted after the fast reader and has no part in teaching. */
function hashNetwork(): string {
  const { sections } = decodeWeightFile(readFileSync(networkFile));
  return hashText([...sections].map(([name, bytes]) => `${name} ${Buffer.from(bytes).toString('latin1')}`).join('\n'));
}

// Reads the corpora that train and measure the reader; they lie beside the repository and are never part of it.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** One article of PolNeAR. Ranges are UTF-16 offsets, half-open. */
export interface PolnearArticle {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly RoleRanges[];
}

/** Source, cue and content as ranges. */
export interface RoleRanges {
  readonly source: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}

/** CoreNLP's analysis of one article: parallel arrays. */
export interface CoreParse {
  readonly name: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly lemma: readonly string[];
  readonly pos: readonly string[];
  readonly ner: readonly string[];
  readonly sent: readonly number[];
  readonly head: readonly number[];
  readonly rel: readonly string[];
}

/** Folder of the corpora: `../shared/corpora` beside the repository, or under PARLEY_SHARED. */
export function corporaFolder(): string {
  const shared = process.env.PARLEY_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
  const folder = `${shared}/corpora`;
  if (!existsSync(folder))
    throw new Error(`No corpora at ${folder}: set PARLEY_SHARED to the folder that holds corpora/.`);
  return folder;
}

/** The articles of a split of PolNeAR. */
export function readPolnear(split: 'train' | 'dev'): readonly PolnearArticle[] {
  return readLines(readFileSync(`${corporaFolder()}/polnear/${split}.jsonl`, 'utf8'));
}

/** CoreNLP's analyses of a split, by article. */
export function readCoreParses(split: 'train' | 'dev'): ReadonlyMap<string, CoreParse> {
  const bytes = readFileSync(`${corporaFolder()}/polnear/corenlp-parses-${split}.jsonl.gz`);
  const parses = readLines<CoreParse>(gunzipSync(bytes).toString('utf8'));
  return new Map(parses.map((parse) => [parse.name, parse]));
}

function readLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line.length > 0)
    .map((line): T => JSON.parse(line));
}

// Names the reading that findings are of: Parley, its weights, and the actors and issues of the codebook.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { contentHash } from '../base/hash.ts';
import type { Codebook, ReaderKind } from '../model/codebook.ts';
import { readVersion } from './package-folder.ts';

const weights = new URL('../extract/languages/en/', import.meta.url);
/** The weights that only the careful reader uses. */
const carefulWeights = 'careful.bin';

/** Findings of the same version are the same for the same article; of the codebook only reader, actors and issues matter. */
export async function nameReaderVersion(codebook: Codebook): Promise<string> {
  return (await loadReaderNamer())(codebook);
}

/** Names the versions of many codebooks, reading the weights once. */
export async function loadReaderNamer(): Promise<(codebook: Codebook) => string> {
  const files = (await readdir(weights)).filter((name) => name.endsWith('.bin')).sort();
  const hashes = await Promise.all(files.map((name) => hashFile(new URL(name, weights))));
  const programOf = (reader: ReaderKind): string => {
    const used = hashes.filter((_, k) => reader === 'careful' || files[k] !== carefulWeights);
    return `${readVersion()}/${shorten(contentHash(used.join()))}`;
  };
  const programs = { fast: programOf('fast'), careful: programOf('careful') };
  return ({ reader = 'fast', actors, issues }) =>
    `${programs[reader]}/${shorten(contentHash(JSON.stringify([actors, issues])))}`;
}

/** The digits of `contentHash`, read in pieces: the weights are large, and adding is careful with memory. */
async function hashFile(file: URL): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest('hex').slice(0, 32);
}

/** 48 bits tell apart more versions than anyone will make. */
function shorten(hash: string): string {
  return hash.slice(0, 12);
}

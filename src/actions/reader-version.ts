// Names the reading that findings are of: Parley, its weights, and the actors and issues of the codebook.
import { readdir, readFile } from 'node:fs/promises';
import { contentHash } from '../base/hash.ts';
import type { Codebook } from '../model/codebook.ts';
import { readVersion } from './package-folder.ts';

const weights = new URL('../extract/languages/en/', import.meta.url);

/** Findings of the same version are the same for the same article; of the codebook only actors and issues matter. */
export async function nameReaderVersion(codebook: Codebook): Promise<string> {
  return (await loadReaderNamer())(codebook);
}

/** Names the versions of many codebooks, reading the weights once. */
export async function loadReaderNamer(): Promise<(codebook: Codebook) => string> {
  const files = (await readdir(weights)).filter((name) => name.endsWith('.bin')).sort();
  const hashes = await Promise.all(files.map(async (name) => contentHash(await readFile(new URL(name, weights)))));
  const program = `${readVersion()}/${shorten(contentHash(hashes.join()))}`;
  return ({ actors, issues }) => `${program}/${shorten(contentHash(JSON.stringify([actors, issues])))}`;
}

/** 48 bits tell apart more versions than anyone will make. */
function shorten(hash: string): string {
  return hash.slice(0, 12);
}

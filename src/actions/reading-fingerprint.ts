// The fingerprint of what reads: rules, word lists, gazetteers and weights. Another fingerprint means that findings may differ.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { contentHash } from '../base/hash.ts';
import type { ReaderKind } from '../model/codebook.ts';

/** One for each reader: the careful one has weights of its own. */
export type ReadingFingerprints = Readonly<Record<ReaderKind, string>>;

/** All that `extract` may import, as the house's table of imports has it: nothing else can change what is read. */
const layers = ['base', 'model', 'text', 'extract'];

/** The weights that only the careful reader uses. */
const carefulWeights = 'careful.bin';

/** Digits kept, 4 bits each: 48 bits tell apart more versions than anyone will make. */
const digits = 12;

/** Takes the fingerprints of the sources in a folder with a trailing slash, such as `src/`; tests beside them do not count. */
export async function fingerprintReading(sources: URL): Promise<ReadingFingerprints> {
  const files = (await Promise.all(layers.map((layer) => listFiles(sources, layer)))).flat().sort();
  const lines: string[] = [];
  // One after the other: the weights are large, and adding is careful with memory.
  for (const file of files) lines.push(`${file} ${hashBytes(await readFile(new URL(file, sources)))}`);
  const shorten = (used: readonly string[]) => contentHash(used.join('\n')).slice(0, digits);
  return { fast: shorten(lines.filter((line) => !line.includes(carefulWeights))), careful: shorten(lines) };
}

/** What the build has written beside the built code; taken anew where Parley runs from its sources. */
export async function loadReadingFingerprints(): Promise<ReadingFingerprints> {
  const sources = new URL('../', import.meta.url);
  const written = new URL('reading-fingerprints.json', sources);
  return existsSync(written) ? JSON.parse(await readFile(written, 'utf8')) : fingerprintReading(sources);
}

async function listFiles(sources: URL, layer: string): Promise<readonly string[]> {
  const names = await readdir(new URL(`${layer}/`, sources), { recursive: true });
  return names
    .map((name) => `${layer}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(?:ts|bin|wasm)$/.test(name) && !name.endsWith('.test.ts'));
}

function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

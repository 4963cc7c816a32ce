// Names the reading that findings are of: Parley, what reads in it, and the actors and issues of the codebook.
import { contentHash } from '../base/hash.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Dossier } from './open-dossier.ts';
import { readVersion } from './package-folder.ts';
import { loadReadingFingerprints } from './reading-fingerprint.ts';

/** Findings of the same version are the same for the same article; of the codebook only reader, actors and issues matter. */
export async function nameReaderVersion(codebook: Codebook): Promise<string> {
  return (await loadReaderNamer())(codebook);
}

/** Names the versions of many codebooks. */
export async function loadReaderNamer(): Promise<(codebook: Codebook) => string> {
  const rules = await loadReadingFingerprints();
  const parley = readVersion();
  return ({ reader = 'fast', actors, issues }) =>
    `${parley}/${rules[reader]}/${contentHash(JSON.stringify([actors, issues])).slice(0, 12)}`;
}

/** How many articles of a dossier were read by an older Parley (or a newer one), or by the other of its readers. */
export async function countReadOtherwise({ store, codebook }: Pick<Dossier, 'store' | 'codebook'>): Promise<number> {
  const rules = rulesOf(await nameReaderVersion(codebook));
  const readings = await store.countByReader();
  return readings
    .filter(({ readerVersion }) => rulesOf(readerVersion) !== rules)
    .reduce((sum, { articles }) => sum + articles, 0);
}

/** The version without the codebook's part. */
function rulesOf(readerVersion: string): string {
  return readerVersion.slice(0, readerVersion.lastIndexOf('/'));
}

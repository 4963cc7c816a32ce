// Where Parley itself is installed, and what its manifest says.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of Parley's package.json, whether this runs from sources or built. */
export function findPackageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error('Parley is installed without its package.json');
    folder = dirname(folder);
  }
  return folder;
}

/** Version of Parley, from its manifest. */
export function readVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(findPackageFolder(), 'package.json'), 'utf8'));
  return manifest.version;
}

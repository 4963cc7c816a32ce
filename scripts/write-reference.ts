// Writes the generated pages of docs/reference; with --check it only says which of them are out of date.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { referencePages } from './reference/pages.ts';

const folder = fileURLToPath(new URL('../docs/reference/', import.meta.url));
const isCheck = process.argv.includes('--check');
const stale: string[] = [];
await mkdir(folder, { recursive: true });
for (const [name, write] of Object.entries(referencePages)) {
  const expected = write();
  const found = await readFile(folder + name, 'utf8').catch(() => '');
  if (found === expected) continue;
  if (isCheck) stale.push(name);
  else await writeFile(folder + name, expected);
}
if (stale.length > 0) {
  console.error(
    `Out of date: docs/reference/${stale.join(', docs/reference/')}. Run "npm run docs" and commit the result.`,
  );
  process.exitCode = 1;
}

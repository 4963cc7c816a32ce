// Writes the generated documents; with --check it only says which of them are out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generatedPages } from './reference/pages.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const isCheck = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, write] of Object.entries(generatedPages)) {
  const expected = write();
  const found = await readFile(root + path, 'utf8').catch(() => '');
  if (found === expected) continue;
  if (isCheck) stale.push(path);
  else await writeFile(root + path, expected);
}
if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run "npm run docs" and commit the result.`);
  process.exitCode = 1;
}

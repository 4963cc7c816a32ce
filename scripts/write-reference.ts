// Writes the generated pages of docs/reference; with --check it only says which of them are out of date.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeErrorsPage, writeNoticesPage } from './reference/error-pages.ts';

/** Page name in docs/reference, and how it is made. */
const pages: Readonly<Record<string, () => string>> = {
  'errors.md': writeErrorsPage,
  'notices.md': writeNoticesPage,
};

const folder = fileURLToPath(new URL('../docs/reference/', import.meta.url));
const isCheck = process.argv.includes('--check');
const stale: string[] = [];
await mkdir(folder, { recursive: true });
for (const [name, write] of Object.entries(pages)) {
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

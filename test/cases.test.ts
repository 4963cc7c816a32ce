// Whole-path cases: each folder of test/cases holds files, and expected.jsonl is what `parley read --json` prints for them.
// `npm run test:update` writes the expectation; a case whose output differs leaves expected.jsonl-changed beside it.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCodebook } from '../src/actions/load-codebook.ts';
import { loadReader } from '../src/actions/load-reader.ts';
import { readSource } from '../src/actions/read-source.ts';
import { writeLines } from '../src/cli/run-read.ts';
import { emptyCodebook } from '../src/model/codebook.ts';
import { root } from './repository.ts';

const cases = join(root, 'test/cases');
const isUpdate = process.env.PARLEY_UPDATE_CASES === '1';
/** Files of a case that are not read as articles. */
const own = ['expected.jsonl', 'expected.jsonl-changed', 'codebook.yaml'];

if (isUpdate && process.env.CI) throw new Error('Expectations are written by people, not by CI');

describe('parley read --json', () => {
  for (const name of readdirSync(cases).sort()) test(name.replaceAll('-', ' '), () => check(join(cases, name)));
});

/** Compares the lines that the files of a case give with what is expected. */
async function check(folder: string): Promise<void> {
  const lines = await readCase(folder);
  const changed = join(folder, 'expected.jsonl-changed');
  rmSync(changed, { force: true });
  if (isUpdate) writeFileSync(join(folder, 'expected.jsonl'), lines);
  const expected = readFileSync(join(folder, 'expected.jsonl'), 'utf8');
  if (lines !== expected) writeFileSync(changed, lines);
  expect(lines).toBe(expected);
}

/** What the command prints when it is given the files by their bare names; a process for each case would only load models. */
async function readCase(folder: string): Promise<string> {
  const file = join(folder, 'codebook.yaml');
  const codebook = existsSync(file) ? await loadCodebook(file) : emptyCodebook;
  const reader = await loadReader(codebook);
  const names = readdirSync(folder).filter((name) => !own.includes(name));
  const lines = names.sort().map(async (name) => {
    const source = await readSource({ name, bytes: readFileSync(join(folder, name)) }, reader, codebook);
    return writeLines({ name, source }, codebook);
  });
  return (await Promise.all(lines)).join('');
}

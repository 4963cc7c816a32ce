// Whole-path cases: each folder of test/cases holds files, and expected.jsonl is what `parley read --json` prints for them.
// `npm run test:update` writes the expectation; a case whose output differs leaves expected.jsonl-changed beside it.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './repository.ts';
import { runParley } from './robustness/run-parley.ts';

const cases = join(root, 'test/cases');
const isUpdate = process.env.PARLEY_UPDATE_CASES === '1';
/** Files of a case that are not read as articles. */
const own = ['expected.jsonl', 'expected.jsonl-changed', 'codebook.yaml'];

if (isUpdate && process.env.CI) throw new Error('Expectations are written by people, not by CI');

describe('parley read --json', () => {
  for (const name of readdirSync(cases).sort()) test(name.replaceAll('-', ' '), () => check(join(cases, name)));
});

/** Reads the files of a case from within its folder and compares the lines with what is expected. */
async function check(folder: string): Promise<void> {
  const files = readdirSync(folder)
    .filter((file) => !own.includes(file))
    .sort();
  const codebook = existsSync(join(folder, 'codebook.yaml')) ? ['--codebook', 'codebook.yaml'] : [];
  const { stdout } = await runParley(['read', '--json', '--workers', '1', ...codebook, ...files], { folder });
  const changed = join(folder, 'expected.jsonl-changed');
  rmSync(changed, { force: true });
  if (isUpdate) writeFileSync(join(folder, 'expected.jsonl'), stdout);
  const expected = readFileSync(join(folder, 'expected.jsonl'), 'utf8');
  if (stdout !== expected) writeFileSync(changed, stdout);
  expect(stdout).toBe(expected);
}

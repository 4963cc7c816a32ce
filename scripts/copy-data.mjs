// Adds what the compiler leaves out of dist/: weights and kernel beside the code that reads them, the licence of what a list of
// words was made with, the fingerprints of what reads, and leave to run the command.
import { chmod, cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
await mkdir(`${root}/dist/src/extract`, { recursive: true });
await cp(`${root}/src/extract/languages`, `${root}/dist/src/extract/languages`, {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});
const single = [
  'src/extract/attributions/careful/kernel/matrix-kernel.wasm',
  'src/compare/words/word-vectors.bin',
  'src/compare/utterance/wordnet-license.txt',
];
for (const path of single) {
  await mkdir(dirname(`${root}/dist/${path}`), { recursive: true });
  await cp(`${root}/${path}`, `${root}/dist/${path}`);
}
const { fingerprintReading } = await import('../dist/src/actions/reading-fingerprint.js');
const fingerprints = await fingerprintReading(new URL('../src/', import.meta.url));
await writeFile(`${root}/dist/src/reading-fingerprints.json`, JSON.stringify(fingerprints));
await chmod(`${root}/dist/src/cli/parley.js`, 0o755);

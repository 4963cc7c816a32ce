// Adds what the compiler leaves out of dist/: weights and kernel beside the code that reads them, and leave to run the command.
import { chmod, cp, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
await mkdir(`${root}/dist/src/extract`, { recursive: true });
await cp(`${root}/src/extract/languages`, `${root}/dist/src/extract/languages`, {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});
const single = ['src/extract/attributions/careful/kernel/matrix-kernel.wasm', 'src/compare/words/word-vectors.bin'];
for (const path of single) {
  await mkdir(dirname(`${root}/dist/${path}`), { recursive: true });
  await cp(`${root}/${path}`, `${root}/dist/${path}`);
}
await chmod(`${root}/dist/src/cli/parley.js`, 0o755);

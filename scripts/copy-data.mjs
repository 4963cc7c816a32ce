// Copies what the compiler leaves out into dist/: model weights and word lists beside the code that reads them.
import { cp, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
await mkdir(`${root}/dist/src/extract`, { recursive: true });
await cp(`${root}/src/extract/languages`, `${root}/dist/src/extract/languages`, {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});

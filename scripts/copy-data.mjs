// Adds what the compiler leaves out of dist/: model weights beside the code that reads them, and leave to run the command.
import { chmod, cp, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
await mkdir(`${root}/dist/src/extract`, { recursive: true });
await cp(`${root}/src/extract/languages`, `${root}/dist/src/extract/languages`, {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});
await chmod(`${root}/dist/src/cli/parley.js`, 0o755);

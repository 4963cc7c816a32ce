// Compiles before the tests when the sources are newer than dist: tests of the command run what is shipped.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, root } from './repository.ts';

/** Vitest calls this once before all tests. */
export default function buildWhenStale(): void {
  const built = join(root, 'dist/src/cli/parley.js');
  const sources = listFiles('src', /\.(ts|bin)$/).filter(
    (path) => !path.startsWith('src/web/') && !path.endsWith('.test.ts'),
  );
  const newest = Math.max(...sources.map((path) => statSync(join(root, path)).mtimeMs));
  if (existsSync(built) && statSync(built).mtimeMs >= newest) return;
  execFileSync('npm', ['run', '--silent', 'build:node'], { cwd: root, stdio: 'inherit' });
}

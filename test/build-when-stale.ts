// Compiles before the tests when sources are newer than dist: tests of the command and of the page run what is shipped.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, root } from './repository.ts';

/** Vitest calls this once before all tests. */
export default function buildWhenStale(): void {
  const sources = listFiles('src', /\.(ts|tsx|css|html|svg|js|bin)$/).filter((path) => !/\.test\.tsx?$/.test(path));
  buildWhenOlder(
    'build:node',
    'dist/src/cli/parley.js',
    sources.filter((path) => !path.startsWith('src/web/')),
  );
  buildWhenOlder(
    'build:web',
    'dist/web/index.html',
    sources.filter((path) => partsOfPage.some((part) => path.startsWith(part))),
  );
}

/** What the page is made of: all that `web` may import. */
const partsOfPage = ['src/web/', 'src/views/', 'src/model/', 'src/base/', 'src/server/wire.ts'];

function buildWhenOlder(script: string, built: string, sources: readonly string[]): void {
  const newest = Math.max(...sources.map((path) => statSync(join(root, path)).mtimeMs));
  if (existsSync(join(root, built)) && statSync(join(root, built)).mtimeMs >= newest) return;
  // Vitest's own "test" would build the page for developing: larger and slower than what is shipped.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit', env });
}

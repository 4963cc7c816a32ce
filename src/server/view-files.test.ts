// Which files of the built page a view is made of.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listViewFiles } from './view-files.ts';

async function check(built: unknown, module: string, expected: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-view-'));
  try {
    mkdirSync(join(folder, '.vite'));
    if (built !== null) writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify(built));
    expect(await listViewFiles(folder, module)).toEqual(expected);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a view brings what its modules import and their styles, each once, without what every view has', async () => {
  const built = {
    'index.html': { file: 'index.js', isEntry: true, css: ['index.css'] },
    'view.tsx': { file: 'view.js', imports: ['index.html', '_part.js', '_other.js'], css: ['view.css'] },
    '_part.js': { file: 'part.js', imports: ['_other.js'] },
    '_other.js': { file: 'other.js', imports: ['_part.js'], css: ['other.css'] },
  };
  await check(built, 'view.tsx', ['view.js', 'view.css', 'part.js', 'other.js', 'other.css']);
});

test('a page that is not built has no files', async () => {
  await check(null, 'view.tsx', []);
});

// Everything a dossier holds, in a form that two runs can be compared by.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import { openDossier } from '../../src/actions/open-dossier.ts';
import { contentHash } from '../../src/base/hash.ts';

/** Articles with all that was read out of them, by id; only the time of adding is left out. */
export async function dumpDossier(path: string): Promise<Readonly<Record<string, string>>> {
  const { store } = await openDossier(path, 'read');
  try {
    const { rows } = await store.listArticles({ order: 'published', range: { offset: 0, limit: 100_000 } });
    const entries = await Promise.all(rows.map((row) => store.getArticle(row.id)));
    return Object.fromEntries(
      entries
        .map((entry): [string, string] => [
          entry?.summary.id ?? '',
          JSON.stringify(entry, (key, value: unknown) => (key === 'added' ? undefined : value)),
        ])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  } finally {
    await store.close();
  }
}

/** Files of the folder whose bytes the dossier holds. */
export async function listHeldFiles(path: string, folder: string): Promise<readonly string[]> {
  const { store } = await openDossier(path, 'read');
  try {
    const held: string[] = [];
    for (const name of (await readdir(folder)).sort()) {
      if (await store.hasSource(contentHash(await readFile(join(folder, name))))) held.push(name);
    }
    return held;
  } finally {
    await store.close();
  }
}

/** What SQLite itself says about the database: `[["ok"]]`. */
export function checkDatabase(path: string): string {
  const database = new Database(join(path, 'parley.db'));
  try {
    return JSON.stringify(database.prepare('PRAGMA integrity_check').raw().all([]));
  } finally {
    database.close();
  }
}

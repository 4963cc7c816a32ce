// What an older Parley has read: it is known, read again when asked for, and what people decided of it stays.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { findStaleArticles, readAgain } from '../src/actions/read-again.ts';
import { countReadOtherwise } from '../src/actions/reader-version.ts';
import { fingerprintReading } from '../src/actions/reading-fingerprint.ts';
import { makeQuote } from '../src/model/quote.ts';
import { openExample, readArticles } from './read-example-dossier.ts';
import { root } from './repository.ts';

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-older-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('a rule, a list of words or a weight that changes makes another reader, a test does not', async () => {
  const folder = await makeFolder();
  for (const layer of ['base', 'model', 'text', 'extract'])
    await cp(join(root, 'src', layer), join(folder, layer), {
      recursive: true,
      filter: (path) => !/(?:attributions|careful|text)\.bin$/.test(path),
    });
  const words = 'extract/languages/en';
  const take = () => fingerprintReading(pathToFileURL(`${folder}/`));
  const first = await take();
  await writeFile(join(folder, 'extract/extract.test.ts'), '// Other tests.\n');
  expect(await take()).toEqual(first);
  await writeFile(join(folder, words, 'careful.bin'), 'other weights');
  const careful = await take();
  expect([careful.fast === first.fast, careful.careful === first.careful]).toEqual([true, false]);
  await writeFile(join(folder, words, 'move-words.ts'), '// No words.\n');
  const ruled = await take();
  expect([ruled.fast === careful.fast, ruled.careful === careful.careful]).toEqual([false, false]);
});

test('articles of an older Parley are counted, and reading them again keeps every decision', async () => {
  const dossier = await openExample(await makeFolder());
  onTestFinished(() => dossier.store.close());
  await readArticles(dossier, undefined, (name) => /\/0[12]-/.test(name));
  expect(await countReadOtherwise(dossier)).toBe(0);

  const { rows } = await dossier.store.listStatements({ order: 'date', range: { offset: 0, limit: 2 } });
  const by = { coder: 'ada', at: '2031-06-02T09:00:00.000Z' };
  for (const [at, { statement, article }] of rows.entries()) {
    const text = (await dossier.store.getArticle(article.id))?.text ?? '';
    const quote = makeQuote(text, article.id, statement.content[0]!);
    const kind = at === 0 ? 'confirm-finding' : 'reject-finding';
    await dossier.store.addDecision({ kind, finding: statement.id, quote }, by);
  }
  const held = async () => (await dossier.store.listDecisions()).length;
  const review = async () => {
    const page = await dossier.store.listStatements({ order: 'date', range: { offset: 0, limit: 99 } });
    return page.rows.map(({ statement, review }) => [statement.id, review]);
  };
  const [decisions, before] = [await held(), await review()];

  const ids = (await dossier.store.listStaleArticles('none')).slice();
  await dossier.store.keepFindings(ids, '0.0.9/0123456789ab/0123456789ab');
  expect(await countReadOtherwise(dossier)).toBe(ids.length);
  const stale = await findStaleArticles(dossier);
  expect(stale.ids).toEqual(ids);
  for await (const { isRead } of readAgain(dossier, stale, 1)) expect(isRead).toBe(true);
  expect(await countReadOtherwise(dossier)).toBe(0);
  expect([await held(), await review()]).toEqual([decisions, before]);
  expect(before.map(([, review]) => review)).toEqual(expect.arrayContaining(['confirmed', 'rejected']));
});

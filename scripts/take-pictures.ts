// Takes the README's pictures of the bundled example: docs/reader.png and docs/statements.png. Needs Chromium and a built page.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { WireStatementList } from '../src/server/wire.ts';
import { launchBrowser, reasonToSkip } from '../test/pages/browser.ts';
import { openPage } from '../test/pages/open-page.ts';
import { startServing } from '../test/pages/start-serving.ts';

const folder = fileURLToPath(new URL('../docs/', import.meta.url));

/** The denial of the leaked terms shows direct, mixed, indirect and hedged words side by side; any statement does if it is gone. */
const shownQuery = 'q=pencil&form=mixed';

async function takePictures(): Promise<void> {
  const reason = reasonToSkip();
  if (reason !== null) throw new Error(reason);
  await mkdir(folder, { recursive: true });
  const dossier = await mkdtemp(join(tmpdir(), 'parley-pictures-'));
  const [browser, server] = await Promise.all([launchBrowser(), startServing(['example', '--folder', dossier])]);
  try {
    const shown =
      (await firstStatement(`${server.url}/api/statements?${shownQuery}`)) ??
      (await firstStatement(`${server.url}/api/statements`));
    if (shown)
      await takePicture(browser, `${server.url}/articles/${shown.articleId}?statement=${shown.id}`, 'reader.png');
    await takePicture(browser, `${server.url}/statements`, 'statements.png');
  } finally {
    await Promise.all([browser.close(), server.close()]);
    await rm(dossier, { recursive: true });
  }
}

async function firstStatement(url: string) {
  const answer = await fetch(url);
  return ((await answer.json()) as WireStatementList).rows[0];
}

async function takePicture(browser: Browser, url: string, name: string): Promise<void> {
  const { page } = await openPage(browser, url, { width: 1280, theme: 'light' });
  await page.screenshot({ path: join(folder, name) });
  await page.context().close();
}

await takePictures();

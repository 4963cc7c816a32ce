// The dossiers of a folder, without a terminal: a new one is made, another opened, and a window left behind changes nothing.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkEverywhere } from './check-accessibility.ts';
import { openPage } from './open-page.ts';
import { type Served, startServing } from './start-serving.ts';

const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let folder: string;
let server: Served;

describe.skipIf(reasonToSkip() !== null)('a folder of dossiers', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parley-dossiers-'));
    [browser, server] = await Promise.all([launchBrowser(), startServing(['open', folder])]);
  });

  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  test('makes a dossier by keyboard, adds to it, makes another, and opens the first again', async () => {
    const { page, troubles } = await openPage(browser, server.url, desk);
    await page.waitForURL('**/dossiers');
    await page.getByRole('heading', { name: 'No dossier yet' }).waitFor();
    await checkEverywhere(page);
    await page.getByLabel('Name of the negotiation').fill('The river talks');
    await page.getByLabel('Peace talks').press('Space');
    await page.getByRole('button', { name: 'Make it and add articles' }).press('Enter');
    await page.getByRole('heading', { name: 'Add articles' }).waitFor();
    await page.getByLabel('Text', { exact: true }).fill('“We refuse any fee,” said Mira Dolan of Oster on Monday.');
    await page.getByRole('button', { name: 'Add this article' }).press('Enter');
    await page.getByRole('heading', { name: 'Done: 1 file' }).waitFor();
    await checkEverywhere(page);
    const left = await openPage(browser, `${server.url}/codebook?list=issues`, desk);

    await page.getByRole('link', { name: 'Dossiers' }).click();
    await page.getByRole('button', { name: 'Go on with The river talks' }).waitFor();
    await page.getByLabel('Name of the negotiation').fill('The harbour talks');
    await page.getByRole('button', { name: 'Make it and add articles' }).press('Enter');
    await page.locator('.shell-title', { hasText: 'The harbour talks' }).waitFor();

    // The window left open shows the first one: what is done there is not done to the second.
    await left.page
      .getByRole('button', { name: 'Undo the latest' })
      .or(left.page.getByRole('link', { name: 'Add an issue' }))
      .first()
      .waitFor();
    const refused = await left.page.evaluate<string>(
      `fetch('/api/decisions/undo', { method: 'POST', headers: { 'x-parley-dossier': 'the-river-talks', 'content-type': 'application/json' }, body: '{}' })
        .then((answer) => answer.json()).then(({ error }) => error.code)`,
    );
    expect(refused).toBe('other-dossier');
    await left.page.context().close();

    await page.getByRole('link', { name: 'Dossiers' }).click();
    await page.getByRole('button', { name: 'Go on with The harbour talks' }).waitFor();
    await checkEverywhere(page);
    await page.getByRole('button', { name: 'Open The river talks' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'The river talks' }).waitFor();
    await page.getByText('1 article from', { exact: false }).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('goes on to the page asked for, when Parley was started again', async () => {
    await server.close();
    server = await startServing(['open', folder]);
    const { page } = await openPage(browser, `${server.url}/articles?q=fee`, desk);
    await page.getByRole('button', { name: 'Open The river talks' }).click();
    await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=fee');
    await page.context().close();
  });
});

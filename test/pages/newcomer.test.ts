// The way of somebody who opens an empty dossier and has no terminal: from the first article to the table of positions.
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkEverywhere } from './check-accessibility.ts';
import { makeNewDossier, type NewDossier } from './example-server.ts';
import { openPage } from './open-page.ts';

const desk = { width: 1280, theme: 'light' } as const;
const example = (name: string) => fileURLToPath(new URL(`../../examples/articles/${name}`, import.meta.url));
const empty = { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') };

let browser: Browser;
let dossier: NewDossier;

describe.skipIf(reasonToSkip() !== null)('a newcomer', () => {
  beforeAll(async () => {
    [browser, dossier] = await Promise.all([launchBrowser(), makeNewDossier('The river')]);
  });

  afterAll(async () => {
    await Promise.all([browser.close(), dossier.end()]);
    await dossier.remove();
  });

  test('adds articles, chooses issues, names a party, and has a table of positions', async () => {
    const { page, troubles } = await openPage(browser, await dossier.serve(), desk);
    await checkEverywhere(page);
    await page.getByRole('link', { name: 'Add articles' }).click();
    const files = ['01-talks-open.txt', '02-ostwick-data-offer.txt', '19-no-observers.txt'].map(example);
    await page.getByLabel('Choose files').setInputFiles([...files]);
    await page.getByRole('heading', { name: 'Done: 3 files' }).waitFor();
    await page.getByLabel('Choose files').setInputFiles([empty]);
    await page.getByText('empty.txt holds no text and was left out.').waitFor();
    await checkEverywhere(page);

    await page.getByLabel('Text', { exact: true }).fill('“We refuse any fee,” said Mira Dolan of Oster on Monday.');
    await page.getByLabel('Outlet').fill('The Lunt Courier');
    await page.getByLabel('Published').fill('2031-03-05');
    await page.getByRole('button', { name: 'Add this article' }).press('Enter');
    await page.getByText('The Lunt Courier · 5 March 2031 · 1 statement').waitFor();
    // What came in was compared by itself, and nothing waits.
    await page.locator('.reading-bar').waitFor({ state: 'detached' });

    await page.goto(new URL('/positions', page.url()).href);
    await page.getByRole('link', { name: 'Choose the issues' }).click();
    await page.getByRole('heading', { name: 'There is no issue yet' }).waitFor();
    await checkEverywhere(page);
    await page.getByRole('button', { name: 'Peace talks', exact: true }).press('Enter');
    await page.getByRole('link', { name: /^Who is at the table/ }).waitFor();
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Peace talks', exact: true }).click();
    await page.getByRole('link', { name: /^Who is at the table/ }).waitFor();
    await page.getByRole('link', { name: /^Parties/ }).click();
    await page.getByRole('link', { name: 'Add a party' }).press('Enter');
    await page.getByLabel('Name', { exact: true }).fill('Oster');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByRole('link', { name: /^Oster/ }).waitFor();
    await page.getByRole('button', { name: /^Read (it|them) again$/ }).click();
    await page.locator('.reading-bar').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Positions', exact: true }).click();
    await page.getByRole('table').first().waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
    // Two starts, a reading and twelve looks by axe: many times as long beside other work.
  }, 300_000);

  test('goes on with the files that wait when Parley was stopped in the middle', async () => {
    const { page } = await openPage(browser, `${await dossier.serve()}/articles/add`, desk);
    await dossier.end();
    await page.getByLabel('Choose files').setInputFiles([example('24-two-ninety.txt')]);
    await page.getByRole('alert').filter({ hasText: 'Parley does not answer' }).waitFor();
    await page.getByRole('link', { name: 'Overview' }).click();
    await page.getByRole('link', { name: 'Adding was interrupted' }).click();
    await dossier.serve();
    await page.getByRole('button', { name: 'Go on' }).press('Enter');
    await page.getByRole('heading', { name: 'Done: 1 file' }).waitFor();
    await page.context().close();
  });
});

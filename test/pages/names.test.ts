// One thing under its names: counts by side, outlet and month, and every name opens its sentence.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { type FixtureServer, startFixtureServer } from './fixture/server.ts';
import { openPage } from './open-page.ts';

const skipped = reasonToSkip();
const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let server: FixtureServer;

describe.skipIf(skipped !== null)('names', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFixtureServer({ isEmpty: false, port: 0 })]);
  });

  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
  });

  test('are counted by side, and a rude one is marked', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/names`, desk);
    await page.getByRole('row', { name: /Lunt/ }).getByText('12', { exact: true }).waitFor();
    await page.getByRole('rowheader', { name: /Mudville rude/ }).waitFor();
    await page.context().close();
  });

  test('are counted by month too, in the address', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/names`, desk);
    await page.getByRole('link', { name: 'by month' }).click();
    await page.waitForURL('**?by=month');
    await page.getByRole('columnheader', { name: /Apr/ }).waitFor();
    await page.context().close();
  });

  test('open their sentences, by keyboard too', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/names`, desk);
    await page.getByText('Where they stand').focus();
    await page.keyboard.press('Enter');
    const sentence = page.getByRole('link', { name: 'The mayor of Lund spoke.' });
    await sentence.waitFor();
    expect(await sentence.getAttribute('href')).toBe(`${server.pathOfFirstArticle()}?span=10-20`);
    await page.context().close();
  });
});

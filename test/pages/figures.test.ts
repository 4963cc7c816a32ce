// Figures beside figures: each opens its sentence, what cannot be compared says why, and the list can be narrowed.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { type FixtureServer, startFixtureServer } from './fixture/server.ts';
import { openPage } from './open-page.ts';

const skipped = reasonToSkip();
const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let server: FixtureServer;

describe.skipIf(skipped !== null)('figures', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFixtureServer({ isEmpty: false, port: 0 })]);
  });

  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
  });

  test('a figure opens its sentence in the reader', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/figures`, desk);
    const row = page.getByRole('row', { name: /Ilse Marn/ }).first();
    expect(await row.getByRole('link').getAttribute('href')).toBe(`${server.pathOfFirstArticle()}?span=10-20`);
    await row.getByRole('link').click();
    await page.waitForURL('**/articles/*?span=10-20');
    await page.context().close();
  });

  test('what cannot be compared says why, by keyboard too', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/figures`, desk);
    await page.getByText('1 figure near it, not comparable').focus();
    await page.keyboard.press('Enter');
    await page.getByText('not comparable, because one asked for').waitFor();
    await page.context().close();
  });

  test('a sum that does not hold shows the sum', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/figures`, desk);
    await page.getByText('9 + 3 = 12').waitFor();
    await page.getByText('does not hold as printed').waitFor();
    await page.context().close();
  });

  test('the list is narrowed by words and to where sources differ, in the address', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/figures`, desk);
    await page.getByText('2 things counted or measured').waitFor();
    await page.getByLabel('Only where sources differ').check();
    await page.waitForURL('**?differs=yes');
    await page.getByText('1 thing counted or measured').waitFor();
    await page.getByLabel('Search figures').fill('nothing of the kind');
    await page.getByText('0 things counted or measured').waitFor();
    await page.context().close();
  });
});

// Same words: accounts stand side by side or below each other, differences are marked, words open their sentence.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { type FixtureServer, startFixtureServer } from './fixture/server.ts';
import { openPage } from './open-page.ts';

const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let server: FixtureServer;

describe.skipIf(reasonToSkip() !== null)('same words', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFixtureServer({ isEmpty: false, port: 0 })]);
  });

  afterAll(() => Promise.all([browser.close(), server.close()]));

  test('differing words are marked, left out ones struck through, and a paraphrase stands as it is', async () => {
    const { page, troubles } = await openPage(browser, `${server.url}/accounts/quotes`, desk);
    const accounts = page.locator('.quote-card').first().locator('.quote-account');
    await expect.poll(() => accounts.count()).toBe(3);
    await expect.poll(() => accounts.nth(1).locator('mark').allTextContents()).toEqual(['will', 'shut', 'until']);
    expect(await accounts.nth(1).locator('del').allTextContents()).toEqual(['shall', 'close', 'before']);
    expect(await accounts.nth(2).locator('mark, del').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('accounts stand side by side on a wide window and below each other on a narrow one', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/quotes`, desk);
    const tops = () =>
      page
        .locator('.quote-card .quote-account')
        .evaluateAll((accounts) => new Set(accounts.map((account) => account.getBoundingClientRect().top)).size);
    await expect.poll(tops).toBe(1);
    await page.setViewportSize({ width: 390, height: 900 });
    await expect.poll(tops).toBe(3);
    await page.context().close();
  });

  test('the words open their sentence by keyboard', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/quotes`, desk);
    await page.locator('.quote-words a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/.*statement=/);
    await page.context().close();
  });

  test('a quotation that no transcript holds says so and leads to the transcript', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/quotes`, desk);
    const unheld = page.getByRole('region', { name: 'Not in the transcript as held' });
    await unheld.getByRole('link', { name: 'Remarks at the weir' }).click();
    await page.waitForURL(/\/articles\//);
    await page.context().close();
  });

  test('a speaker is chosen in the address and taken off again', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/quotes?speaker=tam-orde`, desk);
    await page.getByText('No words stand in two accounts').waitFor();
    await page.getByRole('link', { name: /Speaker: Tam Orde/ }).click();
    await page.locator('.quote-card').first().waitFor();
    await page.context().close();
  });
});

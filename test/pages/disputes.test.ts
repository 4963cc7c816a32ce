// Disputes: cards are filtered from the address, both accounts stand side by side, and a sentence opens the reader.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { type FixtureServer, startFixtureServer } from './fixture/server.ts';
import { openPage } from './open-page.ts';

const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let server: FixtureServer;

describe.skipIf(reasonToSkip() !== null)('disputes', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFixtureServer({ isEmpty: false, port: 0 })]);
  });

  afterAll(() => Promise.all([browser.close(), server.close()]));

  test('the entry Accounts leads to the first tab, and the tab is marked', async () => {
    const { page, troubles } = await openPage(browser, `${server.url}/`, desk);
    await page.getByRole('link', { name: 'Accounts', exact: true }).click();
    await page.waitForURL('**/accounts/*');
    await page.locator('.accounts-tabs [aria-current="page"]').waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('a filter is a link, stands in the address, and is taken off again', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/disputes`, desk);
    await page.getByText('24 disputes', { exact: true }).waitFor();
    await page.getByRole('link', { name: /^Accusation/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/accounts/disputes?kind=incident');
    await page.getByText('4 disputes', { exact: true }).waitFor();
    await page.getByRole('link', { name: /Kind: Accusation/ }).click();
    await page.getByText('24 disputes', { exact: true }).waitFor();
    await page.context().close();
  });

  test('both accounts stand in a card, with who is silent and the sentences kept back', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/disputes`, desk);
    const card = page.locator('.dispute-card').first();
    await expect.poll(() => card.locator('.dispute-side').count()).toBe(2);
    expect(await card.locator('.dispute-silent').textContent()).toMatch(/Republic of Velm \(3 texts\)/);
    const sentences = card.locator('.dispute-side').first().locator('.dispute-sentence');
    await expect.poll(() => sentences.count()).toBe(2);
    await card.getByRole('button', { name: /Show 2 more/ }).click();
    await sentences.nth(3).waitFor();
    await page.context().close();
  });

  test.each([390, 1280])(
    'of an account of many sentences shows the first, the last and the surest, and all on request, in a window of %i',
    async (width) => {
      const { page, troubles } = await openPage(browser, `${server.url}/accounts/disputes`, { width, theme: 'light' });
      const side = page.locator('[aria-labelledby="dispute-dispute6"] .dispute-side').first();
      const sentences = side.locator('.dispute-sentence');
      await side.getByRole('button', { name: /^Show 10 more/ }).click();
      await side.getByText('12 of 20 sentences: the first, the last, and the surest of those between.').waitFor();
      await expect.poll(() => sentences.count()).toBe(12);
      await checkAccessibility(page, 'an account of many sentences');
      await side.getByRole('button', { name: /^Show all 20 sentences/ }).click();
      await sentences.nth(19).waitFor();
      await side.getByText('12 of 20').waitFor({ state: 'detached' });
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  test.each([390, 1280])(
    'says that more is being put in order, and follows by itself, in a window of %i',
    async (width) => {
      const { page, troubles } = await openPage(browser, `${server.url}/accounts/figures`, { width, theme: 'light' });
      let isMade = false;
      await page.route('**/api/disputes?*', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, json: { ...(await answer.json()), waiting: isMade ? 0 : 3 } });
      });
      await page.getByRole('link', { name: 'Disputes', exact: true }).first().click();
      const note = page.getByRole('status').filter({ hasText: 'More is being put in order' });
      await note.waitFor();
      await page.locator('.dispute-card').first().waitFor();
      await checkAccessibility(page, 'disputes that wait');
      isMade = true;
      await note.waitFor({ state: 'detached' });
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  test('an accusation without an answer says where one was looked for', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/disputes?kind=unanswered`, desk);
    const card = page.locator('.dispute-card', { hasText: 'No answer from Republic of Velm found' });
    await card.waitFor();
    expect(await card.textContent()).toMatch(/in its 3 texts read between 2 April 2030 and 16 April 2030/);
    await page.context().close();
  });

  test('a sentence opens in the reader, where it was said', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/disputes`, desk);
    await page.locator('.dispute-sentence a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/.*statement=/);
    await page.locator('.card.is-chosen').waitFor();
    await page.context().close();
  });

  test('later disputes stand on the next page', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/disputes`, desk);
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.waitForURL(/page=2/);
    await page.getByText('Page 2 of 2').waitFor();
    // The cards of the page before stand until those of the next have come.
    await expect.poll(() => page.locator('.dispute-card').count()).toBe(4);
    await page.context().close();
  });
});

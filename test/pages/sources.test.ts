// Sources on the real server: families with what differs, citations that open their sentence, and a list that can be narrowed.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { type ExampleServer, startExampleServer } from './example-server.ts';
import { openPage } from './open-page.ts';

const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let server: ExampleServer;

describe.skipIf(reasonToSkip() !== null)('sources', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startExampleServer()]);
  });

  afterAll(() => Promise.all([browser.close(), server.close()]));

  test('articles of one source stand together, and what they share opens by keyboard with its changes', async () => {
    const { page, troubles } = await openPage(browser, `${server.url}/accounts/sources`, desk);
    const family = page.getByRole('article', { name: /Shells hit Lissen bridge/ });
    await family.getByText('first published').first().waitFor();
    await family.getByText('% of it stands in Ansel Wire').waitFor();
    await family.getByText('in common, with what differs').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => family.locator('.passage-use').count()).toBeGreaterThan(1);
    await family.locator('mark.altered').first().waitFor();
    await family
      .getByRole('link', { name: /^open the passage/ })
      .first()
      .press('Enter');
    await page.waitForURL(/\/articles\/.*span=/);
    await page.locator('.run-asked').first().waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('the list is narrowed by words, in the address', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/sources`, desk);
    const count = page.locator('.list-count');
    const before = await count.textContent();
    await page.getByLabel('Search sources').fill('Meridian Post');
    await page.waitForURL('**?q=Meridian+Post');
    await expect.poll(() => count.textContent()).not.toBe(before);
    await page.getByLabel('Search sources').fill('nothing of the kind');
    await expect.poll(() => count.textContent()).toContain('0 sources');
    await page.context().close();
  });

  test.each([1280, 390])('no violation and nothing beside the page at %i pixels, in both themes', async (width) => {
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await openPage(browser, `${server.url}/accounts/sources`, { width, theme });
      await checkAccessibility(page, `${theme} ${width}`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.context().close();
    }
  });
});

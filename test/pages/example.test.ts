// The page on the real server with the bundled example: what a stranger sees after `npm start`.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WireArticleList } from '../../src/server/wire.ts';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { type ExampleServer, startExampleServer } from './example-server.ts';
import { openPage } from './open-page.ts';

const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let server: ExampleServer;

async function listArticles(): Promise<WireArticleList['rows']> {
  const answer = await fetch(`${server.url}/api/articles?sort=statements`);
  return ((await answer.json()) as WireArticleList).rows;
}

async function checkBothThemes(page: Page): Promise<void> {
  await checkAccessibility(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await checkAccessibility(page, 'dark');
}

describe.skipIf(reasonToSkip() !== null)('the example', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startExampleServer()]);
  });

  afterAll(() => Promise.all([browser.close(), server.close()]));

  test.each(['/', '/articles', '/statements', '/actors'])('%s has no accessibility violation', async (path) => {
    const { page, troubles } = await openPage(browser, server.url + path, desk);
    await checkBothThemes(page);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('every article shows its text, whole and in order, under the real content policy', async () => {
    const { page, troubles } = await openPage(browser, `${server.url}/articles`, desk);
    for (const { id } of await listArticles()) {
      await page.goto(`${server.url}/articles/${id}`);
      await page.waitForSelector('.article-text');
      const shown = await page.locator('.passage').allTextContents();
      const answer = await fetch(`${server.url}/api/articles/${id}`);
      const { text } = (await answer.json()) as { text: string };
      expect(lettersOf(shown.join(' '))).toBe(lettersOf(text));
    }
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('the article with the most statements can be walked and judged', async () => {
    const [richest] = await listArticles();
    const { page, troubles } = await openPage(browser, `${server.url}/articles/${richest?.id}`, desk);
    await page.keyboard.press('j');
    await page.locator('.card.is-chosen').waitFor();
    await page.keyboard.press('c');
    await page.locator('.card.is-chosen .judgement-confirmed').waitFor();
    await page.keyboard.press('u');
    await page.locator('.card.is-chosen .judgement-confirmed').waitFor({ state: 'detached' });
    await checkBothThemes(page);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('a position read wrongly is put right by keys, the matrix follows, and undo takes it back', async () => {
    const { page, troubles } = await openPage(browser, `${server.url}/positions`, desk);
    const cell = page.locator('.matrix .cell:has(.cell-move)').first();
    const place = `[data-place="${await cell.getAttribute('data-place')}"]`;
    const before = await cell.textContent();
    await cell.click();
    await page.locator('.cell-statements .said-sentence').first().waitFor();
    await page.keyboard.press('k');
    const last = page.locator('.cell-statements > li').last();
    await page.keyboard.press('e');
    const move = last.getByLabel('Move');
    await move.selectOption((await move.inputValue()) === 'threat' ? 'demand' : 'threat');
    await checkBothThemes(page);
    await last.getByRole('button', { name: 'Save' }).click();
    await last.locator('.said-corrected').waitFor();
    await expect.poll(() => page.locator(place).textContent()).not.toBe(before);
    await last.locator('.said-sentence').focus();
    await page.keyboard.press('u');
    await last.locator('.said-corrected').waitFor({ state: 'detached' });
    await expect.poll(() => page.locator(place).textContent()).toBe(before);
    await page.keyboard.press('c');
    await last.getByText('confirmed by a coder').waitFor();
    // Single decisions are followed in the table that is held: it is not fetched whole again.
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const list = page.locator('.cell-statements > li');
    const [count, words] = [await list.count(), await list.first().textContent()];
    await list.first().locator('.said-sentence').focus();
    await page.keyboard.press('r');
    await expect.poll(() => list.count()).toBe(count - 1);
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe(count > 1 ? 'said-sentence' : '');
    await page.keyboard.press('u');
    await expect.poll(() => list.first().textContent()).toBe(words);
    await expect.poll(() => page.locator(place).textContent()).toBe(before);
    expect(fetched.filter((path) => path === '/api/positions/table')).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('a search finds words of the example and leads to their sentence', async () => {
    const { page } = await openPage(browser, `${server.url}/`, desk);
    await page.getByLabel('What was said about').fill('river');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/statements?q=river');
    await page.locator('.statement-sentence').first().click();
    await page.locator('.card.is-chosen').waitFor();
    await page.context().close();
  });

  test('two names are merged on the real server, and undo brings both back', async () => {
    const { page } = await openPage(browser, `${server.url}/actors`, desk);
    const ticks = page.locator('.actor-tick input');
    const before = await page.locator('.actor-name').allTextContents();
    await ticks.nth(0).check();
    await ticks.nth(1).check();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.locator('.toast', { hasText: 'Merged' }).waitFor();
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await page.locator('.toast', { hasText: 'Taken back' }).waitFor();
    await expect.poll(() => page.locator('.actor-name').allTextContents()).toEqual(before);
    await page.context().close();
  });
});

/** Signs between passages are not shown; every letter and digit is. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

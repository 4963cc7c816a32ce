// Few keys to what a page is for: links that skip, one stop for each list of filters; and a decision that did not arrive.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { type FixtureServer, startFixtureServer } from './fixture/server.ts';
import { openPage } from './open-page.ts';

const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let server: FixtureServer;

/** What has the focus, by its words. */
const focused = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement?.textContent ?? ""');

/** What is wrong with where the focus stands; "end" after the last stop. */
const troubleInHand = `(() => {
  const element = document.activeElement;
  if (element === document.body) return 'end';
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const words = (element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent).trim();
  if (words === '') return 'no name: ' + element.outerHTML;
  if (width * height === 0 || bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) return 'out of sight: ' + words;
  const within = (at, most) => Math.min(Math.max(at, 0), most - 1);
  const seen = document.elementFromPoint(within((left + right) / 2, innerWidth), within((top + bottom) / 2, innerHeight));
  return seen === null || element.contains(seen) || seen.contains(element) ? '' : 'covered: ' + words;
})()`;
const pages = ['', 'articles', 'articles/add', 'statements', 'positions', 'actors', 'codebook', 'accuracy'];
const accounts = ['disputes', 'quotes', 'names', 'figures', 'sources', 'timeline'].map((name) => `accounts/${name}`);
/** Stops that are looked at on a page; long lists go on alike. */
const mostStops = 60;
/** Stops that every page has: the skip link, the name, the sections, the theme. */
const leastStops = 9;

describe.skipIf(reasonToSkip() !== null)('by keyboard', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFixtureServer({ isEmpty: false, port: 0 })]);
  });

  afterAll(() => Promise.all([browser.close(), server.close()]));

  test('the first cell of the matrix is five keys away', async () => {
    const { page } = await openPage(browser, `${server.url}/positions`, desk);
    await page.locator('.matrix').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the matrix');
    await checkAccessibility(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate('document.activeElement.closest(".matrix") !== null')).toBe(true);
    await page.context().close();
  });

  test.each([...pages, ...accounts])('Tab stops on /%s have a name and are in sight', async (path) => {
    const { page } = await openPage(browser, `${server.url}/${path}`, desk);
    await page.locator('h1').first().waitFor();
    for (let stop = 0; stop < mostStops; stop += 1) {
      await page.keyboard.press('Tab');
      const trouble = await page.evaluate(troubleInHand);
      if (trouble === 'end' && stop >= leastStops) break;
      expect(trouble).toBe('');
    }
    await page.context().close();
  });

  test('the filters of a list are skipped, or each is one stop in which the arrows walk', async () => {
    const { page } = await openPage(browser, `${server.url}/statements`, desk);
    const values = page.getByRole('region', { name: 'Speaker' }).getByRole('link');
    await values.nth(1).waitFor();
    await page.locator('#main').focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip the filters');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(await values.first().textContent());
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(await values.nth(1).textContent());
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(await values.last().textContent());
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Skip the filters');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate('document.activeElement.closest("#list") !== null')).toBe(true);
    await page.context().close();
  });

  test('a decision that did not arrive is told, stays told, and is made by trying again', async () => {
    const { page } = await openPage(browser, server.url + server.pathOfFirstArticle(), desk);
    await page.keyboard.press('j');
    await page.locator('.card.is-chosen').waitFor();
    await page.route('**/api/decisions', (route) => route.abort());
    await page.keyboard.press('c');
    const note = page.getByRole('region', { name: 'What just happened' });
    await note.getByText('This was not saved. Parley does not answer.', { exact: false }).waitFor();
    await checkAccessibility(page);
    await page.unroute('**/api/decisions');
    await note.getByRole('button', { name: 'Try again' }).press('Enter');
    await note.getByText(/^Confirmed/).waitFor();
    await page.locator('.card.is-chosen.confirmed').waitFor();
    await page.context().close();
  });
});

// Every view, in light and dark, on a phone and on a desk: it can be read by everybody, and keeps the content policy.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { type FixtureServer, startFixtureServer } from './fixture/server.ts';
import { type OpenPage, openPage, restPage } from './open-page.ts';

const skipped = reasonToSkip();
if (skipped !== null) console.warn(skipped);

let browser: Browser;
let full: FixtureServer;
let empty: FixtureServer;
let articlePath: string;

describe.skipIf(skipped !== null)('every view', () => {
  beforeAll(async () => {
    [browser, full, empty] = await Promise.all([
      launchBrowser(),
      startFixtureServer({ isEmpty: false, port: 0 }),
      startFixtureServer({ isEmpty: true, port: 0 }),
    ]);
    articlePath = full.pathOfFirstArticle();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), full.close(), empty.close()]);
  });

  const views: readonly (readonly [string, () => string])[] = [
    ['overview', () => `${full.url}/`],
    ['articles', () => `${full.url}/articles?side=oster`],
    ['reader', () => `${full.url}${articlePath}`],
    ['reader at a statement', () => `${full.url}${articlePath}?statement=${full.statementOf(articlePath, 's5')}`],
    ['statements', () => `${full.url}/statements?q=dredging&party=oster`],
    ['positions', () => `${full.url}/positions?open=oster&asof=2030-11-25&since=2030-04-15`],
    ['positions turned', () => `${full.url}/positions?turned=yes&folded=people`],
    ['an open cell', () => `${full.url}/positions?party=oster&issue=dredging&asof=2030-11-25`],
    ['an open empty cell', () => `${full.url}/positions?party=pilots&issue=tolls`],
    ['common ground', () => `${full.url}/positions?part=ground`],
    ['conditions', () => `${full.url}/positions?part=conditions`],
    ['disputes', () => `${full.url}/accounts`],
    ['same words', () => `${full.url}/accounts/quotes`],
    ['same words of an empty dossier', () => `${empty.url}/accounts/quotes`],
    ['timeline to read', () => `${full.url}/accounts/timeline`],
    ['timeline to work with', () => `${full.url}/accounts/timeline?part=working&lanes=outlet`],
    ['timeline of an empty dossier', () => `${empty.url}/accounts/timeline`],
    ['figures', () => `${full.url}/accounts/figures`],
    ['figures of an empty dossier', () => `${empty.url}/accounts/figures`],
    ['names', () => `${full.url}/accounts/names`],
    ['names of an empty dossier', () => `${empty.url}/accounts/names`],
    ['actors', () => `${full.url}/actors?ticked=ilse-marn%20velm`],
    ['the codebook', () => `${full.url}/codebook`],
    ['an entry of the codebook', () => `${full.url}/codebook?list=issues&edit=tolls`],
    ['proposals for the codebook', () => `${full.url}/codebook?list=proposals`],
    ['how good it is', () => `${full.url}/accuracy`],
    ['one actor', () => `${full.url}/actors?actor=ilse-marn`],
    ['overview of an empty dossier', () => `${empty.url}/`],
    ['articles of an empty dossier', () => `${empty.url}/articles`],
    ['statements of an empty dossier', () => `${empty.url}/statements`],
    ['positions of an empty dossier', () => `${empty.url}/positions`],
    ['disputes of an empty dossier', () => `${empty.url}/accounts/disputes`],
    ['actors of an empty dossier', () => `${empty.url}/actors`],
    ['an address that leads nowhere', () => `${full.url}/nowhere`],
  ];

  const lookings = [390, 1280].flatMap((width) => [
    { width, theme: 'light' } as const,
    { width, theme: 'dark' } as const,
  ]);

  describe.each(views)('%s', (_, urlOf) => {
    let view: OpenPage;

    beforeAll(async () => {
      view = await openPage(browser, urlOf(), { width: 1920, theme: 'light' });
    });

    afterAll(() => view.page.context().close());

    test('has no accessibility violation, and nothing in it asks for what the content policy forbids', async () => {
      const { page, troubles } = view;
      for (const { width, theme } of lookings) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await checkAccessibility(page, `${width} px, ${theme}`);
      }
      expect(troubles).toEqual([]);
    });

    test('is no wider than its window, from 320 to 1920 px', async () => {
      const { page } = view;
      for (const width of [1920, 1280, 1000, 768, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        // Cards are laid out anew in the frames after the window changed.
        await restPage(page);
        const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        expect(tooWide, `${width} px`).toBeLessThanOrEqual(0);
      }
    });
  });

  test('a missing article is told in the server’s words', async () => {
    const { page } = await openPage(browser, `${full.url}/articles/none`, { width: 390, theme: 'light' });
    await page.locator('main').getByText('holds no such article').waitFor();
    await checkAccessibility(page);
    await page.context().close();
  });

  test('a server that does not answer is told, and can be tried again', async () => {
    const { page } = await openPage(browser, `${full.url}/`, { width: 1280, theme: 'light' });
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('link', { name: 'Statements', exact: true }).click();
    await page.getByRole('heading', { name: 'Parley does not answer' }).waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Statements' }).waitFor();
    await page.context().close();
  });
});

// Who had something told from whom: reached from each page that sets accounts side by side, drawn, in words, and as files.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WireTrails } from '../../src/server/wire.ts';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { type ExampleServer, startExampleServer } from './example-server.ts';
import { openPage } from './open-page.ts';

const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let server: ExampleServer;

async function firstTrail(): Promise<{ readonly id: string; readonly articles: number }> {
  const { rows } = (await (await fetch(`${server.url}/api/trails`)).json()) as WireTrails;
  return rows[0] ?? { id: '', articles: 0 };
}

describe.skipIf(reasonToSkip() !== null)('who had it from whom', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startExampleServer()]);
  });

  afterAll(() => Promise.all([browser.close(), server.close()]));

  test.each(['quotes', 'figures', 'disputes'])('is reached from %s by keyboard', async (path) => {
    const { page, troubles } = await openPage(browser, `${server.url}/accounts/${path}`, desk);
    await page
      .getByRole('link', { name: /^Who had it from whom/ })
      .first()
      .press('Enter');
    await page.waitForURL('**/accounts/sources/*');
    await page.getByText(/^\d+ articles, (?:1 source|\d+ independent sources)$/).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('is listed among the sources, narrowed by words, with an address that any of its places finds', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/sources`, desk);
    await page.getByLabel('Search sources').fill('shells hit');
    await page.waitForURL('**?q=shells+hit');
    await page.getByRole('link', { name: 'Shells hit the Lissen bridge.' }).click();
    await page.waitForURL('**/accounts/sources/*');
    await page.getByText('5 articles, 4 independent sources', { exact: true }).waitFor();
    await page
      .getByRole('region', { name: /^Drawing: who had it from whom/ })
      .getByText('relies on')
      .waitFor();
    const places = page.getByRole('region', { name: 'In their words' }).getByRole('listitem');
    await expect.poll(() => places.count()).toBeGreaterThan(4);
    await places.getByRole('link').first().press('Enter');
    await page.waitForURL(/\/articles\/.*span=/);
    await page.context().close();
  });

  test.each([1280, 390])('no violation and nothing beside the page at %i pixels, in both themes', async (width) => {
    const path = `/accounts/sources/${encodeURIComponent((await firstTrail()).id)}`;
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await openPage(browser, server.url + path, { width, theme });
      await page.getByText('Who had it from whom, as a table').click();
      await page.getByRole('table').first().waitFor();
      await checkAccessibility(page, `${theme} ${width}`);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.context().close();
    }
  });

  test('comes down as a table and as one page', async () => {
    const { id, articles } = await firstTrail();
    const query = `?id=${encodeURIComponent(id)}`;
    const table = await (await fetch(`${server.url}/api/trail.csv${query}`)).text();
    expect(table.trim().split('\n').length).toBeGreaterThan(articles);
    const report = await (await fetch(`${server.url}/api/trail.html${query}`)).text();
    expect(report.match(/<svg /g)).toHaveLength(1);
    expect(report).toContain('independent sources');
  });

  test('an id that nothing has is answered with what is wrong', async () => {
    const answer = await fetch(`${server.url}/api/trail?id=quote:none:1-2`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'not-found' } });
  });
});

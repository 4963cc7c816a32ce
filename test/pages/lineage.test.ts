// Who had it from whom, drawn from the bundled example: read by eye, by keyboard and as a table, wide and narrow.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { type ExampleServer, startExampleServer } from './example-server.ts';
import { openPage } from './open-page.ts';

let browser: Browser;
let server: ExampleServer;

describe.skipIf(reasonToSkip() !== null)('who had it from whom', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startExampleServer()]);
  });

  afterAll(() => Promise.all([browser.close(), server.close()]));

  test.each([
    [1280, 'light'],
    [390, 'dark'],
  ] as const)(
    'is drawn at %i pixels, with its table, and the window does not scroll sideways',
    async (width, theme) => {
      const { page, troubles } = await openPage(browser, `${server.url}/accounts/sources`, { width, theme });
      const card = page.locator('.family-card', { hasText: 'Shells hit Lissen bridge' });
      const drawing = card.getByRole('region', { name: /^Drawing: who had it from whom/ });
      await drawing.getByText('copies 88 %').waitFor();
      await card.getByText('Who had it from whom, as a table').click();
      await card.getByRole('row', { name: /Meridian Post .* copies 88 % Ansel Wire/ }).waitFor();
      expect(await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBe(width);
      await checkAccessibility(page);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );

  test('a box opens its article, by keyboard too', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/sources`, { width: 1280, theme: 'light' });
    const box = page.getByRole('link', { name: /^Meridian Post.*Market-Hour Shelling/ }).first();
    await box.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/*');
    await page.getByRole('heading', { name: /Market-Hour Shelling/ }).waitFor();
    await page.context().close();
  });

  test('stands in the report too', async () => {
    const report = await (await fetch(`${server.url}/api/sources.html`)).text();
    expect(report).toContain('copies 88 %');
    expect(report.match(/<svg /g)?.length).toBe(report.match(/<h2>(?:One source|Told by several): /g)?.length);
  });
});

// Every file a page offers: it comes down from the page, and is well formed.
import { readFile } from 'node:fs/promises';
import papaparse from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { type ExampleServer, startExampleServer } from './example-server.ts';
import { openPage } from './open-page.ts';

const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let server: ExampleServer;

/** Presses a link that downloads, and gives the file's name and contents. */
async function download(page: Page, name: RegExp): Promise<{ readonly name: string; readonly contents: string }> {
  // A sentence that is a link may speak of a table too.
  const link = page.getByRole('link', { name }).and(page.locator('a[download]'));
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: file.suggestedFilename(), contents: await readFile(await file.path(), 'utf8') };
}

/** Rows of a file of comma-separated values; fails where they are not even. */
function readRows(contents: string): readonly Readonly<Record<string, string>>[] {
  expect(contents.startsWith('\ufeff')).toBe(true);
  const { data, errors } = papaparse.parse<Record<string, string>>(contents.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

/** The address a row leads to, opened: it shows a sentence of the article. */
async function followRow(page: Page, row: Readonly<Record<string, string>> | undefined): Promise<void> {
  expect(row?.link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/articles\//);
  await page.goto(row?.link ?? '');
  await page.locator('.article-text').waitFor();
}

/** A page that loads nothing and runs nothing, with tables or lists, without an accessibility violation. */
async function checkReport(page: Page, contents: string): Promise<void> {
  expect(contents).toMatch(/^<!doctype html>/i);
  expect(contents).not.toMatch(/<script|<link|src=|@import/i);
  await page.setContent(contents);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('tr, li, article, section').count()).toBeGreaterThan(1);
  await checkAccessibility(page);
}

describe.skipIf(reasonToSkip() !== null)('files to pass on', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startExampleServer()]);
  });

  afterAll(() => Promise.all([browser.close(), server.close()]));

  test.each([
    ['accounts/disputes', 'disputes.csv'],
    ['accounts/quotes', 'quotes.csv'],
    ['accounts/figures', 'figures.csv'],
    ['accounts/timeline', 'timeline.csv'],
    ['accounts/sources', 'sources.csv'],
    ['accounts/names', 'names.csv'],
    ['statements', 'statements.csv'],
    ['positions', 'positions.csv'],
  ])('%s gives a table whose rows are even and lead to their sentences', async (path, name) => {
    const { page } = await openPage(browser, `${server.url}/${path}`, desk);
    const file = await download(page, /^CSV|CSV$|table/);
    expect(file.name).toBe(name);
    const rows = readRows(file.contents);
    expect(rows.length).toBeGreaterThan(2);
    // Names are counts; their sentences stand on the page.
    if (path !== 'accounts/names')
      await followRow(
        page,
        rows.find((row) => row.link),
      );
    await page.context().close();
  });

  test.each(['disputes', 'quotes', 'figures', 'timeline', 'sources', 'names'])(
    '%s gives one page to print or send',
    async (path) => {
      const { page } = await openPage(browser, `${server.url}/accounts/${path}`, desk);
      const file = await download(page, /^Report|^Page/);
      expect(file.name).toBe(`${path}.html`);
      await checkReport(page, file.contents);
      await page.context().close();
    },
  );

  test('the timeline gives slides for TimelineJS, each with a date and words', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/timeline`, desk);
    const file = await download(page, /^TimelineJS/);
    expect(file.name).toBe('timeline.json');
    const { events } = JSON.parse(file.contents) as { events: { start_date: { year: number }; text: object }[] };
    expect(events.length).toBeGreaterThan(5);
    expect(events.filter(({ start_date, text }) => !start_date.year || !text)).toEqual([]);
    await page.context().close();
  });
});

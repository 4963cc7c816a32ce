// Articles, statements and actors: filters stand in the address, rows open the reader, names can be put right.
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { type FixtureServer, startFixtureServer } from './fixture/server.ts';
import { openPage } from './open-page.ts';

const skipped = reasonToSkip();
const desk = { width: 1280, theme: 'light' } as const;
const phone = { width: 390, theme: 'light' } as const;

let browser: Browser;
let server: FixtureServer;

describe.skipIf(skipped !== null)('lists', () => {
  beforeAll(async () => {
    browser = await launchBrowser();
  });

  beforeEach(async () => {
    server = await startFixtureServer({ isEmpty: false, port: 0 });
    return () => server.close();
  });

  afterAll(() => browser.close());

  test('a filter stands in the address, and back takes it off', async () => {
    const { page } = await openPage(browser, `${server.url}/articles`, desk);
    await page
      .getByRole('link', { name: /Velm Sentinel/ })
      .first()
      .click();
    await page.waitForURL('**/articles?outlet=Velm+Sentinel');
    await page.getByText('41 articles', { exact: true }).waitFor();
    await page.goBack();
    await page.getByText('164 articles', { exact: true }).waitFor();
    await page.context().close();
  });

  test('a search is kept in the address while one types, and its words are marked', async () => {
    const { page } = await openPage(browser, `${server.url}/statements`, desk);
    await page.getByLabel('Search the statements').fill('dredging');
    await page.waitForURL('**?q=dredging');
    await page.locator('mark', { hasText: 'dredging' }).first().waitFor();
    expect(await page.getByRole('link', { name: /^CSV/ }).getAttribute('href')).toBe('/api/statements.csv?q=dredging');
    await page.context().close();
  });

  test('a link taken right after the last letter of a search leads where it says', async () => {
    const { page } = await openPage(browser, `${server.url}/statements`, desk);
    // Its code comes after the moment of rest in which the search would have begun.
    await page.route(/actors-page.*\.js$/, (route) => setTimeout(600).then(() => route.continue()));
    await page.getByLabel('Search the statements').fill('dredging');
    await page.getByRole('link', { name: 'Actors', exact: true }).click();
    await page.getByLabel('Tick Jorun Hald for merging').waitFor();
    expect(new URL(page.url()).pathname).toBe('/actors');
    await page.context().close();
  });

  test('a thousand rows hold only those in sight, and the last can be reached', async () => {
    const { page } = await openPage(browser, `${server.url}/statements?sort=certainty`, desk);
    const rows = page.locator('.statement-row');
    expect(await rows.count()).toBeLessThan(40);
    const last = page.locator('[aria-posinset="978"] .statement-sentence');
    // Rows that come in make the list longer: the end is gone to until it is there.
    const isReached = () => page.keyboard.press('End').then(() => last.isVisible());
    await expect.poll(isReached).toBe(true);
    expect(await rows.count()).toBeLessThan(40);
    await page.context().close();
  });

  test('every row opens its sentence in the reader', async () => {
    const { page } = await openPage(browser, `${server.url}/statements?q=timetable`, desk);
    await page.locator('.statement-sentence').first().click();
    await page.locator('.card.is-chosen').waitFor();
    await page.waitForURL(/\/articles\/\w+\?statement=/);
    await page.goBack();
    await page.waitForURL('**/statements?q=timetable');
    await page.context().close();
  });

  test('on a phone the filters are folded away, and work', async () => {
    const { page } = await openPage(browser, `${server.url}/statements`, phone);
    await page.getByText('Filters', { exact: true }).click();
    await page
      .getByRole('region', { name: 'Form' })
      .getByRole('link', { name: /direct/ })
      .last()
      .click();
    await page.waitForURL(/form=direct/);
    await page.getByText('Filters (1 set)').waitFor();
    await page.context().close();
  });

  test('two ticked names are merged, and undo brings both back', async () => {
    const { page } = await openPage(browser, `${server.url}/actors`, desk);
    await page.getByLabel('Tick Jorun Hald for merging').check();
    await page.getByLabel('Tick Ilse Marn for merging').check();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.locator('.toast', { hasText: 'Merged Jorun Hald into Ilse Marn' }).waitFor();
    await page.getByLabel('Tick Jorun Hald for merging').waitFor({ state: 'detached' });
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await page.getByLabel('Tick Jorun Hald for merging').waitFor();
    await page.context().close();
  });

  test('merging by keyboard alone: type a name, choose it, merge', async () => {
    const { page, troubles } = await openPage(browser, `${server.url}/actors?actor=name:Jorun%20Hald`, desk);
    await page.getByRole('combobox', { name: 'All names of Jorun Hald stand for' }).focus();
    await page.keyboard.type('reuel');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Merge into Tomas Reuel' }).press('Enter');
    await page.locator('.toast', { hasText: 'Merged Jorun Hald into Tomas Reuel' }).waitFor();
    await page.waitForURL('**?actor=tomas-reuel');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('setting a party is kept in the history, and can be taken back there', async () => {
    const { page } = await openPage(browser, `${server.url}/actors?actor=name:Jorun%20Hald`, desk);
    await page.getByLabel('Speaks for').selectOption('Republic of Velm');
    await page.locator('.toast', { hasText: 'Jorun Hald speaks for Republic of Velm' }).waitFor();
    await page.getByRole('link', { name: 'Close' }).click();
    await page.getByRole('button', { name: /^Undo: Set the party of Jorun Hald/ }).click();
    await page.locator('.history .badge', { hasText: 'undone' }).waitFor();
    await page.context().close();
  });

  test('the chosen colours are remembered', async () => {
    const { page } = await openPage(browser, `${server.url}/`, desk);
    await page.getByRole('button', { name: /^Colours:/ }).click();
    await page.getByRole('button', { name: /^Colours: light/ }).click();
    await page.reload();
    await expect.poll(() => page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    await page.context().close();
  });
});

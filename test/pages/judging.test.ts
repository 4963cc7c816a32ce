// A person says what is the same: by key, kept by the real server, shown on the page and in the files, and taken back.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { type ExampleServer, startExampleServer } from './example-server.ts';
import { openPage } from './open-page.ts';

const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let server: ExampleServer;

/** Opens a comparison and turns judging on, by keyboard. */
async function openJudging(path: string, button = 'Judge: same or not'): Promise<Page> {
  const { page } = await openPage(browser, `${server.url}/accounts/${path}`, desk);
  await page.getByRole('button', { name: button }).press('Enter');
  return page;
}

/** Presses a key and waits until the server holds what it decides; what the page shows then is waited for by itself. */
async function press(page: Page, key: string): Promise<void> {
  const decided = page.waitForResponse((response) => response.request().method() === 'POST');
  await Promise.all([decided, page.keyboard.press(key)]);
}

/** Goes by key, once keys are heard, to the first account of a card that holds several. */
async function takeFirst(page: Page): Promise<void> {
  const countBeside = () =>
    page.keyboard.press('j').then(() => page.locator('[data-card]:focus-within [data-member]').count());
  await expect.poll(countBeside).toBeGreaterThan(1);
}

/** Rows of the file of quotes. */
async function listRows(): Promise<readonly string[]> {
  return (await (await fetch(`${server.url}/api/quotes.csv`)).text()).split('\n');
}

const cardOf = (page: Page, text: string) => page.locator('[data-card]', { hasText: text });

describe.skipIf(reasonToSkip() !== null)('a person says', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startExampleServer()]);
  });

  afterAll(() => Promise.all([browser.close(), server.close()]));

  test('that an account of somebody’s words is not the same: it leaves the card, the file too, and comes back by undo', async () => {
    const page = await openJudging('quotes');
    const card = cardOf(page, 'If the water stops').first();
    const members = await card.locator('[data-member]').count();
    expect(members).toBeGreaterThan(2);
    for (const key of 'jjjk') await page.keyboard.press(key);
    const taken = (await page.locator('[data-member]:focus-within').getAttribute('data-member')) ?? '';
    expect(await card.locator(`[data-member="${taken}"]`).count()).toBe(1);
    await press(page, 'r');
    // What stood there only because of it goes with it.
    await expect.poll(() => card.locator(`[data-member="${taken}"]`).count()).toBe(0);
    expect(await card.locator('[data-member]').count()).toBeLessThan(members);
    const rows = await listRows();
    const numberOf = (words: string) => rows.find((row) => row.includes(words))?.split(',')[0];
    // It stands alone now, if at all: where the transcript of the occasion lacks its words.
    expect(numberOf(taken.replace(':', ',')) ?? '').toBe('');
    expect(numberOf('If the water stops')).not.toBe('');
    await page.reload();
    await page.getByRole('region', { name: 'Said by people' }).getByText('is not the same as').waitFor();
    await press(page, 'u');
    await expect.poll(() => card.locator('[data-member]').count()).toBe(members);
    await page.context().close();
  });

  test('that all of a card are the same: each is marked so, on the page and in the file', async () => {
    const page = await openJudging('quotes');
    const card = page.locator('[data-card]').first();
    const members = await card.locator('[data-member]').count();
    await takeFirst(page);
    await press(page, 'c');
    await expect.poll(() => card.getByText('a person says so').count()).toBe(members);
    await checkAccessibility(page);
    expect((await listRows()).filter((row) => row.includes(',yes,')).length).toBe(members);
    await press(page, 'u');
    await page.context().close();
  });

  test('that two cards are one, and that an account belongs to another card', async () => {
    const page = await openJudging('quotes');
    const before = await page.locator('.quote-card').count();
    const membersOf = (at: number) => page.locator('.quote-card').nth(at).locator('[data-member]').count();
    const [first, second] = [await membersOf(0), await membersOf(1)];
    const total = async () => (await page.locator('.list-count').textContent())?.trim();
    const count = await total();
    await takeFirst(page);
    await page.keyboard.press('a');
    await page.getByRole('status').getByText('In hand: all of').waitFor();
    await checkAccessibility(page);
    for (let step = 0; step < first; step += 1) await page.keyboard.press('j');
    await press(page, 'm');
    await expect.poll(total).not.toBe(count);
    await expect.poll(() => membersOf(0)).toBe(first + second);
    await press(page, 'u');
    await expect.poll(total).toBe(count);
    await page.keyboard.press('j');
    await page.keyboard.press('m');
    await page.getByRole('status').getByText('In hand: “').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('status').getByText('In hand').count()).toBe(0);
    await expect.poll(() => page.locator('.quote-card').count()).toBe(before);
    await page.context().close();
  });

  test('of disputes that this is no reply, and that these belong together; the file says so too', async () => {
    const path = 'disputes?kind=claim';
    const page = await openJudging(path, 'Judge: a reply or not');
    await page.locator('[data-member]').first().waitFor();
    const total = async () => Number.parseInt((await page.locator('.list-count').textContent()) ?? '', 10);
    const listRowsOf = async () =>
      (await (await fetch(`${server.url}/api/disputes.csv?kind=claim`)).text()).split('\n');
    const [before, rows] = [await total(), (await listRowsOf()).length];
    const card = page.locator('[data-card]').first();
    const members = await card.locator('[data-member]').count();
    await takeFirst(page);
    for (let step = 1; step < members; step += 1) await takeFirst(page);
    await press(page, 'r');
    await page.getByRole('region', { name: 'Said by people' }).getByText('does not belong with').waitFor();
    await checkAccessibility(page);
    expect((await listRowsOf()).length).toBeLessThan(rows);
    await page.reload();
    await page.getByRole('region', { name: 'Said by people' }).waitFor();
    await press(page, 'u');
    await expect.poll(total).toBe(before);
    expect(await listRowsOf()).toHaveLength(rows);
    await page.locator('[data-member]').first().waitFor();
    await takeFirst(page);
    await press(page, 'c');
    await expect.poll(() => card.getByText('a person says so').count()).toBe(members);
    expect((await listRowsOf()).filter((row) => row.includes(',yes,'))).toHaveLength(members);
    await page.setViewportSize({ width: 390, height: 800 });
    await checkAccessibility(page);
    await press(page, 'u');
    await page.context().close();
  });

  test.each(['figures', 'timeline', 'sources'])('of %s that one is not the same, and takes it back', async (path) => {
    const page = await openJudging(path);
    await page.locator('[data-member]').first().waitFor();
    const listAll = async () => (await page.locator('[data-member]').allTextContents()).join();
    const before = await listAll();
    await takeFirst(page);
    await press(page, 'r');
    await expect.poll(listAll).not.toBe(before);
    await page.getByRole('region', { name: 'Said by people' }).waitFor();
    await checkAccessibility(page);
    await press(page, 'u');
    await expect.poll(listAll).toBe(before);
    await page.context().close();
  });
});

// The reader: the article's words stay as they are, and statements can be walked, opened, judged and shared.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { type FixtureServer, startFixtureServer } from './fixture/server.ts';
import { openPage } from './open-page.ts';

const skipped = reasonToSkip();
const desk = { width: 1280, theme: 'light' } as const;
const phone = { width: 390, theme: 'light' } as const;

let browser: Browser;
let server: FixtureServer;
let path: string;

const chosenCard = (page: Page) => page.locator('.card.is-chosen');
const statement = (name: string) => server.statementOf(path, name);

describe.skipIf(skipped !== null)('the reader', () => {
  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startFixtureServer({ isEmpty: false, port: 0 });
    path = server.pathOfFirstArticle();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
  });

  test('shows the article’s text unchanged', async () => {
    const { page } = await openPage(browser, server.url + path, desk);
    const passages = await page.locator('.passage').allTextContents();
    expect(passages.join('\n\n')).toBe(server.textOf(path));
    await page.context().close();
  });

  test('says whose words each passage is', async () => {
    const { page } = await openPage(browser, server.url + path, desk);
    const labels = await page.locator('.voice-label').allTextContents();
    expect(new Set(labels)).toEqual(
      new Set([
        'Author',
        'Caption',
        'Block quotation: Office of the Mediator',
        'Oster Wire, reprinted',
        'Page furniture, not read',
      ]),
    );
    await page.context().close();
  });

  test('opens at the statement a link names, beside its words', async () => {
    const { page } = await openPage(browser, `${server.url}${path}?statement=${statement('s5')}`, desk);
    await chosenCard(page).waitFor();
    await chosenCard(page).filter({ hasText: 'hedged' }).waitFor();
    const head = () => page.locator(`[data-head="${statement('s5')}"]`).boundingBox();
    const apart = async () => Math.abs(((await chosenCard(page).boundingBox())?.y ?? 0) - ((await head())?.y ?? 1000));
    await expect.poll(apart).toBeLessThan(120);
    await expect.poll(async () => (await head())?.y).toBeGreaterThan(0);
    await page.context().close();
  });

  test('lets no card cover another', async () => {
    const { page } = await openPage(browser, `${server.url}${path}?statement=${statement('s8')}`, desk);
    await chosenCard(page).waitFor();
    const covered = async () => {
      const boxes = await page
        .locator('.card')
        .evaluateAll((cards) =>
          cards.map((card) => card.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
        );
      return boxes.filter(({ top }, index) => index > 0 && top < (boxes[index - 1]?.bottom ?? 0));
    };
    await expect.poll(covered).toEqual([]);
    await page.context().close();
  });

  test('walks with j and k, and closes with Escape; the address follows', async () => {
    const { page } = await openPage(browser, server.url + path, desk);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.waitForURL(`**?statement=${statement('s2')}`);
    await page.keyboard.press('k');
    await page.waitForURL(`**?statement=${statement('s1')}`);
    await page.keyboard.press('Escape');
    await page.waitForURL(server.url + path);
    await chosenCard(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('a click on nested words chooses the inner statement, the next one the outer', async () => {
    const { page } = await openPage(browser, server.url + path, desk);
    const inner = page.locator(`[data-statements~="${statement('s8')}"]`).last();
    await inner.click();
    await page.waitForURL(`**?statement=${statement('s8')}`);
    await inner.click();
    await page.waitForURL(`**?statement=${statement('s7')}`);
    await page.context().close();
  });

  test('Enter leads into the card, and single letters can be switched off', async () => {
    const { page } = await openPage(browser, server.url + path, desk);
    await page.keyboard.press('j');
    await chosenCard(page).waitFor();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    await expect.poll(focused).toContain('Confirm');
    await page.keyboard.press('?');
    await page.getByLabel('Single letters work as keys').uncheck();
    await page.getByRole('button', { name: 'Back to the text' }).click();
    await page.keyboard.press('j');
    expect(page.url()).toContain(statement('s1'));
    await page.context().close();
  });

  test('confirms, rejects and undoes with one key each', async () => {
    const { page } = await openPage(browser, `${server.url}${path}?statement=${statement('s2')}`, desk);
    const judgement = (word: string) => chosenCard(page).locator('.judgement', { hasText: word });
    await page.keyboard.press('c');
    await judgement('confirmed').waitFor();
    await page.keyboard.press('r');
    await judgement('rejected').waitFor();
    await page.keyboard.press('u');
    await judgement('confirmed').waitFor();
    await page.keyboard.press('u');
    await judgement('confirmed').waitFor({ state: 'detached' });
    await page.locator('.toast [aria-live]').getByText('Taken back.', { exact: true }).waitFor();
    await page.context().close();
  });

  test('copies a quotation with its source and link', async () => {
    const url = `${server.url}${path}?statement=${statement('s2')}`;
    const { page } = await openPage(browser, url, desk);
    await page.getByRole('button', { name: 'Copy quote' }).click();
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
    await expect
      .poll(copied)
      .toContain(
        '(Ministry of Ports). Maret Olin, “Ferries to sail again, but who pays for the harbour?”, Sund Courier, 6 March 2031.',
      );
    expect(await copied()).toContain(url);
    await page.context().close();
  });

  test('on a phone the card is a sheet, with ways to the next and the previous', async () => {
    const { page } = await openPage(browser, server.url + path, phone);
    await page.locator(`[data-head="${statement('s1')}"]`).click();
    await page.getByRole('region', { name: 'Chosen statement' }).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.waitForURL(`**?statement=${statement('s2')}`);
    const topOf = async (place: string) => (await page.locator(place).boundingBox())?.y ?? Number.NaN;
    await expect
      .poll(async () => (await topOf(`[data-head="${statement('s2')}"]`)) < (await topOf('.sheet')))
      .toBe(true);
    await page.context().close();
  });
});

// The reader's dates and figures: off until wanted, then marked under the statements' lines and told in a note.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { type FixtureServer, startFixtureServer } from './fixture/server.ts';
import { openPage } from './open-page.ts';

const skipped = reasonToSkip();
const desk = { width: 1280, theme: 'light' } as const;
const phone = { width: 390, theme: 'light' } as const;
const lookings = [390, 1280].flatMap((width) => [
  { width, theme: 'light' } as const,
  { width, theme: 'dark' } as const,
]);

let browser: Browser;
let server: FixtureServer;
let path: string;

const signs = (page: Page) => page.locator('.fact-sign');
const note = (page: Page) => page.getByRole('dialog');
const factSwitch = (page: Page) => page.getByRole('switch', { name: 'Dates and figures' });

/** An address with its dates and figures marked. */
async function openMarked(address: string): Promise<Page> {
  const { page } = await openPage(browser, server.url + address, desk);
  await page.keyboard.press('d');
  await signs(page).first().waitFor();
  return page;
}

/** The note's facts, one `name: value` a line. */
async function factsIn(page: Page): Promise<readonly string[]> {
  const names = await note(page).locator('dt').allTextContents();
  const values = await note(page).locator('dd').allTextContents();
  return names.map((name, index) => `${name}: ${values[index]}`);
}

/** A click on the first letters: words that go on in the next line have a middle outside themselves. */
async function clickWords(words: Locator): Promise<void> {
  await words.scrollIntoViewIfNeeded();
  const first = await words.evaluate((element) => {
    const [line] = element.getClientRects();
    return line === undefined ? { x: 0, y: 0 } : { x: line.left + 4, y: line.top + line.height / 2 };
  });
  await words.page().mouse.click(first.x, first.y);
}

describe.skipIf(skipped !== null)('dates and figures in the reader', () => {
  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startFixtureServer({ isEmpty: false, port: 0 });
    path = server.pathOfFirstArticle();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), server.close()]);
  });

  test('are not marked until the switch is turned, and the choice is remembered', async () => {
    const { page } = await openPage(browser, server.url + path, desk);
    expect(await signs(page).count()).toBe(0);
    await factSwitch(page).click();
    await expect.poll(() => signs(page).count()).toBe(12);
    await page.reload();
    await signs(page).first().waitFor();
    await page.keyboard.press('d');
    await signs(page).first().waitFor({ state: 'detached' });
    await expect.poll(() => factSwitch(page).getAttribute('aria-checked')).toBe('false');
    await page.context().close();
  });

  test('leave the article’s text unchanged', async () => {
    const page = await openMarked(path);
    const passages = await page.locator('.passage').allTextContents();
    expect(passages.join('\n\n')).toBe(server.textOf(path));
    await page.context().close();
  });

  test('keep every card beside its sentence', async () => {
    const statement = server.statementOf(path, 's12');
    const page = await openMarked(`${path}?statement=${statement}`);
    const topOf = async (place: string) => (await page.locator(place).boundingBox())?.y ?? Number.NaN;
    const apart = async () => Math.abs((await topOf('.card.is-chosen')) - (await topOf(`[data-head="${statement}"]`)));
    await expect.poll(apart).toBeLessThan(30);
    await page.context().close();
  });

  test('Enter on a sign opens the date’s note, Escape leads back to the sign', async () => {
    const page = await openMarked(path);
    const sign = page.getByRole('button', { name: 'Date “Wednesday evening”: 5 March 2031' });
    await sign.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => factsIn(page))
      .toEqual([
        'Date: 5 March 2031',
        'EDTF: 2031-03-05',
        'Bounds: 5 March 2031, one day',
        'Role: said, when something was said',
        'Certain: yes',
      ]);
    await page.keyboard.press('Escape');
    await note(page).waitFor({ state: 'detached' });
    await expect.poll(() => sign.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.context().close();
  });

  test('Tab out of a note leads back to its sign', async () => {
    const page = await openMarked(path);
    const sign = signs(page).nth(1);
    await sign.focus();
    await page.keyboard.press('Enter');
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    await note(page).waitFor({ state: 'detached' });
    await expect.poll(() => sign.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.context().close();
  });

  test('a click on the words of a figure in a statement opens the figure; on the words beside it, the statement', async () => {
    const page = await openMarked(path);
    await clickWords(page.locator('.run-figure', { hasText: '85 %' }));
    await expect
      .poll(() => factsIn(page))
      .toEqual([
        'Sum: 1 − 60 ÷ 240 = 75 %: does not hold, the text says 85 %',
        'Value: 85',
        'Unit: percent (%)',
        'Share of: the text does not tell',
        'Change: a fall',
        'As of: January 2031',
        'Given by: Ministry of Ports',
      ]);
    expect(page.url()).not.toContain('statement=');
    await clickWords(page.locator('.run-content', { hasText: 'a fall of' }).last());
    await note(page).waitFor({ state: 'detached' });
    await page.waitForURL(`**?statement=${server.statementOf(path, 's12')}*`);
    await page.context().close();
  });

  test('a sum that does not hold says so in the text', async () => {
    const page = await openMarked(path);
    const words = await signs(page).evaluateAll((all) => all.map((sign) => sign.getAttribute('data-word')));
    expect(words.filter((word) => word !== '')).toEqual(['sum does not hold']);
    await page.context().close();
  });

  test('on a phone the note is a sheet that does not cover its words', async () => {
    const { page } = await openPage(browser, server.url + path, phone);
    await factSwitch(page).click();
    const sign = page.getByRole('button', { name: 'Figure “20 to 30 kilometres”' });
    await sign.click();
    await expect.poll(() => factsIn(page)).toContain('Value: about 20 to 30');
    const lies = async () => {
      const [own, at] = [await note(page).boundingBox(), await sign.boundingBox()];
      return (at?.y ?? 0) + (at?.height ?? 0) < (own?.y ?? 0);
    };
    await expect.poll(lies).toBe(true);
    await note(page).getByRole('button', { name: 'Close' }).click();
    await note(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  test.each(lookings)('marked and opened, they can be read by everybody: %o', async (looking) => {
    const { page, troubles } = await openPage(browser, server.url + path, looking);
    await page.keyboard.press('d');
    await signs(page).first().waitFor();
    await checkAccessibility(page, 'marked');
    for (const name of ['Date “before Easter”', 'Figure “85 %”']) {
      await page.getByRole('button', { name }).click();
      await note(page).waitFor();
      await checkAccessibility(page, name);
      await page.keyboard.press('Escape');
      await note(page).waitFor({ state: 'detached' });
    }
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

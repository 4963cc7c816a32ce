// Positions: cells are walked and opened by keyboard, the slider and what is open stand in the address, sentences open the reader.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkAccessibility, checkEverywhere } from './check-accessibility.ts';
import { type FixtureServer, startFixtureServer } from './fixture/server.ts';
import { openPage } from './open-page.ts';

const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let server: FixtureServer;

/** The cell that has the focus. */
const placeInHand = (page: Page) => page.evaluate('document.activeElement.dataset.place');

describe.skipIf(reasonToSkip() !== null)('positions', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFixtureServer({ isEmpty: false, port: 0 })]);
  });

  afterAll(() => Promise.all([browser.close(), server.close()]));

  test('arrows walk the cells, Enter opens one, Escape closes it and goes back', async () => {
    const { page, troubles } = await openPage(browser, `${server.url}/positions`, desk);
    await page.locator('[data-place="0,0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/positions?party=velm&issue=dredging');
    await page.getByRole('heading', { name: 'Republic of Velm Dredging of the Sund' }).waitFor();
    await page.locator('.cell-panel .said-sentence').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.cell-panel').waitFor({ state: 'detached' });
    await expect.poll(() => placeInHand(page)).toBe('1,1');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('a step of the slider shows another day, and the address follows', async () => {
    const { page } = await openPage(browser, `${server.url}/positions`, desk);
    const tolls = page.locator('[data-place="0,0"]');
    await expect.poll(() => tolls.textContent()).toContain('abolished');
    await page.getByRole('slider', { name: 'As of' }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/asof=2030-01-\d\d/);
    await expect.poll(() => tolls.textContent()).toContain('rejects');
    await page.reload();
    await expect.poll(() => tolls.textContent()).toContain('rejects');
    await page.context().close();
  });

  test('two days compared: what changed is listed and marked', async () => {
    const { page } = await openPage(browser, `${server.url}/positions?asof=2030-10-15&since=2030-04-15`, desk);
    await page.getByRole('heading', { name: /changes since 15 April 2030/ }).waitFor();
    await page.getByRole('link', { name: /Republic of Oster, The tolls.*turned/ }).waitFor();
    await page.locator('[data-place="0,0"] .mark-changed', { hasText: 'turned' }).waitFor();
    await page.context().close();
  });

  test('a disputed cell shows both accounts with who gives them', async () => {
    const { page } = await openPage(
      browser,
      `${server.url}/positions?party=oster&issue=dredging&asof=2030-11-25`,
      desk,
    );
    const accounts = page.locator('.dispute-account');
    await accounts.nth(1).locator('.said-sentence').first().waitFor();
    await expect
      .poll(() => accounts.allTextContents())
      .toEqual([
        expect.stringMatching(/^shared.*Tomas Reuel/),
        expect.stringMatching(/^left to Oster.*Ministry of Ports/),
      ]);
    await page.context().close();
  });

  test('empty cells say why', async () => {
    const { page } = await openPage(browser, `${server.url}/positions?party=pilots&issue=tolls`, desk);
    await page.locator('.cell-panel', { hasText: /Of \d+ texts read, none has a word of it/ }).waitFor();
    await page.goto(`${server.url}/positions?party=velm&issue=fishing`);
    await page.getByText(/takes no position on this issue/).waitFor();
    await page.context().close();
  });

  test('people, folded issues and the turned table each have an address', async () => {
    const { page } = await openPage(browser, `${server.url}/positions`, desk);
    await page.getByRole('link', { name: 'Show people of Republic of Oster' }).click();
    await page.getByRole('rowheader', { name: /Tomas Reuel/ }).waitFor();
    await page.getByRole('link', { name: 'Passage' }).click();
    await page.getByRole('columnheader', { name: /Passage sums up 3 issues/ }).waitFor();
    await page.getByRole('link', { name: 'Parties across' }).click();
    await page.waitForURL('**/positions?open=oster&folded=passage&turned=yes');
    await page.getByRole('columnheader', { name: /Tomas Reuel/ }).waitFor();
    await page.context().close();
  });

  test('a sentence of a cell opens in the reader, where it was said', async () => {
    const { page } = await openPage(browser, `${server.url}/positions?party=velm&issue=customs`, desk);
    await page.locator('.turn-mark').first().waitFor();
    await page.locator('.cell-panel .said-sentence').first().click();
    await page.locator('.card.is-chosen').waitFor();
    await page.context().close();
  });

  test.each([
    ['a cell with turning points', 'party=velm&issue=customs', '.turn-mark'],
    ['a disputed cell', 'party=oster&issue=dredging&asof=2030-11-25', '.dispute-account .said-sentence'],
    ['a cell of a party without a text', 'party=pilots&issue=tolls', '.cell-panel'],
    ['a cell of a silent party', 'party=velm&issue=fishing', '.cell-panel'],
    ['two dates compared', 'asof=2030-10-15&since=2030-04-15', '.changes li'],
    ['people, turned, a heading rolled up', 'open=oster&folded=passage&turned=yes', '.actor-head, .issue-list'],
    ['common ground', 'part=ground', '.ground-kind'],
    ['chains of conditions', 'part=conditions', '.condition-list .said-sentence'],
  ])('%s: no accessibility violation, wide and narrow, light and dark', async (_, search, shown) => {
    const { page, troubles } = await openPage(browser, `${server.url}/positions?${search}`, desk);
    await page.locator(shown).first().waitFor();
    await checkEverywhere(page);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('columns beyond the window are painted while nothing moves, and reached by keys', async () => {
    const { page } = await openPage(browser, `${server.url}/positions`, { ...desk, width: 780 });
    const columns = await page.locator('.matrix thead tr').last().locator('.issue-head').count();
    await expect.poll(() => page.locator('.matrix tbody tr').first().locator('.cell').count()).toBe(columns);
    await page.locator('[data-place="0,0"]').focus();
    await page.keyboard.press('End');
    await expect.poll(() => placeInHand(page)).toBe(`0,${columns - 1}`);
    await page.context().close();
  });

  test('a correction is made and left by keyboard alone, and Escape closes the form before the cell', async () => {
    const { page } = await openPage(browser, `${server.url}/positions`, desk);
    await page.locator('[data-place="1,3"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.cell-panel .said-sentence').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.getByRole('form', { name: 'Correct this position' }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    await checkEverywhere(page);
    await page.keyboard.press('Escape');
    await page.getByRole('form').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('said-sentence');
    await page.keyboard.press('Escape');
    await page.locator('.cell-panel').waitFor({ state: 'detached' });
    await expect.poll(() => placeInHand(page)).toBe('1,3');
    await page.context().close();
  });

  test.each([780, 1000, 1280])(
    'Tab never goes under an opened cell, %i px wide, and closing it goes back',
    async (width) => {
      const { page } = await openPage(browser, `${server.url}/positions`, { ...desk, width });
      await page.locator('[data-place="0,0"]').focus();
      await page.keyboard.press('Enter');
      await page.locator('.cell-panel .said-sentence').first().waitFor();
      await checkAccessibility(page);
      const isSeen = `(() => {
      const { left, top, width, height } = document.activeElement.getBoundingClientRect();
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return seen === null || document.querySelector('.cell-panel').contains(document.activeElement) ||
        !document.querySelector('.cell-panel').contains(seen);
    })()`;
      for (const key of ['Shift+Tab', 'Tab', ...Array.from({ length: 40 }, () => 'Tab')]) {
        await page.keyboard.press(key);
        await expect.poll(() => page.evaluate(isSeen)).toBe(true);
      }
      await page.keyboard.press('Escape');
      await page.locator('.cell-panel').waitFor({ state: 'detached' });
      await expect.poll(() => placeInHand(page)).toBe('0,0');
      await page.context().close();
    },
  );

  test('a cell opens in a tab of its own with the key held that asks for one', async () => {
    const { page } = await openPage(browser, `${server.url}/positions`, desk);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('[data-place="0,0"]').click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await tab.locator('.cell-panel').waitFor();
    expect(await page.locator('.cell-panel').count()).toBe(0);
    await page.context().close();
  });

  test('a circle of conditions is named, and arrows and boxes are reached by keyboard', async () => {
    const { page } = await openPage(browser, `${server.url}/positions?part=conditions`, desk);
    await page.getByRole('heading', { name: /1 circle/ }).waitFor();
    await page.locator('.condition-arrow').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#condition-0$/);
    await page.locator('a.condition-box').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.cell-panel').waitFor();
    await page.context().close();
  });
});

// The timeline: few events to read, thousands to work with; what is drawn can be done by keyboard too.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, reasonToSkip } from './browser.ts';
import { checkAccessibility } from './check-accessibility.ts';
import { type FixtureServer, startFixtureServer } from './fixture/server.ts';
import { openPage } from './open-page.ts';

const desk = { width: 1280, theme: 'light' } as const;

let browser: Browser;
let server: FixtureServer;

describe.skipIf(reasonToSkip() !== null)('timeline', () => {
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), startFixtureServer({ isEmpty: false, port: 0 })]);
  });

  afterAll(() => Promise.all([browser.close(), server.close()]));

  test('an event dated differently shows both dates with who gives them, and opens its sentences', async () => {
    const { page, troubles } = await openPage(browser, `${server.url}/accounts/timeline`, desk);
    const entry = page.locator('.reading-entry', { hasText: 'The weir at Lunt is opened.' });
    await expect
      .poll(() => entry.locator('.entry-dates li').allTextContents())
      .toEqual(['1 March 2030 Oster Herald', '3 March 2030 Velm Sentinel']);
    await entry.getByRole('link', { name: /Oster Herald/ }).click();
    await page.waitForURL('**/articles/*?span=10-20');
    await page.locator('.run-asked').first().waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('thousands are zoomed and chosen by keyboard; only the rows in sight are in the page', async () => {
    const { page, troubles } = await openPage(browser, `${server.url}/accounts/timeline?part=working`, desk);
    const span = page.locator('.timeline-span');
    await page.locator('.entry-row').first().waitFor();
    expect(await page.locator('.entry-row').count()).toBeLessThan(60);
    await page.getByRole('button', { name: 'All', exact: true }).press('Enter');
    await expect.poll(() => span.textContent()).toContain('3,003 of 3,003 entries');
    await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
    await expect.poll(() => span.textContent()).not.toContain('3,003 of 3,003 entries');
    await page.getByRole('button', { name: 'All', exact: true }).press('Enter');
    await expect.poll(() => span.textContent()).toContain('3,003 of 3,003 entries');
    await page.getByRole('button', { name: /pilots’ charter/ }).press('Enter');
    await page.locator('.entry-row.is-chosen .entry-source').waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('too many for marks are counted; closer by, they are marks, and those further down the list follow as it is read', async () => {
    const { page, troubles } = await openPage(browser, `${server.url}/accounts/timeline?part=working`, desk);
    const span = page.locator('.timeline-span');
    await page.getByRole('button', { name: 'All', exact: true }).press('Enter');
    await expect.poll(() => span.textContent()).toMatch(/Each column counts \d+ days/);
    for (let press = 0; press < 7; press += 1) await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
    await expect.poll(() => span.textContent()).toContain('High marks are events');
    await page.getByRole('button', { name: 'All', exact: true }).press('Enter');
    await expect.poll(() => span.textContent()).toContain('3,003 of 3,003 entries');
    await page.evaluate("document.querySelector('.entry-list').scrollTop = 150_000");
    await expect.poll(() => page.locator('.entry-row').first().textContent()).toMatch(/toll number 1\d{3}/);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test.each([390, 1280])('counted, it breaks no rule of accessibility at %i pixels', async (width) => {
    const { page, troubles } = await openPage(browser, `${server.url}/accounts/timeline?part=working&lanes=none`, {
      ...{ width, theme: 'light' },
    });
    await page.getByRole('button', { name: 'All', exact: true }).press('Enter');
    await expect.poll(() => page.locator('.timeline-span').textContent()).toContain('Each column counts');
    await checkAccessibility(page);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('the drawing takes the colours that are chosen while it is open', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/timeline?part=working`, desk);
    await page.locator('canvas').waitFor();
    const paint = () => page.evaluate<string>("document.querySelector('canvas').toDataURL()");
    const light = await paint();
    const turn = page.getByRole('button', { name: /^Colours: / });
    await turn.press('Enter');
    await turn.press('Enter');
    await expect.poll(paint).not.toBe(light);
    await page.context().close();
  });

  test('what is chosen stands in the address', async () => {
    const { page } = await openPage(browser, `${server.url}/accounts/timeline?part=working`, desk);
    await page.getByRole('combobox', { name: 'Lanes' }).selectOption('by outlet');
    await page.waitForURL(/lanes=outlet/);
    await page.getByRole('combobox', { name: 'Party' }).selectOption('velm');
    await page.waitForURL(/party=velm/);
    await expect.poll(() => page.locator('.page-title .soft').textContent()).toContain('1,500 moves');
    await page.context().close();
  });
});

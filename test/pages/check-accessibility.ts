// Asks axe what is wrong with a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run: () => Promise<AxeResults> };

/** Fails with each rule that is broken and the elements that break it, once all parts have come; `where` is told with them. */
export async function checkAccessibility(page: Page, where = ''): Promise<void> {
  await page.waitForSelector('main .loading', { state: 'detached' });
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => axe.run());
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    where,
  ).toEqual([]);
}

/** The same in a wide window, light and dark, and in a narrow one; nothing may be wider than the window. */
export async function checkEverywhere(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await checkAccessibility(page, `${width} px, ${colorScheme}`);
    const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(tooWide, `${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

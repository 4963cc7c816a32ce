// Asks axe what is wrong with a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run: () => Promise<AxeResults> };

/** Fails with each rule that is broken and the elements that break it; `where` is told with them. */
export async function checkAccessibility(page: Page, where = ''): Promise<void> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => axe.run());
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    where,
  ).toEqual([]);
}

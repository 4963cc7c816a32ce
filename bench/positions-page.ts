// How the page with the matrix feels in Chromium: when its first cells are painted, how long a step of the slider takes, and all else.
import type { Browser, Page } from 'playwright-core';
import { type ActionTimes, timeActions } from './positions-actions.ts';

/** What was measured, in milliseconds. */
export interface PageTimes {
  /** From asking for the address to the first cells painted: the first visit after the server started, and the next. */
  readonly firstPaint: readonly [cold: number, warm: number];
  /** From a key press on the slider to the new matrix painted, each step, rising: from the first cells on, and a second later. */
  readonly stepsAtOnce: readonly number[];
  readonly steps: readonly number[];
  /** What else is done, by name. */
  readonly actions: ReadonlyMap<string, ActionTimes>;
  /** From asking for paper to a PDF of the matrix. */
  readonly printing: number;
}

/** Milliseconds until the columns beyond the window's edge are painted. */
const untilWhole = 1000;

/** Steps of the slider taken at once, about the first two seconds, and later. */
const [stepsTakenAtOnce, stepsTaken] = [30, 60];

/** Opens `/positions` below `url`, walks the slider back from its end, then does what else a user does. */
export async function measurePage(browser: Browser, url: string): Promise<PageTimes> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: watchFirstCell });
    const cold = await openMatrix(page, url);
    const warm = await openMatrix(page, url);
    const stepsAtOnce = await takeSteps(page, stepsTakenAtOnce);
    await page.waitForTimeout(untilWhole);
    const steps = await takeSteps(page, stepsTaken);
    await openMatrix(page, url);
    await page.waitForTimeout(untilWhole);
    const actions = await timeActions(page);
    const began = performance.now();
    await page.pdf({ preferCSSPageSize: true });
    return { firstPaint: [cold, warm], stepsAtOnce, steps, actions, printing: performance.now() - began };
  } finally {
    await context.close();
  }
}

async function takeSteps(page: Page, count: number): Promise<readonly number[]> {
  const taken = (await page.evaluate(walkSlider(count))) as number[];
  return taken.toSorted((a, b) => a - b);
}

async function openMatrix(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`${url}/positions`);
  await page.locator('[data-place]').first().waitFor();
  while ((await page.evaluate('window.firstCellPainted')) === undefined) await page.waitForTimeout(20);
  return Number(await page.evaluate('window.firstCellPainted'));
}

/** Runs in the page: notes when the first cell has been painted, in milliseconds since the address was asked for. */
const watchFirstCell = `new MutationObserver((_, observer) => {
  if (document.querySelector('[data-place]') === null) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => { window.firstCellPainted = performance.now(); }));
}).observe(document, { childList: true, subtree: true });`;

/** Runs in the page: each step is done when the frame after it is painted. */
const walkSlider = (count: number): string => `(async () => {
  const slider = document.querySelector('.time-range input');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const taken = [];
  for (let step = 0; step < ${count}; step += 1) {
    const began = performance.now();
    setValue.call(slider, String(Number(slider.value) - 1));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    taken.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return taken;
})()`;

// How the page with the matrix feels in Chromium: when its first cells are painted, and how long a step of the slider takes.
import type { Browser, Page } from 'playwright-core';

/** What was measured, in milliseconds. */
export interface PageTimes {
  /** From asking for the address to the first cells painted: the first visit after the server started, and the next. */
  readonly firstPaint: readonly [cold: number, warm: number];
  /** From a key press on the slider to the new matrix painted, each step, rising. */
  readonly steps: readonly number[];
}

/** Milliseconds until a hand is on the slider; columns beyond the window's edge are painted meanwhile. */
const handOnSlider = 1000;

/** Steps of the slider taken. */
const stepsTaken = 60;

/** Opens `/positions` below `url` twice, then walks the slider back from its end. */
export async function measurePage(browser: Browser, url: string): Promise<PageTimes> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.addInitScript({ content: watchFirstCell });
    const cold = await openMatrix(page, url);
    const warm = await openMatrix(page, url);
    await page.waitForTimeout(handOnSlider);
    const steps = (await page.evaluate(walkSlider)) as number[];
    return { firstPaint: [cold, warm], steps: steps.toSorted((a, b) => a - b) };
  } finally {
    await context.close();
  }
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
const walkSlider = `(async () => {
  const slider = document.querySelector('.time-range input');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const taken = [];
  for (let step = 0; step < ${stepsTaken}; step += 1) {
    const began = performance.now();
    setValue.call(slider, String(Number(slider.value) - 1));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    taken.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return taken;
})()`;

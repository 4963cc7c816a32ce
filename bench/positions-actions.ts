// How long the page with the matrix takes for what a user does beside the slider: from the click to the answer painted.
import type { Page } from 'playwright-core';

/** What is done and timed: an element is clicked, and another one stands in the page when it is done. */
interface Action {
  readonly name: string;
  readonly click: string;
  readonly isDone: string;
  /** Clicked afterwards, so that it can be done again. */
  readonly undo: string;
  readonly isUndone: string;
}

const closing: Pick<Action, 'undo' | 'isUndone'> = {
  undo: `find('.cell-panel-head a')`,
  isUndone: `find('.cell-panel') === null`,
};

const openCell = (place: string): Action => ({
  name: 'a cell opened, its first sentences shown',
  click: `find('[data-place="${place}"]')`,
  isDone: `find('.cell-panel .cell-statements .said-sentence')`,
  ...closing,
});

const partOf = (name: string, label: string, shown: string): Action => ({
  name,
  click: `findLink('${label}')`,
  isDone: `find('${shown}')`,
  undo: `findLink('Matrix')`,
  isUndone: `find('.matrix')`,
});

const actions: readonly Action[] = [
  ...['0,0', '3,4', '7,2', '11,6'].map(openCell),
  {
    name: 'two dates compared',
    click: `findLink('Compare with an earlier day')`,
    isDone: `find('.mark-changed') && find('.changes li')`,
    undo: `findLink('Stop comparing')`,
    isUndone: `find('.changes') === null`,
  },
  {
    name: 'the matrix turned',
    click: `find('.positions-turn')`,
    isDone: `find('.is-turned')`,
    undo: `find('.positions-turn')`,
    isUndone: `find('.is-turned') === null`,
  },
  {
    name: 'rows by actor of one party',
    click: `find('.party-head .fold-link')`,
    isDone: `find('.actor-line .cell')`,
    undo: `find('.party-head .fold-link')`,
    isUndone: `find('.actor-line') === null`,
  },
  {
    name: 'a heading rolled up',
    click: `find('.group-head .fold-link')`,
    isDone: `find('.group-head .fold-link[aria-expanded="false"]')`,
    undo: `find('.group-head .fold-link')`,
    isUndone: `find('.group-head .fold-link[aria-expanded="false"]') === null`,
  },
  partOf('common ground', 'Common ground', '.ground-kind'),
  partOf('condition chains', 'Conditions', '.condition-drawing'),
];

/** Times every action is taken. */
const rounds = 3;

/** Milliseconds of rest between two actions: sentences arrive, columns are painted. */
const rest = 400;

/** What was measured of one action, in milliseconds: by the clock, and of the page's processor time. */
export interface ActionTimes {
  readonly clock: readonly number[];
  readonly processor: readonly number[];
}

/** By name of the action, each list rising. The columns of cells must all be painted. */
export async function timeActions(page: Page): Promise<ReadonlyMap<string, ActionTimes>> {
  const processor = await watchProcessor(page);
  const taken = new Map<string, ActionTimes>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, click, isDone, undo, isUndone } of actions) {
      const before = await processor();
      const took = Number(await page.evaluate(clickAndWait(click, isDone)));
      const used = (await processor()) - before;
      const held = taken.get(name);
      taken.set(name, { clock: insert(held?.clock, took), processor: insert(held?.processor, used) });
      await page.waitForTimeout(rest);
      await page.evaluate(clickAndWait(undo, isUndone));
      await page.waitForTimeout(rest);
    }
  }
  return taken;
}

function insert(rising: readonly number[] = [], value: number): readonly number[] {
  return [...rising, value].toSorted((a, b) => a - b);
}

/** Processor time of the page's main thread so far, in milliseconds. */
async function watchProcessor(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

/** Runs in the page: done when the frame after the answer is painted. */
function clickAndWait(click: string, isDone: string): string {
  return `new Promise((resolve) => {
    const find = (selector) => document.querySelector(selector);
    const findLink = (words) => [...document.querySelectorAll('a, button')].find((one) => one.textContent.trim() === words);
    const element = ${click};
    if (element === null || element === undefined) throw new Error(${JSON.stringify(`Nothing to click: ${click}`)});
    const began = performance.now();
    element.click();
    const look = () =>
      ${isDone}
        ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)))
        : setTimeout(look, 2);
    look();
  })`;
}

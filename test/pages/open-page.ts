// Opens a view in a window of its own and watches for what must never happen.
import type { Browser, Page, Request } from 'playwright-core';

/** How a view is looked at. */
export interface Looking {
  /** CSS pixels. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

/** An open view. `troubles` are errors in its console: scripts that threw, requests or styles the content policy stopped. */
export interface OpenPage {
  readonly page: Page;
  readonly troubles: readonly string[];
}

/** CSS pixels of every test window's height. */
const windowHeight = 900;

/** Opens `url` and waits until it has a heading, asks for nothing more, and no part of it is still loading. */
export async function openPage(browser: Browser, url: string, { width, theme }: Looking): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width, height: windowHeight },
    colorScheme: theme,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(longestWait);
  await context.addInitScript(keepNotes);
  const page = await context.newPage();
  if (answerDelay > 0) await slowDown(page);
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  const asked = new Set<Request>();
  page.on('request', (request) => asked.add(request));
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  await page.goto(url);
  await page.waitForSelector('main h1, main h2');
  // An answer that is drawn may make the page ask for more: it rests when twice in turn it has nothing to do.
  for (let rests = 0; rests < 2; rests = asked.size === 0 ? rests + 1 : 0) await restPage(page);
  // A part that came in its own file may not be drawn yet on a busy machine.
  await page.waitForSelector('main .loading', { state: 'detached' });
  return { page, troubles };
}

/** Milliseconds after which what is waited for is taken to be missing: long, for a machine may do much besides. */
const longestWait = 90_000;

/** Notes with an "Undo" stay until a test has pressed it: a busy machine is slower than the ten seconds that a person has. */
const keepNotes = `{
  const wait = window.setTimeout;
  window.setTimeout = (work, time, ...rest) => wait(work, time >= 10_000 ? 3_600_000 : time, ...rest);
}`;

/** Milliseconds that each answer takes longer, and a slower browser with it: tests that wait for too little fail then. */
const answerDelay = Number(process.env.PARLEY_SLOW_PAGES ?? 0);

/** Times as long as a slowed browser takes for what the page does. */
const slowedBy = 6;

async function slowDown(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: slowedBy });
  const speed = { offline: false, latency: answerDelay, downloadThroughput: -1, uploadThroughput: -1 };
  await browser.send('Network.emulateNetworkConditions', speed);
}

/** Milliseconds after which a page is looked at as it is: a window that nothing draws gets no frames. */
const longestRest = 1000;

/** Waits until two frames are drawn and the page has nothing to do. */
export async function restPage(page: Page): Promise<void> {
  await page.evaluate(`new Promise((rest) => {
    setTimeout(rest, ${longestRest});
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(rest)));
  })`);
}

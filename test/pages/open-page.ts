// Opens a view in a window of its own and watches for what must never happen.
import type { Browser, Page } from 'playwright-core';

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

/** Opens `url` and waits until it has a heading and asks for nothing more. */
export async function openPage(browser: Browser, url: string, { width, theme }: Looking): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width, height: windowHeight },
    colorScheme: theme,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(url);
  await page.waitForSelector('main h1, main h2');
  await page.waitForLoadState('networkidle');
  return { page, troubles };
}

// The browser the page tests run in, and why they are left out where there is none.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const knownPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium: PARLEY_CHROMIUM, or where systems keep it. */
const executablePath = [process.env.PARLEY_CHROMIUM, ...knownPlaces].find(
  (path) => path !== undefined && existsSync(path),
);

/** Why the page tests cannot run here, or null when they can. */
export function reasonToSkip(): string | null {
  if (executablePath === undefined)
    return 'Page tests left out: no Chromium was found. Install one, or name it in PARLEY_CHROMIUM.';
  if (!existsSync(fileURLToPath(new URL('../../dist/web/index.html', import.meta.url))))
    return 'Page tests left out: the page is not built. Run "npm run build:web" first.';
  return null;
}

/** Starts the browser without anything that would reach the network by itself. */
export function launchBrowser(): Promise<Browser> {
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath: executablePath ?? '', args: quiet });
}

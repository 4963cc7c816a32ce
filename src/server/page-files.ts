// Serves the built page: its files, and index.html for every address the page knows itself.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Context } from 'hono';
import { Failure } from '../base/failure.ts';
import { listViewFiles } from './view-files.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Files under this folder have a hash in their names, so they never change. */
const hashedFolder = '/assets/';

/** A view that is waited for: what it asks for first, and its module. The browser may ask for both before it has any code. */
const waitedFor: Readonly<Record<string, { readonly answer: string; readonly module: string }>> = {
  '/positions': { answer: '/api/positions/table', module: 'positions/positions-page.tsx' },
};

/** Answers with a file of the page. Fails with `not-found`. */
export async function servePage(context: Context, webFolder: string): Promise<Response> {
  const path = decodePath(context.req.path);
  const isFile = extname(path) !== '';
  const file = await readWithin(webFolder, isFile ? path : '/index.html');
  if (!file) throw new Failure('not-found', { what: 'page', id: context.req.path });
  const cacheControl = path.startsWith(hashedFolder) ? 'public, max-age=31536000, immutable' : 'no-cache';
  const early = waitedFor[path];
  return context.body(file, 200, {
    ...(early === undefined ? {} : { Link: await linkEarly(webFolder, early) }),
    'Content-Type': mediaTypes[isFile ? extname(path) : '.html'] ?? 'application/octet-stream',
    'Cache-Control': cacheControl,
  });
}

async function linkEarly(webFolder: string, { answer, module }: (typeof waitedFor)[string]): Promise<string> {
  const files = await listViewFiles(webFolder, module);
  return [
    `<${answer}>; rel=preload; as=fetch; crossorigin`,
    ...files.map(
      (file) => `</${file}>; rel=${file.endsWith('.css') ? 'preload; as=style; crossorigin' : 'modulepreload'}`,
    ),
  ].join(', ');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not an address that a page of ours could have.
    return path;
  }
}

async function readWithin(folder: string, path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const full = normalize(join(folder, path));
  if (!full.startsWith(normalize(folder + sep)) || full.includes('\0')) return null;
  try {
    return new Uint8Array(await readFile(full));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}

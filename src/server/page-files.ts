// Serves the built page: its files, and index.html for every address the page knows itself.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Context } from 'hono';
import { Failure } from '../base/failure.ts';

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

/** What a view asks for first and waits for longest: the browser may ask for it before it has any code of the view. */
const neededEarly: Readonly<Record<string, string>> = { '/positions': '/api/positions/table' };

/** Answers with a file of the page. Fails with `not-found`. */
export async function servePage(context: Context, webFolder: string): Promise<Response> {
  const path = decodePath(context.req.path);
  const isFile = extname(path) !== '';
  const file = await readWithin(webFolder, isFile ? path : '/index.html');
  if (!file) throw new Failure('not-found', { what: 'page', id: context.req.path });
  const cacheControl = path.startsWith(hashedFolder) ? 'public, max-age=31536000, immutable' : 'no-cache';
  const early = neededEarly[path];
  return context.body(file, 200, {
    ...(early === undefined ? {} : { Link: `<${early}>; rel=preload; as=fetch; crossorigin` }),
    'Content-Type': mediaTypes[isFile ? extname(path) : '.html'] ?? 'application/octet-stream',
    'Cache-Control': cacheControl,
  });
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

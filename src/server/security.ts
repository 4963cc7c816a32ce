// Keeps other web sites and other machines out, and keeps texts in the page from running or loading anything.
import type { Context, Next } from 'hono';
import { Failure } from '../base/failure.ts';

/** Nothing but our own files; no forms, no frames, no plugins. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

/** Checks a request before anything else sees it, and puts the headers on the answer. */
export async function guardRequests(context: Context, next: Next): Promise<void> {
  // First, so that the answer to a refused request has them too.
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  if (context.req.path.startsWith('/api')) context.header('Cache-Control', 'no-store');
  checkHost(context);
  if (!isReading(context)) checkOrigin(context);
  await next();
}

/** Names under which this machine calls itself. Another name that leads here (DNS rebinding) belongs to another site. */
const hostPattern = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

function checkHost(context: Context): void {
  const host = context.req.header('host');
  if (host === undefined || !hostPattern.test(host)) refuse('it names another host than this machine');
}

function isReading(context: Context): boolean {
  return context.req.method === 'GET' || context.req.method === 'HEAD';
}

/** A browser says where a request that may change something comes from; only our own page may. */
function checkOrigin(context: Context): void {
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  const isOwn = origin === undefined || origin === `http://${context.req.header('host')}`;
  if (!isOwn || (site !== undefined && site !== 'same-origin')) refuse('it comes from another web site');
}

function refuse(reason: string): never {
  throw new Failure('request-refused', { reason });
}

// The route by which the page adds articles: one file a request.
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { Failure } from '../base/failure.ts';
import { explainTooLarge, largestFile } from '../model/largest-file.ts';
import { createAdding } from './adding.ts';
import { parseRequest } from './query-readers.ts';
import type { Rereading } from './rereading.ts';
import type { ServerEffects } from './server-effects.ts';
import type { WireTakenFile } from './wire.ts';

/** Most characters of a file's name with its folders. */
const longestName = 1000;

const nameSchema = v.object({
  name: v.pipe(
    v.string('must be given'),
    v.regex(/^[^\p{Cc}]+$/u, 'is no name of a file'),
    v.maxLength(longestName, `is longer than ${longestName} characters`),
  ),
});

/** Builds the route; what came in is compared with the rest by `rereading` once no more comes. */
export function createAddingRoutes(effects: ServerEffects, { start }: Rereading): Hono {
  const routes = new Hono();
  const adding = createAdding(effects, () => {
    if (effects.isEnding?.() !== true) start('compare');
  });
  effects.atEnd?.(adding.close);
  routes.post('/articles', async (context) => {
    const { name } = parseRequest(nameSchema, context.req.query());
    const bytes = await readBody(context, name);
    return context.json<WireTakenFile>(await adding.add({ name, bytes }));
  });
  return routes;
}

async function readBody(context: Context, name: string): Promise<Uint8Array> {
  // Forms of other sites cannot send this type without being asked for leave first.
  if (context.req.header('content-type') !== 'application/octet-stream')
    throw new Failure('bad-argument', { reason: 'A file is sent as application/octet-stream' });
  const parts: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> | null = context.req.raw.body;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > largestFile) throw new Failure('bad-argument', { reason: explainTooLarge(name).replace(/\.$/, '') });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

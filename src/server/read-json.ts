// Reads the JSON body of a request.
import type { Context } from 'hono';
import { Failure } from '../base/failure.ts';

/** The body as it came; fails with `bad-argument` when it is not JSON, or not sent as such. */
export async function readJson(context: Context): Promise<unknown> {
  const type = context.req.header('content-type') ?? '';
  // Forms of other sites cannot send this type without being asked for leave first.
  if (!/^application\/json\b/i.test(type)) throw new Failure('bad-argument', { reason: 'The request is not JSON' });
  try {
    return await context.req.json();
  } catch (error) {
    throw new Failure('bad-argument', { reason: 'The request is not JSON' }, { cause: error });
  }
}

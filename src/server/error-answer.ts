// The one shape in which the server tells of an error.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { toFailure } from '../actions/file-error.ts';
import { Failure, failureCatalogue } from '../base/failure.ts';
import type { WireError } from './wire.ts';

/** Answers a failure with its code and status; anything else is a bug, told to `logError` and answered as `internal`. */
export function answerError(context: Context, error: unknown, logError: (error: unknown) => void): Response {
  const failure = toFailure(error);
  if (failure !== null) {
    const status: ContentfulStatusCode = failureCatalogue[failure.code].status;
    return context.json<WireError>({ error: { code: failure.code, message: failure.message } }, status);
  }
  logError(error);
  const message = 'Parley met an error of its own. The terminal that runs "parley serve" shows more.';
  return context.json<WireError>({ error: { code: 'internal', message } }, 500);
}

/** Answers a request for a route there is not. */
export function answerUnknownRoute(context: Context): Response {
  throw new Failure('not-found', { what: 'page', id: context.req.path });
}

// The server without its socket: a request in, an answer out.
import { Hono } from 'hono';
import { answerError, answerUnknownRoute } from './error-answer.ts';
import { servePage } from './page-files.ts';
import { createRoutes } from './routes.ts';
import { guardRequests } from './security.ts';
import type { ServerEffects } from './server-effects.ts';

/** Builds the server: checks of every request first, then the API, then the page. */
export function createApp(effects: ServerEffects): Hono {
  const app = new Hono();
  app.onError((error, context) => answerError(context, error, effects.logError));
  app.use(guardRequests);
  app.route('/api', createRoutes(effects));
  app.all('/api/*', answerUnknownRoute);
  app.get('*', (context) => servePage(context, effects.webFolder));
  app.notFound(answerUnknownRoute);
  return app;
}

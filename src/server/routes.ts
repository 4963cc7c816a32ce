// The routes of the API; wire.ts says what each answers.
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { decide, listDecisions, undoLatest } from '../actions/decide.ts';
import { listActors } from '../actions/list-actors.ts';
import { listArticles } from '../actions/list-articles.ts';
import { listStatements } from '../actions/list-statements.ts';
import { showArticle } from '../actions/show-article.ts';
import { summariseDossier } from '../actions/summarise-dossier.ts';
import { Failure } from '../base/failure.ts';
import type { Decision } from '../model/decision.ts';
import { readActorQuery, readArticleQuery, readDecision, readStatementQuery } from './query-readers.ts';
import type { ServerEffects } from './server-effects.ts';
import type {
  WireActorRow,
  WireArticle,
  WireArticleList,
  WireDecisionList,
  WireDossier,
  WireStatementList,
} from './wire.ts';

/** Largest body of a request, in bytes: a decision about a long quotation is a tenth of it. */
const bodySize = 65_536;

/** Builds the API on a dossier. */
export function createRoutes(effects: ServerEffects): Hono {
  const { dossier } = effects;
  const routes = new Hono();
  routes.use(bodyLimit({ maxSize: bodySize, onError: refuseLongBody }));
  routes.get('/dossier', async (context) => context.json<WireDossier>(await summariseDossier(dossier)));
  routes.get('/articles', async (context) =>
    context.json<WireArticleList>(await listArticles(dossier, readArticleQuery(context.req.query()))),
  );
  routes.get('/articles/:id', async (context) =>
    context.json<WireArticle>(await showArticle(dossier, context.req.param('id'))),
  );
  routes.get('/statements', async (context) =>
    context.json<WireStatementList>(await listStatements(dossier, readStatementQuery(context.req.query()))),
  );
  routes.get('/actors', async (context) =>
    context.json<readonly WireActorRow[]>(await listActors(dossier, readActorQuery(context.req.query()))),
  );
  routes.get('/decisions', async (context) =>
    context.json<WireDecisionList>({ decisions: await listDecisions(dossier) }),
  );
  routes.post('/decisions', async (context) => {
    const content = readDecision(await readJson(context));
    return context.json<Decision>(await decide(dossier, content, effects));
  });
  routes.post('/decisions/undo', async (context) => context.json<Decision>(await undoLatest(dossier, effects)));
  return routes;
}

function refuseLongBody(): never {
  throw new Failure('bad-argument', { reason: `The request is longer than ${bodySize} bytes` });
}

async function readJson(context: Context): Promise<unknown> {
  const type = context.req.header('content-type') ?? '';
  // Forms of other sites cannot send this type without being asked for leave first.
  if (!/^application\/json\b/i.test(type)) throw new Failure('bad-argument', { reason: 'The request is not JSON' });
  try {
    return await context.req.json();
  } catch (error) {
    throw new Failure('bad-argument', { reason: 'The request is not JSON' }, { cause: error });
  }
}
